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

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_ACRONYM = 5;

    private final Gazetteer gazetteer;
    private final ShortFormFinder shortForms;
    private final PlaceWords words;
    private final EntitySpan spans;
    private final NameRules rules;
    private final SettlementNames settlements;

    MentionFinder(Gazetteer gazetteer, ShortForms shortForms, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.shortForms = new ShortFormFinder(gazetteer, shortForms, words);
        this.words = words;
        this.spans = new EntitySpan(gazetteer, words);
        this.rules = new NameRules(gazetteer, shortForms, words);
        this.settlements = new SettlementNames(words);
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
        boolean location = Words.isLocation(sentence, i);
        if (!sentence.token(i).isCapitalised() && !location && !Hyphens.startsWithArticle(sentence, i)) {
            return i + 1;
        }
        Mention shortForm = shortForms.at(field, sentence, i, found);
        if (shortForm == null && location) {
            return location(field, sentence, i, found, known);
        }
        Mention mention = shortForm != null ? shortForm : fromGazetteer(field, sentence, i, known, found);
        if (mention == null) {
            mention = settlements.at(field, sentence, i, found);
        }
        if (mention == null) {
            return i + 1;
        }
        found.add(mention);
        return mention.last() + 1;
    }

    private int location(Field field, Sentence sentence, int from, List<Mention> found, KnownNames known) {
        int to = from;
        while (Words.isLocation(sentence, to + 1)) {
            to++;
        }
        int start = Hyphens.withArticleBefore(sentence, afterPreposition(sentence, from, to));
        to = Hyphens.withArticleAfter(sentence, to);
        int longer = spans.extend(sentence, start, to);
        EntitySpan.Bounds bounds =
                longer > to ? new EntitySpan.Bounds(start, longer, longer + 1) : spans.trim(sentence, start, to);
        Name name = name(sentence, bounds.first(), bounds.last());
        if (isPlace(name, known)) {
            found.add(mention(field, name, MentionType.LITERAL, ENTITY_RULE, 0.9));
        }
        return bounds.next();
    }

    /** The recogniser joins names over the word between them: "Oslo for Saint Kitts". */
    private static int afterPreposition(Sentence sentence, int from, int to) {
        boolean preposition = from < to && sentence.token(from).tag().equals("IN");
        return preposition && !sentence.token(from).isCapitalised() ? from + 1 : from;
    }

    /** The recogniser takes for places: surnames that stand alone, bodies in capitals, papers and clubs of a town. */
    private boolean isPlace(Name name, KnownNames known) {
        boolean single = name.first() == name.last();
        boolean surname = single && known.isSurname(name.lastToken()) && !words.is("locative", name.before(1));
        boolean medium = words.is("medium", name.after(1)) && name.capitalFollows();
        return !surname
                && !medium
                && !(single && name.importance() == 0 && isAcronym(name.sentence(), name.last()))
                && !(single && words.is("courtesy", name.before(1)))
                && !words.is("never", name.lower())
                && !words.is("disease", name.after(1));
    }

    /** Short capitals among words that are not in capitals. */
    private static boolean isAcronym(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        return text.length() <= LONGEST_ACRONYM
                && text.equals(text.toUpperCase(Locale.ROOT))
                && sentence.tokens().stream().anyMatch(MentionFinder::isPlainWord);
    }

    private static boolean isPlainWord(Token token) {
        return token.text().length() > 2 && token.text().equals(token.lower());
    }

    private Mention fromGazetteer(Field field, Sentence sentence, int first, KnownNames known, List<Mention> found) {
        for (int last = Math.min(sentence.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            Name name = isOneRun(sentence, first, last) ? name(sentence, first, last) : null;
            if (name != null && name.importance() > 0 && !words.is("never", name.lower())) {
                // A shorter name within the longest one is another place.
                String rule = rules.rule(name, known, found);
                return rule == null ? null : mention(field, name, rule);
            }
        }
        return null;
    }

    private static Mention mention(Field field, Name name, String rule) {
        return rule.equals(NameRules.ORGANISATION_RULE)
                ? mention(field, name, MentionType.EMBEDDED, rule, 0.7)
                : mention(field, name, MentionType.LITERAL, rule, 0.6);
    }

    private static Mention mention(Field field, Name name, MentionType type, String rule, double trust) {
        return new Mention(field, name.sentence(), name.first(), name.last(), name.text(), -1, type, rule, trust);
    }

    private Name name(Sentence sentence, int first, int last) {
        String text = Words.text(sentence, first, last);
        return new Name(sentence, first, last, text, gazetteer.importanceOfName(text));
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
}
