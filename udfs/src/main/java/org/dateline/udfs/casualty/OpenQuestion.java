package org.dateline.udfs.casualty;

import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;

/** "it is unclear whether he", "sources conflict as to whether he": what the text leaves open. */
final class OpenQuestion {
    /** Words before "whether" within which the text says that it is open. */
    private static final int REACH = 6;

    /** Words between "unclear whether" and those of whom it is asked. */
    private static final int GROUP_REACH = 3;

    private OpenQuestion() {}

    /** Whether it is the harm that is open; "unclear whether the driver, who was killed, was armed" asks something else. */
    static boolean asks(Harm harm) {
        int first = harm.group().first();
        int at = harm.trigger().token();
        return between(harm.sentence(), first - GROUP_REACH, Math.min(first, at))
                && IntStream.range(first, at).noneMatch(i -> Words.tag(harm.sentence(), i, "WP", "WDT"));
    }

    /** Whether such a question begins between two tokens, {@code to} excluded. */
    static boolean between(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (Words.in(sentence, i, "whether") && Cues.between(sentence, i - REACH, i, "undecided")
                    || Words.in(sentence, i, "if") && isUnknown(sentence, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "unclear | if", "not known | if"; any other "if" may set a condition. */
    private static boolean isUnknown(Sentence sentence, int at) {
        boolean denied =
                Words.in(sentence, at - 1, "not", "n't") && Words.in(sentence, at, "clear", "known", "certain", "sure");
        return denied || Words.in(sentence, at, "unclear", "unknown", "uncertain", "unsure");
    }
}
