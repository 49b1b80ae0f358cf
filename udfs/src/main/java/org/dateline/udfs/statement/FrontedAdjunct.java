package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** "For the whole year, the firm said it had lost money": a phrase before subject and cue that tells of what was said. */
final class FrontedAdjunct {
    /** What a time that something holds for is measured in; on a single day somebody speaks. */
    private static final Set<String> PERIODS = Lexicon.set("period_noun.tsv");

    private FrontedAdjunct() {}

    /** Adds the phrase to a clause that follows its cue. */
    static void add(CueGroup group, BitSet found) {
        SentenceView view = group.view();
        int from = view.from(group.cue().head());
        int comma = group.first() - 1;
        boolean clause = group.isVerb()
                && group.cue().entry().takes('c')
                && group.subject().direct()
                && !group.isRelative()
                && found.nextSetBit(0) == group.last() + 1;
        if (!clause || comma - from < 2 || !view.isComma(comma)) {
            return;
        }
        boolean belongs = view.word(from).equals("under");
        for (int i = from; i < comma; i++) {
            if (view.quoted(i) || view.isFinite(i)) {
                return;
            }
            belongs |= view.word(from).equals("for")
                    && PERIODS.contains(view.token(i).lemma());
        }
        if (belongs) {
            found.set(from, comma);
        }
    }
}
