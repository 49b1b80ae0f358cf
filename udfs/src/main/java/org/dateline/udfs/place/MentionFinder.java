package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Recognises the mentions of one sentence: short forms, the entity recogniser's places, then the gazetteer. */
final class MentionFinder {
    /** The rule of mentions that the entity recogniser saw. */
    static final String ENTITY_RULE = "place.entity";

    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PERSON = "PERSON";
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_ACRONYM = 5;
    /** A name that no context supports must be at least this important to be taken from the gazetteer alone. */
    private static final double KNOWN_EVERYWHERE = 5.5;
    /** Inside the name of an organisation a smaller place will do: it is named after it. */
    private static final double NAMED_AFTER = 3.4;

    private static final double NAMES_A_SCHOOL = 4.3;

    private static final double LARGE = 5.8;

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
            i = at(field, sentence, i, found, known);
        }
        return found;
    }

    /** Reads on from a token, adds the mention that starts there and returns where to go on. */
    private int at(Field field, Sentence sentence, int i, List<Mention> found, KnownNames known) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() && !isLocation(token) && !Hyphens.startsWithArticle(sentence, i)) {
            return i + 1;
        }
        Mention shortForm = shortForm(field, sentence, i, found);
        if (shortForm == null && isLocation(token)) {
            return location(field, sentence, i, found, known);
        }
        Mention mention = shortForm != null ? shortForm : fromGazetteer(field, sentence, i, known, found);
        if (mention == null) {
            return i + 1;
        }
        found.add(mention);
        return mention.last() + 1;
    }

    private Mention shortForm(Field field, Sentence sentence, int i, List<Mention> before) {
        Token token = sentence.token(i);
        String text = token.text();
        Token next = i + 1 < sentence.size() ? sentence.token(i + 1) : null;
        int stop = next != null && !text.endsWith(".") && next.text().equals(".") && next.start() == token.end()
                ? i + 1
                : i;
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
        boolean language = words.is("language", word(sentence, i + 1))
                || words.is("into_language", word(sentence, i - 1)) && (next == null || !next.isNoun());
        boolean goesOn =
                language || next != null && (isLocation(next) && isLocation(token) || isPlaceName(sentence, i, i + 1));
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

    private int location(Field field, Sentence sentence, int from, List<Mention> found, KnownNames known) {
        int to = from;
        while (to + 1 < sentence.size() && isLocation(sentence.token(to + 1))) {
            to++;
        }
        int start = Hyphens.withArticleBefore(sentence, from);
        to = Hyphens.withArticleAfter(sentence, to);
        int longer = spans.extend(sentence, start, to);
        EntitySpan.Bounds name =
                longer > to ? new EntitySpan.Bounds(start, longer, longer + 1) : spans.trim(sentence, start, to);
        if (isPlace(sentence, name, known)) {
            String text = text(sentence, name.first(), name.last());
            found.add(new Mention(
                    field, sentence, name.first(), name.last(), text, -1, MentionType.LITERAL, ENTITY_RULE, 0.9));
        }
        return name.next();
    }

    /** The recogniser takes surnames that stand alone, and papers and clubs named after towns, for places. */
    private boolean isPlace(Sentence sentence, EntitySpan.Bounds name, KnownNames known) {
        boolean surname = name.first() == name.last()
                && known.isSurname(sentence.token(name.first()))
                && !words.is("locative", word(sentence, name.first() - 1));
        String next = word(sentence, name.last() + 1);
        boolean medium =
                words.is("medium", next) && sentence.token(name.last() + 1).isCapitalised();
        boolean never =
                words.is("never", text(sentence, name.first(), name.last()).toLowerCase(Locale.ROOT));
        return !surname && !medium && !never && !words.is("disease", next);
    }

    /** Short capitals that the gazetteer does not know, among words that are not in capitals: a body, not a place. */
    private boolean isAcronym(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        return text.length() <= LONGEST_ACRONYM
                && text.equals(text.toUpperCase(Locale.ROOT))
                && gazetteer.find(text).length == 0
                && sentence.tokens().stream()
                        .anyMatch(t -> t.text().length() > 2
                                && t.text().equals(t.text().toLowerCase(Locale.ROOT)));
    }

    private Mention fromGazetteer(Field field, Sentence sentence, int first, KnownNames known, List<Mention> found) {
        for (int last = Math.min(sentence.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            String name = isOneRun(sentence, first, last) ? text(sentence, first, last) : "";
            double importance = name.isEmpty() ? 0 : gazetteer.importanceOfName(name);
            if (importance > 0 && !words.is("never", name.toLowerCase(Locale.ROOT))) {
                // A shorter name within the longest one is another place.
                return mention(field, sentence, first, last, name, importance, known, found);
            }
        }
        return null;
    }

    private Mention mention(
            Field field,
            Sentence sentence,
            int first,
            int last,
            String name,
            double importance,
            KnownNames known,
            List<Mention> found) {
        if (words.is("common", name.toLowerCase(Locale.ROOT)) && !known.isPlace(name)
                || words.is("medium", word(sentence, last + 1))
                || words.is("disease", word(sentence, last + 1))) {
            return null;
        }
        if (sentence.token(last).ner().equals(ORGANIZATION)) {
            boolean wholeRun = !isOrganisation(sentence, Math.max(0, first - 1)) || first == 0;
            wholeRun &= last + 1 == sentence.size() || !isOrganisation(sentence, last + 1);
            if (wholeRun && isShownByContext(sentence, first, last, name, known, found)) {
                return new Mention(field, sentence, first, last, name, -1, MentionType.LITERAL, "place.pattern", 0.6);
            }
            return isNamesake(sentence, first, last, name, importance, known)
                    ? new Mention(
                            field, sentence, first, last, name, -1, MentionType.EMBEDDED, "place.organisation", 0.7)
                    : null;
        }
        String rule = rule(sentence, first, last, name, importance, known, found);
        return rule == null
                ? null
                : new Mention(field, sentence, first, last, name, -1, MentionType.LITERAL, rule, 0.6);
    }

    /** Whether an organisation is named after this place: "Kent Police", "University of Turin", "Radio Lagos". */
    private boolean isNamesake(
            Sentence sentence, int first, int last, String name, double importance, KnownNames known) {
        int start = first;
        while (start > 0 && isOrganisation(sentence, start - 1)) {
            start--;
        }
        boolean starts = start == first
                || start == first - 1
                        && (words.is("part", word(sentence, start))
                                || word(sentence, start).equals("the"));
        boolean ends = last + 1 == sentence.size() || !isOrganisation(sentence, last + 1);
        String before = word(sentence, first - 1);
        String next = word(sentence, last + 1);
        boolean knownPlace = known.isPlace(name);
        boolean division = last > first && words.is("division", word(sentence, last));
        if (starts && !ends) {
            return importance >= NAMED_AFTER && words.is("facility", next)
                    || importance >= LARGE
                    || knownPlace
                    || division;
        }
        boolean afterOf = before.equals("of") || before.equals("for") || words.is("part", before);
        if (afterOf && !starts) {
            return importance >= KNOWN_EVERYWHERE || knownPlace;
        }
        return ends && (knownPlace && starts || importance >= LARGE);
    }

    private static boolean isOrganisation(Sentence sentence, int i) {
        return sentence.token(i).ner().equals(ORGANIZATION);
    }

    private static boolean isOneRun(Sentence sentence, int first, int last) {
        String ner = sentence.token(last).ner();
        int from = Hyphens.startsWithArticle(sentence, first) ? first + 2 : first;
        for (int i = from; i <= last; i++) {
            if (!sentence.token(i).ner().equals(ner)) {
                return false;
            }
        }
        return from <= last && sentence.token(last).isCapitalised();
    }

    /** @return the rule by which a name of the gazetteer is a place here; null where none does */
    private String rule(
            Sentence sentence,
            int first,
            int last,
            String name,
            double importance,
            KnownNames known,
            List<Mention> found) {
        String ner = sentence.token(last).ner();
        boolean located = first > 0 && words.is("locative", word(sentence, first - 1));
        if (inLongerName(sentence, first, last)) {
            return null;
        }
        if (known.isPlace(name)) {
            boolean person = ner.equals(PERSON) && (known.isSurname(sentence.token(last)) || !located);
            return person ? null : "place.known";
        }
        boolean placed = first > 0 && words.is("event_preposition", word(sentence, first - 1));
        if (ner.equals(PERSON) && placed && !known.isSurname(sentence.token(last)) && importance >= NAMED_AFTER) {
            return "place.gazetteer";
        }
        if (isShownByContext(sentence, first, last, name, known, found)) {
            return "place.pattern";
        }
        if (!ner.equals(Token.NO_ENTITY) || !sentence.token(first).isProperNoun()) {
            return null;
        }
        return importance >= KNOWN_EVERYWHERE || located ? "place.gazetteer" : null;
    }

    /** "X city", "the village of X", "Idlib and X", "Syria's X". */
    private boolean isShownByContext(
            Sentence sentence, int first, int last, String name, KnownNames known, List<Mention> found) {
        if (known.isSurname(sentence.token(last))) {
            return false;
        }
        String before = word(sentence, first - 1);
        String next = word(sentence, last + 1);
        if (words.is("kind", next) && !sentence.token(last + 1).isCapitalised()
                || before.equals("of") && words.is("kind", word(sentence, first - 2))) {
            return true;
        }
        boolean town = gazetteer.importanceOfName(name) >= NAMED_AFTER;
        if (town && words.is("local", next) && !sentence.token(last + 1).isCapitalised()) {
            return true;
        }
        // "Ann Lee of Lindsay"
        if (town
                && before.equals("of")
                && first > 1
                && sentence.token(first - 2).ner().equals(PERSON)) {
            return true;
        }
        Mention previous = found.isEmpty() ? null : found.get(found.size() - 1);
        if (previous == null || previous.type() != MentionType.LITERAL) {
            return false;
        }
        boolean list = (before.equals("and") || before.equals(",")) && previous.last() == first - 2
                || before.equals("and") && word(sentence, first - 2).equals(",") && previous.last() == first - 3;
        boolean possessed = sentence.token(first - 1).tag().equals("POS") && previous.last() == first - 2;
        return list && !sentence.token(first).ner().equals(PERSON) || possessed;
    }

    /** Part of a run of capitalised words that goes on to the left or right is not a place by itself. */
    private static boolean inLongerName(Sentence sentence, int first, int last) {
        return first > 0 && isNamePart(sentence, first - 1, first)
                || last + 1 < sentence.size() && isNamePart(sentence, last + 1, last);
    }

    private static boolean isNamePart(Sentence sentence, int i, int beside) {
        Token token = sentence.token(i);
        return token.isProperNoun()
                && token.isCapitalised()
                && token.ner().equals(sentence.token(beside).ner());
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
