package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/** Finds the casualty claims of an article. Stateless and thread-safe. */
public final class CasualtyExtractor {

    /**
     * @param places the article's mentions, which the claims refer to by position
     * @param statements the article's statements, from which claimants are taken
     * @return the claims, headline first, then in reading order
     */
    public List<CasualtyClaim> extract(NewsDocument document, List<PlaceMention> places, List<Statement> statements) {
        return report(document, places, statements).claims();
    }

    /** The claims together with the document's totals. */
    public CasualtyReport report(NewsDocument document, List<PlaceMention> places, List<Statement> statements) {
        HarmFinder finder = new HarmFinder();
        for (Field field : Field.values()) {
            for (Sentence sentence : document.field(field).sentences()) {
                finder.read(field, sentence);
            }
        }
        List<Reading> readings =
                new ContextReader(document).read(HarmFilter.of(document, finder.found(), finder.deeds()));
        VictimGroups groups = new VictimGroups(readings);
        TollEstimator tolls = new TollEstimator(readings, finder.deeds());
        return new CasualtyReport(
                readings.isEmpty()
                        ? List.of()
                        : new ClaimBuilder(document, places, statements, readings, tolls).claims(),
                tolls.killed(),
                tolls.wounded(),
                groups.of(CasualtyType.KILLED),
                groups.of(CasualtyType.WOUNDED));
    }
}
