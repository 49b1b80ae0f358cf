package org.dateline.udfs.place;

import java.util.Locale;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/**
 * A name of the gazetteer that stands in a sentence, before it is clear whether a place is meant.
 *
 * @param sentence the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param text the words
 * @param importance of the best-known place of this name
 */
record Name(Sentence sentence, int first, int last, String text, double importance) {

    String before(int distance) {
        return Words.lower(sentence, first - distance);
    }

    String after(int distance) {
        return Words.lower(sentence, last + distance);
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    Token lastToken() {
        return sentence.token(last);
    }

    /** Whether the next word starts with a capital, as in the longer name of an organisation. */
    boolean capitalFollows() {
        return last + 1 < sentence.size() && sentence.token(last + 1).isCapitalised();
    }

    /** Part of a run of capitalised words that began to its left. */
    boolean follows() {
        return isNamePart(first - 1, first);
    }

    /** Part of a run of capitalised words that goes on to the left or right. */
    boolean isPartOfLonger() {
        return follows() || isNamePart(last + 1, last);
    }

    private boolean isNamePart(int i, int beside) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        return token.isProperNoun()
                && token.isCapitalised()
                && token.ner().equals(sentence.token(beside).ner());
    }
}
