package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Conjunctions whose clause sets the scene of a report ("after the envoy said ..."). */
final class Subordinators {
    private static final Set<String> WORDS = Lexicon.set("subordinator.tsv");

    private Subordinators() {}

    static boolean isOne(String lowerCase) {
        return WORDS.contains(lowerCase);
    }

    /** Whether one stands right before a phrase. */
    static boolean opens(Range phrase) {
        return isOne(phrase.view().word(phrase.first() - 1));
    }
}
