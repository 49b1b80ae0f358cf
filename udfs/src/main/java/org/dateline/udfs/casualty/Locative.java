package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Finds the word of place before a name: "in", "off the coast of", "east of". */
final class Locative {
    /** Tokens of a noun phrase that may stand between a preposition and the name: "in the hills of the far north of X". */
    private static final int PHRASE = 11;

    private static final String[] COMPASS = {
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"
    };

    private Locative() {}

    /** "east of X", which is not in it; "the east of X" is. */
    static boolean isCompass(Sentence sentence, int i) {
        return Words.in(sentence, i + 1, "of") && !Words.in(sentence, i - 1, "the") && Words.in(sentence, i, COMPASS);
    }

    /** "at Camp Orvia, | west Dorvan", "at Dorvan, | Orvia": whether the name of a wider place begins here. */
    private static boolean isEnclosing(Sentence sentence, int i) {
        return sentence.token(isPart(sentence, i) ? i + 1 : i).ner().equals("LOCATION");
    }

    /** "south", "southern", "central" */
    static boolean isPart(Sentence sentence, int i) {
        return Words.in(sentence, i, COMPASS)
                || Words.in(sentence, i, "northern", "southern", "eastern", "western", "central");
    }

    /** The word of place before a name and what describes it: "in", "off the coast of", "in the northern town of". */
    static int before(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - PHRASE); i--) {
            boolean inside = Words.tag(sentence, i, "NN", "JJ", "DT", "HYPH", "CD", "POS", "PRP$")
                    || Words.in(sentence, i, "of", "and")
                    || Words.in(sentence, i, COMPASS)
                    || Words.in(sentence, i, ",") && isEnclosing(sentence, i + 1);
            if (Cues.is(sentence, i, Site.WHERE) || isCompass(sentence, i)) {
                return i;
            }
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
