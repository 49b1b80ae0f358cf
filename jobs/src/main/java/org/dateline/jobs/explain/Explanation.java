package org.dateline.jobs.explain;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.udfs.Extraction;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;

/**
 * One article with the rows found in it.
 *
 * @param document the article
 * @param casualties rows c1, c2 ...
 * @param locations rows l1, l2 ...
 * @param statements rows s1, s2 ...
 */
record Explanation(NewsDocument document, List<Finding> casualties, List<Finding> locations, List<Finding> statements) {

    static Explanation of(NewsDocument document, Extraction found) {
        return new Explanation(
                document, Finding.casualties(document, found), Finding.locations(found), Finding.statements(found));
    }

    /** The marks in one field, of all rows. */
    List<Mark> marks(Field field) {
        return Stream.of(statements, casualties, locations)
                .flatMap(findings -> Finding.marks(findings, field).stream())
                .toList();
    }
}
