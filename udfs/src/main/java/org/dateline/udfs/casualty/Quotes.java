package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Quotation marks between a predicate and its victims. */
final class Quotes {
    private Quotes() {}

    /**
     * "said Hol. "Trade was ...": whether a quotation opens with a new sentence, or closes with a comma or a stop, between
     * the predicate and its victims, which so belong to two sentences. Marks round a single word do not.
     */
    static boolean part(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int from =
                at < harm.group().first() ? harm.trigger().last() : harm.group().last();
        int to = at < harm.group().first() ? harm.group().first() : at;
        int open = 0;
        boolean parted = false;
        for (int i = from + 1; i < to; i++) {
            if (Words.in(sentence, i, "\"", "``", "''", "“", "”")) {
                open++;
                parted |= i + 1 < to && sentence.token(i + 1).isCapitalised() || Words.tag(sentence, i - 1, ",", ".");
            }
        }
        return parted && open % 2 == 1;
    }
}
