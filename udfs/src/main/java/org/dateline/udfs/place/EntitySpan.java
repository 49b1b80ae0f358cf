package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Sentence;

/**
 * Finds the place name inside a run of words that the entity recogniser took for one: without the word for a part of the
 * place ("South Philadelphia" where the gazetteer has no such place), and without the facility or body named after it
 * ("Boone County Jail").
 */
final class EntitySpan {
    /** Parts are told from names of their own ("West Wing") by the importance of the whole. */
    private static final double WORTH_A_PART = 4.3;

    /** Names joined by the mark of an owner must be so important to be two places. */
    private static final double OWNER = 3.4;

    private static final int LONGEST_EXTENSION = 4;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    EntitySpan(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** First and last token of the name, both included, and the token at which to read on. */
    record Bounds(int first, int last, int next) {}

    /** @return the bounds of the name; the given ones where no shorter name is better */
    Bounds trim(Sentence sentence, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isArticle(sentence, first)) {
            first++;
        }
        int next = to + 1;
        int divider = divider(sentence, first, last);
        int hyphenated = divider > first ? hyphenated(sentence, first, divider, last) : -1;
        if (hyphenated > 0) {
            return new Bounds(first, hyphenated, hyphenated + 1);
        }
        if (divider > first && isDivided(sentence, first, divider, last)) {
            last = divider - 1;
            next = divider + 1;
        }
        if (first < last && isCityOfBody(sentence, last) && importance(sentence, first, last - 1) > 0) {
            return new Bounds(first, last - 1, next);
        }
        if (first == last || importance(sentence, first, last) > 0) {
            return new Bounds(first, last, next);
        }
        int afterParts = first;
        while (afterParts < last && words.is("part", Words.lower(sentence, afterParts))) {
            afterParts++;
        }
        if (afterParts > first && importance(sentence, afterParts, last) >= WORTH_A_PART) {
            return new Bounds(afterParts, last, next);
        }
        int beforeFacility = last;
        while (beforeFacility > first && (isFacility(sentence, beforeFacility))) {
            beforeFacility--;
        }
        if (beforeFacility < last && importance(sentence, first, beforeFacility) > 0) {
            return new Bounds(first, beforeFacility, next);
        }
        if (words.is("facility", Words.lower(sentence, last))) {
            for (int end = last - 1; end >= first; end--) {
                if (importance(sentence, first, end) > 0 && end - first + 1 >= (last - first + 1) / 2) {
                    return new Bounds(first, end, next);
                }
            }
        }
        return new Bounds(first, last, next);
    }

    /**
     * @return the last token of the longest name of the gazetteer that starts here and goes on past the run of entity
     *     labels ("St. Kitts and Nevis"); {@code to} where there is none
     */
    int extend(Sentence sentence, int from, int to) {
        for (int last = Math.min(sentence.size() - 1, to + LONGEST_EXTENSION); last > to; last--) {
            if (sentence.token(last).isCapitalised() && importance(sentence, from, last) > 0) {
                return last;
            }
        }
        return to;
    }

    /** A facility's noun; "airport" only in "international airport": other airports are places under their own names. */
    private boolean isFacility(Sentence sentence, int i) {
        String word = Words.lower(sentence, i);
        return words.is("facility", word)
                || sentence.token(i).tag().equals("POS")
                || word.equals("airport") && Words.lower(sentence, i - 1).equals("international");
    }

    /** "Dublin City Council": the body's word is "City", the place is Dublin. */
    private boolean isCityOfBody(Sentence sentence, int last) {
        return Words.lower(sentence, last).equals("city")
                && last + 1 < sentence.size()
                && sentence.token(last + 1).isCapitalised()
                && words.is("facility", Words.lower(sentence, last + 1));
    }

    private boolean isArticle(Sentence sentence, int i) {
        return Words.lower(sentence, i).equals("the");
    }

    /** The last token of the longest name of the gazetteer that contains the hyphen ("Port-au-Prince"); -1 where there is none. */
    private int hyphenated(Sentence sentence, int first, int hyphen, int last) {
        boolean joined = sentence.token(hyphen).text().equals("-")
                && sentence.token(hyphen).start() == sentence.token(hyphen - 1).end();
        for (int end = joined ? last : hyphen; end > hyphen; end--) {
            if (importance(sentence, first, end) > 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether the mark stands between two names and not inside one ("Hyland-Croy Road"). */
    private boolean isDivided(Sentence sentence, int first, int divider, int last) {
        boolean spaced =
                sentence.token(divider).start() > sentence.token(divider - 1).end();
        boolean comma = Words.lower(sentence, divider).equals(",");
        if (sentence.token(divider).tag().equals("POS")) {
            // "Warren County's Hamilton Township", but "St. Michael's Hospital"
            return importance(sentence, first, last) == 0
                    && importance(sentence, first, divider - 1) >= OWNER
                    && importance(sentence, divider + 1, last) >= OWNER;
        }
        return (comma || importance(sentence, first, last) == 0)
                && (spaced || comma || importance(sentence, first, divider - 1) > 0)
                && (comma
                        || !words.is("feature", Words.lower(sentence, last))
                        || importance(sentence, divider + 1, last) > 0);
    }

    /** A slash, a dash or the mark of an owner between two names; -1 where there is none. */
    private static int divider(Sentence sentence, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            String text = sentence.token(i).text();
            if (Hyphens.startsWithArticle(sentence, i - 1)) {
                continue;
            }
            if (sentence.token(i).tag().equals("POS")
                    || text.equals("/")
                    || text.equals(",")
                    || text.equals("and")
                    || text.equals("-")
                    || text.equals("--")
                    || text.equals("\u2013")
                    || text.equals("\u2014")) {
                return i;
            }
        }
        return -1;
    }

    private double importance(Sentence sentence, int first, int last) {
        return gazetteer.importanceOfName(Words.text(sentence, first, last));
    }
}
