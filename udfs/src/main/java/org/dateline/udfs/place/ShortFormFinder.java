package org.dateline.udfs.place;

import java.util.Arrays;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Recognises abbreviations ("Calif.", "UAE") and demonyms ("French", "New Yorkers") by their form. */
final class ShortFormFinder {
    private static final double TRUST = 0.9;

    private final Gazetteer gazetteer;
    private final ShortForms shortForms;
    private final PlaceWords words;

    ShortFormFinder(Gazetteer gazetteer, ShortForms shortForms, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.shortForms = shortForms;
        this.words = words;
    }

    /** @return the short form that starts at this token; null where there is none */
    Mention at(Field field, Sentence sentence, int i, List<Mention> before) {
        Mention abbreviation = abbreviation(field, sentence, i, before);
        return abbreviation != null ? abbreviation : demonym(field, sentence, i);
    }

    private Mention abbreviation(Field field, Sentence sentence, int i, List<Mention> before) {
        if (i + 1 < sentence.size()) {
            String two = Words.text(sentence, i, i + 1);
            ShortForms.Form form = shortForms.abbreviation(two);
            if (form != null && form.always()) {
                return abbreviation(field, sentence, i, i + 1, two, form);
            }
        }
        String text = sentence.token(i).text();
        boolean stopFollows = !text.endsWith(".") && isFullStopOf(sentence, i);
        ShortForms.Form dotted = stopFollows ? shortForms.abbreviation(text + ".") : null;
        ShortForms.Form form = dotted != null ? dotted : shortForms.abbreviation(text);
        boolean seenAsPlace = Words.isLocation(sentence, i) && i > 0 && !Words.isLocation(sentence, i - 1);
        if (form == null || !form.always() && !seenAsPlace && !isAfterComma(sentence, i, before)) {
            return null;
        }
        // The full stop of "Ga." is a token of its own where it ends the sentence too.
        int last = dotted != null || stopFollows && text.contains(".") ? i + 1 : i;
        return abbreviation(field, sentence, i, last, text, form);
    }

    private static Mention abbreviation(
            Field field, Sentence sentence, int first, int last, String text, ShortForms.Form form) {
        return new Mention(
                field, sentence, first, last, text, form.row(), MentionType.LITERAL, "place.abbreviation", TRUST);
    }

    private static boolean isFullStopOf(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.token(i + 1).text().equals(".")
                && sentence.token(i + 1).start() == sentence.token(i).end();
    }

    private static boolean isAfterComma(Sentence sentence, int i, List<Mention> before) {
        return Words.lower(sentence, i - 1).equals(",")
                && !before.isEmpty()
                && before.get(before.size() - 1).last() == i - 2;
    }

    private Mention demonym(Field field, Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean hasNext = i + 1 < sentence.size();
        int two = hasNext ? shortForms.demonym(Words.text(sentence, i, i + 1)) : -1;
        if (two >= 0) {
            return demonym(field, sentence, i, i + 1, two);
        }
        boolean courtesy = words.is("courtesy", Words.lower(sentence, i - 1));
        int row = courtesy || isNamedPerson(sentence, i) ? -1 : shortForms.demonym(token.text());
        if (row < 0 || isLanguage(sentence, i) || isRegion(sentence, i) || hasNext && startsPlaceName(sentence, i)) {
            return null;
        }
        return demonym(field, sentence, i, i, row);
    }

    /** A name of persons that stands in a longer one, or does what persons do: "French said", but "Kashmiri fighters". */
    private static boolean isNamedPerson(Sentence sentence, int i) {
        if (!Words.isPerson(sentence, i)) {
            return false;
        }
        boolean describes = i + 1 < sentence.size()
                && sentence.token(i + 1).isNoun()
                && !sentence.token(i + 1).isCapitalised();
        return !describes || Words.isPerson(sentence, i - 1);
    }

    private static Mention demonym(Field field, Sentence sentence, int first, int last, int row) {
        String text = Words.text(sentence, first, last);
        return new Mention(field, sentence, first, last, text, row, MentionType.DEMONYM, "place.demonym", TRUST);
    }

    /** "in the Mediterranean", but "the Mediterranean diet" */
    private boolean isRegion(Sentence sentence, int i) {
        return Words.hasArticle(sentence, i, i)
                && Arrays.stream(gazetteer.find(sentence.token(i).text()))
                        .anyMatch(row -> FeatureCodes.isRegion(gazetteer.table().code(row)));
    }

    /** "speaks French", "English lessons" */
    private boolean isLanguage(Sentence sentence, int i) {
        boolean nounFollows = i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
        return words.is("language", Words.lower(sentence, i + 1))
                || words.is("into_language", Words.lower(sentence, i - 1)) && !nounFollows;
    }

    /** "British Columbia" */
    private boolean startsPlaceName(Sentence sentence, int i) {
        boolean seen = Words.isLocation(sentence, i) && Words.isLocation(sentence, i + 1);
        boolean known =
                sentence.token(i + 1).isCapitalised() && gazetteer.find(Words.text(sentence, i, i + 1)).length > 0;
        return seen || known;
    }
}
