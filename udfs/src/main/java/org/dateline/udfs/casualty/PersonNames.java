package org.dateline.udfs.casualty;

import java.util.regex.Pattern;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.NotPeople;

/**
 * Runs of tokens that name one person: labelled so by the entity recogniser, or told by the age beside them, whatever it
 * took them for ("17-year-old Paris Hall", "Lake Orton, 23,").
 */
final class PersonNames {
    private static final String PERSON = "PERSON";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*\\p{Ll}\\p{L}*\\.?|\\p{Lu}\\.");
    private static final int LONGEST = 4;

    /** A name: token indices, {@code last} included. */
    record Name(int first, int last, String text) {}

    private PersonNames() {}

    static boolean is(Sentence sentence, int i) {
        return sentence.token(i).ner().equals(PERSON) || isAged(sentence, i);
    }

    private static boolean isAged(Sentence sentence, int i) {
        if (!isWord(sentence, i)) {
            return false;
        }
        int first = i;
        while (first > 0 && i - first < LONGEST && isWord(sentence, first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < sentence.size() && last - i < LONGEST && isWord(sentence, last + 1)) {
            last++;
        }
        if (VictimNouns.of(sentence.token(last)).isPresent()) {
            // "Lake Orton Girl, 16, ..."
            return false;
        }
        boolean old = Words.in(sentence, first - 1, "old")
                && (Words.in(sentence, first - 3, "year", "month") || Words.in(sentence, first - 2, "year", "month"));
        return old || last > first && AgeReader.of(sentence, first, last) != null;
    }

    /** A part of a name in mixed case. */
    private static boolean isWord(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        return sentence.token(i).isProperNoun() && NAME.matcher(text).matches();
    }

    /** A name that nothing marks but its place as the victim: two or three proper nouns that are no known entity. */
    static boolean isLikely(Sentence sentence, int i) {
        int first = i;
        while (first > 0 && isUnlabelled(sentence, first - 1)) {
            first--;
        }
        int last = i;
        while (last + 1 < sentence.size() && isUnlabelled(sentence, last + 1)) {
            last++;
        }
        boolean open = last + 1 < sentence.size() && sentence.token(last + 1).isEntity()
                || first > 0 && sentence.token(first - 1).isEntity();
        return isUnlabelled(sentence, i)
                && !open
                && last > first
                && last - first < LONGEST
                && !Words.isTitleCase(sentence);
    }

    private static boolean isUnlabelled(Sentence sentence, int i) {
        return isWord(sentence, i) && !sentence.token(i).isEntity() && !NotPeople.noun(sentence.token(i));
    }

    static Name around(Sentence sentence, int i) {
        boolean labelled = is(sentence, i);
        int first = i;
        while (first > 0 && (labelled ? is(sentence, first - 1) : isUnlabelled(sentence, first - 1))) {
            first--;
        }
        int last = i;
        while (last + 1 < sentence.size() && (labelled ? is(sentence, last + 1) : isUnlabelled(sentence, last + 1))) {
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
