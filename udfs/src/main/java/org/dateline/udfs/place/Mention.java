package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/**
 * A place mention that was recognised and is still to be resolved.
 *
 * @param field headline or text
 * @param sentence the sentence it stands in
 * @param first index of its first token
 * @param last index of its last token
 * @param name what to look up: the words, or what an abbreviation or demonym stands for
 * @param row the gazetteer row where the form alone decides (abbreviations, demonyms), -1 elsewhere
 * @param type kind of mention as far as its form tells
 * @param rule which rule found it
 * @param trust 0 to 1, how sure it is a place at all
 */
record Mention(
        Field field,
        Sentence sentence,
        int first,
        int last,
        String name,
        int row,
        MentionType type,
        String rule,
        double trust) {

    Span span() {
        return Span.of(field, sentence, first, last);
    }

    /** The word at this index in lower case; empty outside the sentence. */
    String word(int index) {
        return Words.lower(sentence, index);
    }
}
