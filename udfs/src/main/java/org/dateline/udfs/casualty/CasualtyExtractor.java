package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/** Finds the casualty claims of an article. */
public final class CasualtyExtractor {

    /**
     * @param places the article's mentions, which the claims refer to by position
     * @param statements the article's statements, from which claimants are taken
     * @return the claims, headline first, then in reading order
     */
    public List<CasualtyClaim> extract(NewsDocument document, List<PlaceMention> places, List<Statement> statements) {
        return List.of();
    }
}
