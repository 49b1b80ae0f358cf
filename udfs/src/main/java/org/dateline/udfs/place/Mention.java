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

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }

    /** The word before or after, lower case; empty at the ends of the sentence. */
    String word(int index) {
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).text().toLowerCase(java.util.Locale.ROOT);
    }
}
