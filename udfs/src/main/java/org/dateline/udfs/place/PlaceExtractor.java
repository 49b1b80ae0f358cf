package org.dateline.udfs.place;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;

/** Finds the mentions of places in an article and resolves them against a gazetteer. */
public final class PlaceExtractor {

    /** @return the mentions, headline first, then in reading order; never overlapping */
    public List<PlaceMention> extract(NewsDocument document) {
        return List.of();
    }
}
