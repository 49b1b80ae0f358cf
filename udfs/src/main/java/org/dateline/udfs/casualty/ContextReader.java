package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Reads each harm in its context. */
final class ContextReader {
    private final NewsDocument document;

    ContextReader(NewsDocument document) {
        this.document = document;
    }

    List<Reading> read(List<Harm> harms) {
        List<Reading> readings = new ArrayList<>();
        for (Harm harm : harms) {
            boolean lead = harm.field() == Field.TEXT && harm.sentence().paragraph() == 0;
            readings.add(new Reading(
                    harm,
                    AssertionReader.read(harm),
                    ScopeReader.read(harm, document.published()),
                    isAttacker(harm),
                    lead,
                    inQuote(harm)));
        }
        return readings;
    }

    private static boolean isAttacker(Harm harm) {
        boolean reflexive = harm.rule().endsWith("/reflexive");
        return reflexive || Cues.is(harm.sentence(), harm.group().head(), Cues.ATTACKER);
    }

    /** Whether a quotation is open before the predicate, counted from the start of its paragraph. */
    private boolean inQuote(Harm harm) {
        boolean open = false;
        for (Sentence sentence : document.field(harm.field()).sentences()) {
            if (sentence.paragraph() != harm.sentence().paragraph()
                    || sentence.index() > harm.sentence().index()) {
                continue;
            }
            int end = sentence == harm.sentence() ? harm.trigger().token() : sentence.size();
            for (int i = 0; i < end; i++) {
                String text = sentence.token(i).text();
                if (text.equals("“") || text.equals("``")) {
                    open = true;
                } else if (text.equals("”") || text.equals("''")) {
                    open = false;
                } else if (text.equals("\"")) {
                    open = !open;
                }
            }
        }
        return open;
    }
}
