package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Reads each harm in its context. */
final class ContextReader {
    /** Words behind "that was" within which "a lie" stands. */
    private static final int REFUTATION = 4;

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
                    isRefuted(harm) ? Assertion.DENIED : AssertionReader.read(harm),
                    ScopeReader.read(harm, document.published()),
                    isAttacker(harm, harms),
                    lead,
                    inQuote(harm)));
        }
        return readings;
    }

    /** The gunman, the bomber who blew himself up, and who shot himself where others were harmed; no child, and no accident. */
    private static boolean isAttacker(Harm harm, List<Harm> all) {
        if (Cues.is(harm.sentence(), harm.group().head(), Cues.ATTACKER)) {
            return true;
        }
        if (!harm.rule().endsWith("/reflexive")) {
            return false;
        }
        boolean child = harm.group().entry() != null && harm.group().entry().demographic() == VictimDemographic.CHILD
                || harm.group().age() != null && harm.group().age() < VictimReader.CHILD_BELOW;
        boolean bomb = harm.trigger().entry().company().equals("@oneself");
        boolean last = Words.in(harm.sentence(), harm.trigger().token() - 1, "then");
        boolean others = all.stream()
                .anyMatch(
                        h -> h != harm && Opening.isBodily(h.type()) && h.rule().contains("/object"));
        return bomb
                || last
                || others
                        && !child
                        && !Cues.between(harm.sentence(), 0, harm.sentence().size(), "accident");
    }

    /** "claimed his brother was shot. That was a lie." */
    private boolean isRefuted(Harm harm) {
        List<Sentence> sentences = document.field(harm.field()).sentences();
        int next = harm.sentence().index() + 1;
        if (next >= sentences.size()
                || !Cues.between(harm.sentence(), 0, harm.trigger().token(), Cues.SAYING)) {
            return false;
        }
        Sentence after = sentences.get(next);
        for (int i = 0; i + 1 < after.size(); i++) {
            boolean was =
                    Words.in(after, i, "that", "this", "it") && Words.in(after, i + 1, "was", "is", "were", "turned");
            if (was && Cues.between(after, i + 2, i + 2 + REFUTATION, "untrue")) {
                return true;
            }
        }
        return false;
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
