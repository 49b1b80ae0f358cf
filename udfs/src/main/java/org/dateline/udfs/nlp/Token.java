package org.dateline.udfs.nlp;

import java.util.Locale;

/**
 * One word or mark of a text.
 *
 * @param index position in its sentence, from 0
 * @param start first UTF-16 unit in the text
 * @param end one past the last UTF-16 unit
 * @param text the characters at these offsets
 * @param lemma dictionary form, lower case except for proper nouns; equals {@code text} where nothing was tagged
 * @param tag Penn Treebank part of speech; empty where nothing was tagged
 * @param ner PERSON, ORGANIZATION, LOCATION or O
 * @param lower the text in lower case: kept, since rules ask for it all the time
 * @param lowerLemma the lemma in lower case
 */
public record Token(
        int index,
        int start,
        int end,
        String text,
        String lemma,
        String tag,
        String ner,
        String lower,
        String lowerLemma) {

    /** Nothing is an entity: the label CoreNLP gives to all other words. */
    public static final String NO_ENTITY = "O";

    public Token(int index, int start, int end, String text, String lemma, String tag, String ner) {
        this(index, start, end, text, lemma, tag, ner, text.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT));
    }

    public boolean isEntity() {
        return !NO_ENTITY.equals(ner);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether the first character is an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
