package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Recognises the mentions of one sentence: entity recogniser, short forms and gazetteer, in this order. */
final class MentionFinder {
    private static final int LONGEST_NAME = 6;
    /** A name that no context supports must be at least this important to be taken from the gazetteer alone. */
    private static final double KNOWN_EVERYWHERE = 5.5;

    private final Gazetteer gazetteer;
    private final ShortForms shortForms;
    private final PlaceWords words;

    MentionFinder(Gazetteer gazetteer, ShortForms shortForms, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.shortForms = shortForms;
        this.words = words;
    }

    /** @return in reading order, never overlapping */
    List<Mention> find(Field field, Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Mention mention = at(field, sentence, i, found);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.last() + 1;
            }
        }
        return found;
    }

    private Mention at(Field field, Sentence sentence, int i, List<Mention> before) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() && !isLocation(token)) {
            return null;
        }
        Mention shortForm = shortForm(field, sentence, i, before);
        if (shortForm != null) {
            return shortForm;
        }
        if (isLocation(token)) {
            return location(field, sentence, i);
        }
        return fromGazetteer(field, sentence, i);
    }

    private Mention shortForm(Field field, Sentence sentence, int i, List<Mention> before) {
        String text = sentence.token(i).text();
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).text() : "";
        // Two-word forms: "South African", "W. Va."
        if (!next.isEmpty()) {
            int two = shortForms.demonym(text + " " + next);
            if (two >= 0) {
                return new Mention(
                        field, sentence, i, i + 1, text + " " + next, two, MentionType.DEMONYM, "place.demonym", 0.9);
            }
        }
        ShortForms.Form form = shortForms.abbreviation(text);
        if (form != null && (form.always() || isLocation(sentence.token(i)) && i > 0 || afterCommaOfPlace(sentence, i, before))) {
            return new Mention(
                    field, sentence, i, i, text, form.row(), MentionType.LITERAL, "place.abbreviation", 0.9);
        }
        int people = shortForms.demonym(text);
        if (people >= 0 && !isLocation(next.isEmpty() ? sentence.token(i) : sentence.token(i + 1))) {
            return new Mention(field, sentence, i, i, text, people, MentionType.DEMONYM, "place.demonym", 0.9);
        }
        return null;
    }

    private static boolean afterCommaOfPlace(Sentence sentence, int i, List<Mention> before) {
        return i >= 2
                && sentence.token(i - 1).text().equals(",")
                && !before.isEmpty()
                && before.get(before.size() - 1).last() == i - 2;
    }

    private Mention location(Field field, Sentence sentence, int first) {
        int last = first;
        while (last + 1 < sentence.size() && isLocation(sentence.token(last + 1))) {
            last++;
        }
        int start = first;
        if (start < last && sentence.token(start).text().equalsIgnoreCase("the")) {
            start++;
        }
        return new Mention(
                field, sentence, start, last, text(sentence, start, last), -1, MentionType.LITERAL, "place.entity", 0.9);
    }

    private Mention fromGazetteer(Field field, Sentence sentence, int first) {
        for (int last = Math.min(sentence.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            if (endsLikeAName(sentence, first, last)) {
                String name = text(sentence, first, last);
                if (isTaken(sentence, first, last, name)) {
                    return new Mention(
                            field, sentence, first, last, name, -1, MentionType.LITERAL, "place.gazetteer", 0.6);
                }
            }
        }
        return null;
    }

    private boolean endsLikeAName(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isLocation(sentence.token(i)) || !sentence.token(i).ner().equals(sentence.token(first).ner())) {
                return false;
            }
        }
        return sentence.token(last).isCapitalised();
    }

    private boolean isTaken(Sentence sentence, int first, int last, String name) {
        String ner = sentence.token(first).ner();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!ner.equals(Token.NO_ENTITY) || words.is("common", lower) || inLongerName(sentence, first, last)) {
            return false;
        }
        double best = 0;
        for (int row : gazetteer.find(name)) {
            best = Math.max(best, Importance.of(gazetteer, row));
        }
        if (best == 0 || !sentence.token(first).isProperNoun()) {
            return false;
        }
        String before = first > 0 ? sentence.token(first - 1).text().toLowerCase(Locale.ROOT) : "";
        return best >= KNOWN_EVERYWHERE || words.is("locative", before) && first > 0;
    }

    /** Part of a run of capitalised words that goes on to the left or right is not a place by itself. */
    private static boolean inLongerName(Sentence sentence, int first, int last) {
        boolean left = first > 0 && sentence.token(first - 1).isProperNoun() && sentence.token(first - 1).isCapitalised();
        boolean right = last + 1 < sentence.size()
                && sentence.token(last + 1).isProperNoun()
                && sentence.token(last + 1).isCapitalised();
        return left || right;
    }

    static boolean isLocation(Token token) {
        return token.ner().equals("LOCATION");
    }

    static String text(Sentence sentence, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && token.start() > sentence.token(i - 1).end()) {
                out.append(' ');
            }
            out.append(token.text());
        }
        return out.toString();
    }
}
