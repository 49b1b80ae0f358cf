package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Words of methods that stand for something else: rivals who are beaten, attacks that are beaten back, films that are shot. */
final class MethodFit {
    /** Tokens behind "beat" within which its object stands. */
    private static final int OBJECT_REACH = 3;
    /** Tokens around "beat" within which what blows come from, or lead to, is told. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 7;

    private MethodFit() {}

    static boolean isOther(Sentence sentence, int at) {
        if (Words.in(sentence, at, "shoot", "shoots", "shooting")) {
            return Cues.is(sentence, at - 1, "camera") || Cues.is(sentence, at + 2, "camera") && isFilmed(sentence, at);
        }
        if (Words.in(sentence, at, "stick", "sticks")) {
            return Words.in(sentence, at + 1, "to");
        }
        return Words.in(sentence, at, "beat", "beats", "beaten", "beating") && !isBlow(sentence, at);
    }

    /** "shooting a video" */
    private static boolean isFilmed(Sentence sentence, int at) {
        return Words.tag(sentence, at, "VB") && Words.tag(sentence, at + 1, "DT", "PRP$");
    }

    /** Whether a person is hit: one that no name of a rival stands for, or by what blows come from. */
    private static boolean isBlow(Sentence sentence, int at) {
        if (Words.in(sentence, at + 1, "back", "off", "out")) {
            return false;
        }
        if (!sentence.token(at).isVerb() || Cues.between(sentence, at - BEFORE, at + BEHIND, "beating")) {
            return true;
        }
        boolean passive = Words.tag(sentence, at, "VBN") && !Words.in(sentence, at - 1, "has", "have", "had");
        if (passive) {
            return !(Words.in(sentence, at + 1, "by") && Words.tag(sentence, at + 2, "NNP"));
        }
        for (int i = at + 1; i <= at + OBJECT_REACH && i < sentence.size(); i++) {
            if (Cues.is(sentence, i, "rival")) {
                return false;
            }
            if (sentence.token(i).tag().equals("PRP")
                    || VictimNouns.of(sentence.token(i)).isPresent()) {
                return true;
            }
            if (Words.tag(sentence, i, "NN", "IN", ",", ".")) {
                return false;
            }
        }
        return false;
    }
}
