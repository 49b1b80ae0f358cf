package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Places in which no harm happened, by the words before them: what is talked about, where one was arrested, where hospitals are. */
final class Aside {
    /** Tokens before a place within which "about" makes its phrase the topic. */
    private static final int TOPIC = 5;
    /** Tokens of the name of a hospital. */
    private static final int NAME = 6;

    private Aside() {}

    /** "talks about Orvia", "a meeting about the situation in Orvia" */
    static boolean isTopic(Sentence sentence, int first) {
        int noun = first - 2;
        boolean state = Words.in(sentence, first - 1, "in") && Cues.is(sentence, noun, "state_of_affairs");
        int before = state ? noun - 1 : first - 1;
        for (int i = before; i > Math.max(0, before - TOPIC); i--) {
            if (Words.in(sentence, i, "about")) {
                return Words.tag(sentence, i - 1, "NN", "VB") && !Words.tag(sentence, i + 1, "CD");
            }
            if (!Words.tag(sentence, i, "DT", "JJ", "NN", "POS", "CC")) {
                return false;
            }
        }
        return false;
    }

    /** "was arrested Friday | in Orvia", "was flown to The Harel | in Orvia" */
    static boolean isLater(Sentence sentence, int preposition) {
        if (!Words.in(sentence, preposition, "in", "at", "near")) {
            return false;
        }
        int verb = Cues.beforeDay(sentence, preposition - 1);
        while (Words.tag(sentence, verb, "RB") || Cues.isDate(sentence, verb)) {
            verb--;
        }
        return Cues.is(sentence, verb, "seize") && Words.tag(sentence, verb, "VB") || isHospital(sentence, preposition);
    }

    /** "marched in Orvia | against the killing of two": whether the harm is what something at the place is about. */
    static boolean isProtest(Harm harm, int place) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        for (int i = place + 1; i < at; i++) {
            if (Words.in(sentence, i, "against", "over", "about") && !Words.tag(sentence, i + 1, "CD")) {
                return harm.trigger().entry().isNoun();
            }
        }
        return false;
    }

    /** "held pictures of | the 40 victims": they came to harm elsewhere. */
    static boolean isLikeness(Harm harm) {
        int of = harm.group().first() - 1;
        return harm.trigger().entry().frame() == Frame.VICTIM
                && Words.in(harm.sentence(), of, "of", "for", "honoring", "honouring")
                && (Words.in(harm.sentence(), of, "honoring", "honouring")
                        || Cues.is(harm.sentence(), of - 1, "likeness"));
    }

    private static boolean isHospital(Sentence sentence, int preposition) {
        int to = preposition - 1;
        while (to > preposition - NAME && Words.tag(sentence, to, "NNP", "DT")) {
            to--;
        }
        return to < preposition - 1 && Words.in(sentence, to, "to") && Cues.is(sentence, to - 1, "carry_off");
    }
}
