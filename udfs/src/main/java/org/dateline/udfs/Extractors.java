package org.dateline.udfs;

import java.util.List;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.casualty.CasualtyExtractor;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;
import org.dateline.udfs.statement.StatementExtractor;

/** The three extractors over one shared annotation. Stateless and thread-safe. */
public final class Extractors {
    private final PlaceExtractor places;
    private final StatementExtractor statements;
    private final CasualtyExtractor casualties;

    public Extractors(PlaceExtractor places, StatementExtractor statements, CasualtyExtractor casualties) {
        this.places = places;
        this.statements = statements;
        this.casualties = casualties;
    }

    /** Reads one annotated article. */
    public Extraction extract(NewsDocument document) {
        List<PlaceMention> mentions = places.extract(document);
        List<Statement> said = statements.extract(document);
        List<CasualtyClaim> claims = casualties.extract(document, mentions, said);
        return new Extraction(mentions, said, claims);
    }
}
