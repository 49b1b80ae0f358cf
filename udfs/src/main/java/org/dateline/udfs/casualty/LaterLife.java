package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** What the sentence of a harm says that its victims did afterwards, which only those do who lived. */
final class LaterLife {
    /** Tokens behind "and is" within which the hospital stands. */
    private static final int CARE_REACH = 7;
    /** Tokens behind "awaiting" within which the payment stands. */
    private static final int PAYMENT_REACH = 5;

    private LaterLife() {}

    /** "was shot before turning to music", "was stabbed and is now in hospital" */
    static boolean isTold(Harm harm) {
        Sentence sentence = harm.sentence();
        for (int i = harm.trigger().last() + 1; i < sentence.size(); i++) {
            boolean turned = Words.in(sentence, i, "before")
                    && Words.tag(sentence, i + 1, "VBG")
                    && Cues.is(sentence, i + 1, "career");
            if (turned || Words.in(sentence, i, "and") && isInCare(sentence, i + 1)) {
                return true;
            }
            if (Words.tag(sentence, i, "VBD", ";")) {
                break;
            }
        }
        return isSuing(harm);
    }

    /** "Ann Lee is suing the club after she was hit": the same person by the pronoun. */
    private static boolean isSuing(Harm harm) {
        Sentence sentence = harm.sentence();
        boolean one =
                harm.group().reference() == Reference.PRONOUN && harm.group().isSingle();
        for (int i = 2; one && i < harm.trigger().token(); i++) {
            if (Words.in(sentence, i, "suing", "seeking", "demanding")
                    && Words.in(sentence, i - 1, "is", "was")
                    && sentence.token(i - 2).ner().equals("PERSON")) {
                return true;
            }
        }
        return false;
    }

    /** "is now in the hospital", "are recovering" */
    private static boolean isInCare(Sentence sentence, int is) {
        if (!Words.in(sentence, is, "is", "are", "remains", "remain")) {
            return false;
        }
        int in = is + 1;
        while (Words.tag(sentence, in, "RB")) {
            in++;
        }
        return Words.in(sentence, in, "recovering", "recuperating")
                || Words.in(sentence, in, "in", "at")
                        && Cues.between(sentence, in, is + CARE_REACH, "hospital")
                        && !Cues.between(sentence, in, is + CARE_REACH, "natural");
    }

    /** "12,000 victims were still awaiting payments": whom a loss or an illness has hit, and who live to be paid for it. */
    static boolean isPaid(Harm harm) {
        Sentence sentence = harm.sentence();
        if (harm.trigger().entry().frame() != Frame.VICTIM || harm.type() != CasualtyType.KILLED_OR_WOUNDED) {
            return false;
        }
        for (int i = harm.group().last() + 1; i < sentence.size(); i++) {
            if (Cues.is(sentence, i, "await")
                    && Words.tag(sentence, i, "VB")
                    && Cues.between(sentence, i + 1, i + 1 + PAYMENT_REACH, "payment")) {
                return true;
            }
        }
        return false;
    }
}
