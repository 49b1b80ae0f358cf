package org.dateline.udfs;

import java.util.List;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/** Everything that was found in one article. The parts refer to each other by position in these lists. */
public record Extraction(List<PlaceMention> places, List<Statement> statements, List<CasualtyClaim> casualties) {
    public static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

    public Extraction {
        places = List.copyOf(places);
        statements = List.copyOf(statements);
        casualties = List.copyOf(casualties);
    }
}
