package org.dateline.udfs.statement;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;

/** Finds what is reported as said in an article, and who said it. */
public final class StatementExtractor {

    /** @return the statements in reading order */
    public List<Statement> extract(NewsDocument document) {
        return List.of();
    }
}
