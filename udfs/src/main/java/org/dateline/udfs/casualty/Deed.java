package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/**
 * A deadly deed told without its victim: "a fatal shooting", "charged with murder". It says that somebody died.
 *
 * @param field headline or text
 * @param sentence where it stands
 */
record Deed(Field field, Sentence sentence) {
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int REACH = 7;

    /** Whether this trigger, for which no victim was found, tells such a deed. */
    static boolean is(Sentence sentence, Trigger trigger) {
        int at = trigger.token();
        boolean singular = trigger.type() == CasualtyType.KILLED
                && Words.tag(sentence, at, "NN", "VBG")
                && !Words.tag(sentence, at, "NNS", "NNPS");
        if (!singular
                || Cues.between(sentence, 0, sentence.size(), "protest")
                || Words.in(sentence, at - 1, "no", "any", "every", "another")) {
            return false;
        }
        if (trigger.entry().frame() == Frame.ACT) {
            // Massacres and lynchings without a number are mostly those of the past.
            return trigger.entry().type() == CasualtyType.KILLED_OR_WOUNDED;
        }
        return trigger.entry().frame() == Frame.EVENT
                && (Words.in(sentence, at - 1, "shooting", "gunshot", "stabbing", "beating") || isCharge(sentence, at));
    }

    /** "charged with second-degree murder", but not "attempted murder". */
    private static boolean isCharge(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (Cues.is(sentence, i, "attempt") || Words.in(sentence, i, ",", ";")) {
                return false;
            }
            if (Cues.is(sentence, i, "charge")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands where an article tells its main incident. */
    boolean isEarly() {
        return field == Field.TITLE || sentence.paragraph() < FIRST_PARAGRAPHS;
    }

    /** "arrested a man in the 2003 murder of a nurse": the year of the deed, not of the arrest. */
    static boolean isDatedBy(Harm harm, int year) {
        int from = harm.trigger().last() + 1;
        return harm.type() == CasualtyType.ARRESTED
                && from < year
                && !Words.in(harm.sentence(), from, "after")
                && Cues.between(harm.sentence(), from, year + 1 + Bygones.NAME_REACH, "deed");
    }
}
