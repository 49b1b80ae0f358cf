package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Words whose first letters are dropped, so that their apostrophe is no quotation mark ("'em"). */
final class Elisions {
    private static final Set<String> WORDS = Lexicon.set("elision.tsv");

    private Elisions() {}

    static boolean startsAt(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return WORDS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
    }
}
