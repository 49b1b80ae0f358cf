package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/** Words of harm by which a sentence tells of no harm to people: livestock, powers of the law, thoughts, titles, absences. */
final class Unmeant {
    private static final int THOUGHT = 12;
    private static final int WANT = 5;
    private static final int MEDIUM = 6;
    private static final int MODAL = 4;

    private Unmeant() {}

    static boolean is(Harm harm) {
        return isLivestock(harm)
                || isPower(harm)
                || isWish(harm)
                || isThought(harm)
                || isAbsence(harm)
                || isTitle(harm);
    }

    /** "300 head of cattle" */
    private static boolean isLivestock(Harm harm) {
        for (int i = harm.group().first(); i <= harm.group().last() + 1; i++) {
            if (Words.in(harm.sentence(), i, "head") && Words.tag(harm.sentence(), i - 1, "CD")) {
                return true;
            }
        }
        return false;
    }

    /** "Any foreigner can be detained": what may be done to whom. */
    private static boolean isPower(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return Words.in(sentence, harm.group().first(), "any", "anyone", "anybody", "whoever")
                && Words.in(sentence, at - 1, "be")
                && modal(sentence, at, "can", "may", "could", "must", "shall", "might");
    }

    /** "Rebels should be shot": nobody is counted or named. */
    private static boolean isWish(Harm harm) {
        NounGroup group = harm.group();
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return group.number() == null
                && group.name() == null
                && group.reference() != Reference.PRONOUN
                && Words.in(sentence, at - 1, "be")
                && modal(sentence, at, "should");
    }

    private static boolean modal(Sentence sentence, int at, String... words) {
        for (int i = at - 2; i >= Math.max(0, at - MODAL); i--) {
            if (Words.in(sentence, i, words)) {
                return true;
            }
        }
        return false;
    }

    /** "do not want people thinking that soldiers beat prisoners" */
    private static boolean isThought(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        for (int i = at - 1; i >= Math.max(1, at - THOUGHT); i--) {
            boolean thought = Words.in(sentence, i, "thinking", "think", "believing", "believe", "imagine", "imagining")
                    && Words.tag(sentence, i, "VBG", "VB");
            if (thought && harm.group().number() == null && wants(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wants(Sentence sentence, int thought) {
        for (int i = thought - 1; i >= Math.max(0, thought - WANT); i--) {
            if (Words.in(sentence, i, "want", "wants", "wanted", "like", "wish", "let", "have")
                    && Words.tag(sentence, i, "VB")) {
                return true;
            }
        }
        return false;
    }

    /** "has disappeared from our screens" */
    private static boolean isAbsence(Harm harm) {
        Sentence sentence = harm.sentence();
        int from = harm.trigger().last() + 1;
        return harm.type() == CasualtyType.MISSING
                && Words.in(sentence, from, "from")
                && Cues.between(sentence, from, from + MEDIUM, "medium");
    }

    /** "Captured Hearts star Jan Hol": the title of a work and who made it. */
    private static boolean isTitle(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        if (harm.field() == Field.TITLE || !sentence.token(at).isCapitalised() || Words.isTitleCase(sentence)) {
            return false;
        }
        int next = at + 1;
        while (next < sentence.size() && sentence.token(next).isCapitalised() && Words.tag(sentence, next, "NN")) {
            next++;
        }
        return next > at + 1 && Cues.is(sentence, next, "performer");
    }
}
