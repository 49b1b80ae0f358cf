package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Sentence;

/** Runs of tokens that the entity recogniser labels as one person. */
final class PersonNames {
    private static final String PERSON = "PERSON";

    /** A name: token indices, {@code last} included. */
    record Name(int first, int last, String text) {}

    private PersonNames() {}

    static boolean is(Sentence sentence, int i) {
        return sentence.token(i).ner().equals(PERSON);
    }

    static Name around(Sentence sentence, int i) {
        int first = i;
        while (first > 0 && is(sentence, first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < sentence.size() && is(sentence, last + 1)) {
            last++;
        }
        StringBuilder text = new StringBuilder();
        for (int t = first; t <= last; t++) {
            boolean apart = t > first
                    && sentence.token(t).start() > sentence.token(t - 1).end();
            text.append(apart ? " " : "").append(sentence.token(t).text());
        }
        return new Name(first, last, text.toString());
    }
}
