package org.dateline.udfs.casualty;

import java.util.regex.Pattern;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Small questions about the words of a sentence. */
final class Words {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private Words() {}

    static String lower(Token token) {
        return token.lower();
    }

    static String lower(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : lower(sentence.token(i));
    }

    static String lemma(Token token) {
        return token.lowerLemma();
    }

    static boolean in(Sentence sentence, int i, String... words) {
        String own = lower(sentence, i);
        for (String word : words) {
            if (own.equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean tag(Sentence sentence, int i, String... prefixes) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        for (String prefix : prefixes) {
            if (sentence.token(i).tag().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is spelt like a year of these two centuries. */
    static boolean isYear(Sentence sentence, int i) {
        return YEAR.matcher(lower(sentence, i)).matches();
    }

    /** Whether most longer words have a capital and no full stop closes them, as in headlines. */
    static boolean isTitleCase(Sentence sentence) {
        if (in(sentence, sentence.size() - 1, ".")) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return 2 * capitals > words;
    }
}
