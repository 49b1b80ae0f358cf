package org.dateline.udfs.place;

import java.util.Locale;
import org.dateline.udfs.nlp.Sentence;

/**
 * Finds the place name inside a run of words that the entity recogniser took for one: without the word for a part of the
 * place ("South Philadelphia" where the gazetteer has no such place), and without the facility or body named after it
 * ("Boone County Jail").
 */
final class EntitySpan {
    private final Gazetteer gazetteer;
    private final PlaceWords words;

    EntitySpan(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** First and last token, both included. */
    record Bounds(int first, int last) {}

    /** @return the bounds of the name; the given ones where no shorter name is better */
    Bounds trim(Sentence sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isArticle(sentence, first)) {
            first++;
        }
        int slash = divider(sentence, first, last);
        if (slash > first && !isKnown(sentence, first, last)) {
            last = slash - 1;
        }
        if (first == last || isKnown(sentence, first, last)) {
            return new Bounds(first, last);
        }
        int afterParts = first;
        while (afterParts < last && words.is("part", lower(sentence, afterParts))) {
            afterParts++;
        }
        if (afterParts > first && isKnown(sentence, afterParts, last)) {
            return new Bounds(afterParts, last);
        }
        int beforeFacility = last;
        while (beforeFacility > first
                && (words.is("facility", lower(sentence, beforeFacility)) || isPossessive(sentence, beforeFacility))) {
            beforeFacility--;
        }
        if (beforeFacility < last && isKnown(sentence, first, beforeFacility)) {
            return new Bounds(first, beforeFacility);
        }
        if (words.is("facility", lower(sentence, last))) {
            for (int end = last - 1; end >= first; end--) {
                if (isKnown(sentence, first, end) && end - first + 1 >= (last - first + 1) / 2) {
                    return new Bounds(first, end);
                }
            }
        }
        return new Bounds(first, last);
    }

    private boolean isArticle(Sentence sentence, int i) {
        return lower(sentence, i).equals("the");
    }

    private static boolean isPossessive(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("POS");
    }

    /** A slash or a dash between two names; -1 where there is none. */
    private static int divider(Sentence sentence, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            String text = sentence.token(i).text();
            if (text.equals("/") || text.equals("-") || text.equals("--") || text.equals("\u2013") || text.equals("\u2014")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isKnown(Sentence sentence, int first, int last) {
        String name = MentionFinder.text(sentence, first, last);
        return gazetteer.find(name).length > 0;
    }

    private static String lower(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }
}
