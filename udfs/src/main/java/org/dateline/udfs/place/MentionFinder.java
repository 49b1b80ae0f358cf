package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Recognises the mentions of one sentence: short forms, the entity recogniser's places, then the gazetteer. */
final class MentionFinder {
    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PERSON = "PERSON";
    private static final int LONGEST_NAME = 6;
    /** A name that no context supports must be at least this important to be taken from the gazetteer alone. */
    private static final double KNOWN_EVERYWHERE = 5.5;
    /** Inside the name of an organisation a smaller place will do: it is named after it. */
    private static final double NAMED_AFTER = 3.7;

    private final Gazetteer gazetteer;
    private final ShortForms shortForms;
    private final PlaceWords words;
    private final EntitySpan spans;

    MentionFinder(Gazetteer gazetteer, ShortForms shortForms, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.shortForms = shortForms;
        this.words = words;
        this.spans = new EntitySpan(gazetteer, words);
    }

    /**
     * @param known what the whole article says of its names
     * @return in reading order, never overlapping
     */
    List<Mention> find(Field field, Sentence sentence, KnownNames known) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Mention mention = at(field, sentence, i, found, known);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.last() + 1;
            }
        }
        return found;
    }

    private Mention at(Field field, Sentence sentence, int i, List<Mention> before, KnownNames known) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() && !isLocation(token)) {
            return null;
        }
        Mention shortForm = shortForm(field, sentence, i, before);
        if (shortForm != null) {
            return shortForm;
        }
        return isLocation(token) ? location(field, sentence, i, known) : fromGazetteer(field, sentence, i, known);
    }

    private Mention shortForm(Field field, Sentence sentence, int i, List<Mention> before) {
        Token token = sentence.token(i);
        String text = token.text();
        Token next = i + 1 < sentence.size() ? sentence.token(i + 1) : null;
        int stop = next != null && next.text().equals(".") && next.start() == token.end() ? i + 1 : i;
        ShortForms.Form dotted = stop > i ? shortForms.abbreviation(text + ".") : null;
        ShortForms.Form form = dotted != null ? dotted : shortForms.abbreviation(text);
        boolean place = isLocation(token) && i > 0 && !isLocation(sentence.token(i - 1));
        if (form != null && (form.always() || place || afterCommaOfPlace(sentence, i, before))) {
            int last = dotted != null || form.row() >= 0 && stop > i && text.contains(".") ? stop : i;
            return new Mention(
                    field, sentence, i, last, text, form.row(), MentionType.LITERAL, "place.abbreviation", 0.9);
        }
        if (next != null) {
            int two = shortForms.demonym(text + " " + next.text());
            if (two >= 0) {
                return demonym(field, sentence, i, i + 1, two);
            }
        }
        int people = token.ner().equals(PERSON) ? -1 : shortForms.demonym(text);
        boolean goesOn = next != null && (isLocation(next) && isLocation(token) || isPlaceName(sentence, i, i + 1));
        return people >= 0 && !goesOn ? demonym(field, sentence, i, i, people) : null;
    }

    private static Mention demonym(Field field, Sentence sentence, int first, int last, int row) {
        String words = text(sentence, first, last);
        return new Mention(field, sentence, first, last, words, row, MentionType.DEMONYM, "place.demonym", 0.9);
    }

    private boolean isPlaceName(Sentence sentence, int first, int last) {
        return sentence.token(last).isCapitalised() && gazetteer.find(text(sentence, first, last)).length > 0;
    }

    private static boolean afterCommaOfPlace(Sentence sentence, int i, List<Mention> before) {
        return i >= 2
                && sentence.token(i - 1).text().equals(",")
                && !before.isEmpty()
                && before.get(before.size() - 1).last() == i - 2;
    }

    private Mention location(Field field, Sentence sentence, int from, KnownNames known) {
        int to = from;
        while (to + 1 < sentence.size() && isLocation(sentence.token(to + 1))) {
            to++;
        }
        EntitySpan.Bounds name = spans.trim(sentence, from, to);
        boolean single = name.first() == name.last();
        if (single && known.isSurname(sentence.token(from)) && !words.is("locative", word(sentence, name.first() - 1))) {
            return null;
        }
        if (words.is("medium", word(sentence, name.last() + 1)) && sentence.token(name.last() + 1).isCapitalised()) {
            return null;
        }
        String text = text(sentence, name.first(), name.last());
        return new Mention(
                field, sentence, name.first(), name.last(), text, -1, MentionType.LITERAL, "place.entity", 0.9);
    }

    private Mention fromGazetteer(Field field, Sentence sentence, int first, KnownNames known) {
        for (int last = Math.min(sentence.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            if (isOneRun(sentence, first, last)) {
                String name = text(sentence, first, last);
                String rule = rule(sentence, first, last, name, known);
                if (rule != null) {
                    boolean inside = rule.equals("place.organisation");
                    MentionType type = inside ? MentionType.EMBEDDED : MentionType.LITERAL;
                    return new Mention(field, sentence, first, last, name, -1, type, rule, inside ? 0.7 : 0.6);
                }
            }
        }
        return null;
    }

    private static boolean isOneRun(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!sentence.token(i).ner().equals(sentence.token(first).ner())) {
                return false;
            }
        }
        return sentence.token(last).isCapitalised();
    }

    /** @return the rule by which a name of the gazetteer is a place here; null where none does */
    private String rule(Sentence sentence, int first, int last, String name, KnownNames known) {
        if (words.is("common", name.toLowerCase(Locale.ROOT)) && !known.isPlace(name)) {
            return null;
        }
        double importance = importance(name);
        if (importance == 0 || words.is("medium", word(sentence, last + 1))) {
            return null;
        }
        String ner = sentence.token(first).ner();
        if (ner.equals(ORGANIZATION)) {
            boolean starts = first == 0 || !sentence.token(first - 1).ner().equals(ORGANIZATION);
            boolean ends = last + 1 == sentence.size() || !sentence.token(last + 1).ner().equals(ORGANIZATION);
            boolean article = first > 0 && word(sentence, first - 1).equals("the");
            boolean namedAfter = starts && !ends && words.is("facility", word(sentence, last + 1))
                    || (starts || article) && !ends && importance >= 6
                    || ends && !starts && word(sentence, first - 1).equals("of")
                    || starts && ends && known.isPlace(name);
            return namedAfter && (importance >= NAMED_AFTER || known.isPlace(name)) ? "place.organisation" : null;
        }
        boolean located = first > 0 && words.is("locative", word(sentence, first - 1));
        if (inLongerName(sentence, first, last)) {
            return null;
        }
        if (known.isPlace(name)) {
            boolean person = ner.equals(PERSON) && (known.isSurname(sentence.token(last)) || !located);
            return person ? null : "place.known";
        }
        if (!ner.equals(Token.NO_ENTITY) || !sentence.token(first).isProperNoun()) {
            return null;
        }
        return importance >= KNOWN_EVERYWHERE || located ? "place.gazetteer" : null;
    }

    private double importance(String name) {
        double best = 0;
        for (int row : gazetteer.find(name)) {
            best = Math.max(best, Importance.of(gazetteer, row));
        }
        return best;
    }

    /** Part of a run of capitalised words that goes on to the left or right is not a place by itself. */
    private static boolean inLongerName(Sentence sentence, int first, int last) {
        return first > 0 && isNamePart(sentence, first - 1, first)
                || last + 1 < sentence.size() && isNamePart(sentence, last + 1, last);
    }

    private static boolean isNamePart(Sentence sentence, int i, int beside) {
        Token token = sentence.token(i);
        return token.isProperNoun() && token.isCapitalised() && token.ner().equals(sentence.token(beside).ner());
    }

    private static String word(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
    }

    static boolean isLocation(Token token) {
        return token.ner().equals(LOCATION);
    }

    /** The words as they are looked up: one space where the text has any white space. */
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
