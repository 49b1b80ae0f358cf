package org.dateline.udfs.statement;

import java.util.List;
import org.dateline.udfs.nlp.Annotator;

/** Extracts from a headline and a text, for the tests of this package. */
final class StatementsOf {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final StatementExtractor EXTRACTOR = new StatementExtractor();

    private StatementsOf() {}

    static List<Statement> text(String body) {
        return article("", body);
    }

    static List<Statement> article(String title, String body) {
        return EXTRACTOR.extract(ANNOTATOR.document(title, body, null, null));
    }

    /** The only statement of a text. */
    static Statement only(String body) {
        List<Statement> found = text(body);
        if (found.size() != 1) {
            throw new AssertionError("Expected one statement, got " + found);
        }
        return found.get(0);
    }
}
