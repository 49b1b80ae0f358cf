package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Ages beside a noun phrase: "17-year-old boy", "Ana Ruiz, 17,", "aged 17", "(35 years old)". */
final class AgeReader {
    private static final int OLDEST = 115;

    private AgeReader() {}

    /** In years; null where none is stated. */
    static Integer of(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (Words.in(sentence, i, "year") && i - 2 >= 0 && Words.in(sentence, i + 2, "old", "olds")) {
                return number(sentence, i - 2);
            }
            if (Words.in(sentence, i, "year") && Words.in(sentence, i + 1, "old") && i >= 1) {
                return number(sentence, i - 1);
            }
            if (Words.in(sentence, i, "month", "months", "week", "weeks", "day", "days")
                    && (Words.in(sentence, i + 1, "old") || Words.in(sentence, i + 2, "old", "olds"))) {
                return 0;
            }
        }
        int next = last + 1;
        if (Words.in(sentence, next, "aged", ",", "(", "age")) {
            int at = Words.in(sentence, next + 1, "aged", "age") ? next + 2 : next + 1;
            boolean aged = at > next + 1 || Words.in(sentence, next, "aged");
            at = aged ? upper(sentence, at) : at;
            Integer age = number(sentence, at);
            boolean closed = at + 1 >= sentence.size()
                    || Words.in(sentence, at + 1, ",", ")", ".", ";", "years", "year", "-", "of", "and", "was");
            return closed ? age : null;
        }
        return null;
    }

    /** "aged (from) 15 to | 17", "aged between 15 and | 17": the token of the higher age, or of the only one. */
    private static int upper(Sentence sentence, int at) {
        int low = Words.in(sentence, at, "from", "between") ? at + 1 : at;
        boolean range = Words.in(sentence, low + 1, "to") || low > at && Words.in(sentence, low + 1, "and");
        return range && number(sentence, low) != null && number(sentence, low + 2) != null ? low + 2 : at;
    }

    private static Integer number(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return null;
        }
        String text = sentence.token(i).text();
        if (!text.matches("\\d{1,3}")) {
            return null;
        }
        int value = Integer.parseInt(text);
        return value <= OLDEST ? value : null;
    }
}
