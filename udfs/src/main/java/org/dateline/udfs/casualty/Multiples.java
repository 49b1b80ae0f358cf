package org.dateline.udfs.casualty;

import java.util.Optional;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.Quantity;
import org.dateline.udfs.quantity.QuantityMention;

/** The victims that a deed has by its name: "a double murder", "the triple fatal shooting". */
final class Multiples {
    private static final Labels WORDS = new Labels("multiples.tsv");
    private static final int REACH = 2;

    private Multiples() {}

    /** The number that the word before the noun of a deed gives; empty where there is none. */
    static Optional<QuantityMention> before(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            String victims = WORDS.of(Words.lower(sentence, i));
            if (victims != null) {
                return Optional.of(new QuantityMention(i, i, Quantity.exact(Long.parseLong(victims))));
            }
            if (!Words.tag(sentence, i, "JJ", "NN")) {
                break;
            }
        }
        return Optional.empty();
    }
}
