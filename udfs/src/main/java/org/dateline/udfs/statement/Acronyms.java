package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;

/** Names whose acronym stands in brackets behind them ("Harn Grain Survey (HGS)"), also where the recogniser sees none. */
final class Acronyms {
    private static final int SHORTEST = 3;

    private Acronyms() {}

    /** The names before the brackets of a sentence, in reading order. */
    static List<Range> names(SentenceView view) {
        List<Range> names = new ArrayList<>();
        for (int i = 1; i + 2 < view.size(); i++) {
            boolean bracket = view.word(i).equals("(") && view.word(i + 2).equals(")");
            String letters = view.token(i + 1).text();
            boolean acronym =
                    bracket && letters.length() >= SHORTEST && letters.chars().allMatch(Character::isUpperCase);
            int first = acronym ? first(view, i - 1, letters) : -1;
            if (first >= 0) {
                names.add(new Range(view, first, i - 1));
            }
        }
        return names;
    }

    /** Where the words begin whose first letters spell the acronym, -1 where they do not. */
    private static int first(SentenceView view, int last, String letters) {
        int letter = letters.length() - 1;
        for (int i = last; i >= 0 && view.isWord(i); i--) {
            boolean capital = view.token(i).isCapitalised();
            if (capital && view.token(i).text().charAt(0) == letters.charAt(letter)) {
                if (letter-- == 0) {
                    return i;
                }
            } else if (capital || !view.word(i).matches("of|for|and|the|on")) {
                return -1;
            }
        }
        return -1;
    }
}
