package org.dateline.udfs.casualty;

import java.util.Locale;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.nlp.Token;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.place.PlaceRole;

/**
 * A place named in a sentence, as where something may have happened.
 *
 * @param index position of the mention in the document's list
 * @param mention the mention, resolved to a place
 * @param sentence where it stands
 * @param first its first token
 * @param last its last token
 * @param preposition the token that says where ("in", "near"), before the words that belong to the name; -1 where none does
 */
record Site(int index, PlaceMention mention, Sentence sentence, int first, int last, int preposition) {
    private static final String WHERE = "where";
    private static final int INTERNATIONAL = 7;
    private static final int COUNTRY = 6;
    private static final int NEAR_A_PLACE = 2;
    /** Tokens of a noun phrase that may stand between a preposition and the name: "in the hills of the far north of X". */
    private static final int PHRASE = 8;

    private static final int ACRONYM = 5;
    private static final int DEPTH = 6;

    static Site of(NewsDocument document, int index, PlaceMention mention) {
        Span span = mention.span();
        Sentence sentence = document.sentence(span);
        int first = 0;
        while (first + 1 < sentence.size() && sentence.token(first).end() <= span.start()) {
            first++;
        }
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).start() < span.end()) {
            last++;
        }
        return new Site(index, mention, sentence, first, last, preposition(sentence, first));
    }

    /** Whether something can have happened there: a place by itself, no part of another name, nobody's home or desk. */
    boolean isPossible() {
        return (mention.type() == MentionType.LITERAL || mention.type() == MentionType.RELATIVE)
                && (mention.role() != PlaceRole.ACTOR_ORIGIN || isOfHeadlineEvent())
                && mention.role() != PlaceRole.REPORTED_FROM
                && !isContinent()
                && !isPartOfName()
                && !leadsToAnother()
                && !isVenue();
    }

    /** "CLASH IN ORVIA DOCK STRIKE": headlines leave out the second "in". */
    private boolean isOfHeadlineEvent() {
        return mention.span().field() == Field.TITLE
                && preposition == first - 1
                && preposition >= 0
                && SameEvent.isNamed(sentence, last + 1, sentence.size());
    }

    /** "the | Black Sea port of X", "Orvia's southern city of X": the inner place says more. */
    private boolean leadsToAnother() {
        int end = endOfPhrase();
        return end > last + 1
                && Words.in(sentence, end, "of")
                && end + 1 < sentence.size()
                && sentence.token(end + 1).ner().equals("LOCATION");
    }

    private boolean isContinent() {
        return mention.wherePrec() == INTERNATIONAL
                && !mention.place().featureClass().equals("H");
    }

    /** Whether the sentence says that something is or happens there. */
    boolean isWhere() {
        return mention.type() == MentionType.RELATIVE
                || preposition >= 0
                || mention.role() == PlaceRole.EVENT_PLACE
                || !isCountry() && (SameEvent.isNamed(sentence, last + 1, endOfPhrase()) || isOfThing());
    }

    /** "a Bamako hotel": it stands there; "a Bamako man" may be anywhere. */
    private boolean isOfThing() {
        int head = endOfPhrase() - 1;
        return head > last
                && mention.span().field() == Field.TEXT
                && !Words.tag(sentence, last + 1, "POS")
                && Words.tag(sentence, head, "NN")
                && !sentence.token(head).isProperNoun()
                && VictimNouns.of(sentence.token(head)).isEmpty();
    }

    boolean isCountry() {
        return mention.wherePrec() == COUNTRY;
    }

    /** Whether the name describes the noun that follows: "X attack", "X's forces". */
    boolean describes() {
        return Words.tag(sentence, last + 1, "NN", "POS");
    }

    /** "X | hotel fire": the end of what the name describes. */
    private int endOfPhrase() {
        int end = last + 1;
        while (end <= last + PHRASE / 2 && Words.tag(sentence, end, "NN", "JJ", "POS")) {
            end++;
        }
        return end;
    }

    /** Whether a word of an event, or one of these predicates, is what happened there: "the blaze swept through X". */
    boolean isOfEvent(Iterable<Integer> predicates) {
        Dependencies tree = sentence.dependencies().orElse(null);
        int steps = 0;
        for (int at = last; tree != null && at >= 0 && steps++ < DEPTH; at = tree.head(at)) {
            boolean verb = sentence.token(at).isVerb();
            if (tells(at, predicates)) {
                return true;
            }
            for (int child : tree.children(at, verb ? "nsubj" : "compound", "obj", "advcl")) {
                if (tells(child, predicates)) {
                    return true;
                }
            }
            if (verb && !tree.is(at, "acl") && !tree.is(at, "conj")) {
                return false;
            }
        }
        return false;
    }

    private boolean tells(int token, Iterable<Integer> predicates) {
        for (int predicate : predicates) {
            if (predicate == token) {
                return true;
            }
        }
        return SameEvent.isName(sentence, token);
    }

    /** "Mdina | , Malta": whether another place, right before a comma, lies in this one. */
    boolean encloses(Site other) {
        return other.sentence == sentence && other.last == first - 2 && Words.in(sentence, first - 1, ",");
    }

    /** Its precision; "near X" is not in it. */
    int precision() {
        boolean near =
                Words.in(sentence, preposition, "near", "outside", "around", "off") || isCompass(sentence, preposition);
        return near && !describes() ? Math.max(NEAR_A_PLACE, mention.wherePrec()) : mention.wherePrec();
    }

    /** "the Army of the Danube", "HIV", "Dorvan forces", "Dorvan Corp". */
    private boolean isPartOfName() {
        for (int i = first; i <= last + 1 && i < sentence.size(); i++) {
            if (sentence.token(i).ner().equals("ORGANIZATION")) {
                return true;
            }
        }
        String text = sentence.token(first).text();
        boolean acronym = first == last
                && text.length() <= ACRONYM
                && !sentence.token(first).ner().equals("LOCATION")
                && text.chars().allMatch(Character::isUpperCase)
                && !isCapitals();
        int of = Words.in(sentence, first - 1, "the") ? first - 2 : first - 1;
        boolean named = Words.in(sentence, of, "of")
                && of > 0
                && (sentence.token(of - 1).ner().equals("ORGANIZATION")
                        || sentence.token(of - 1).isProperNoun() && Cues.is(sentence, of - 1, "body"));
        int head = Math.max(last + 1, endOfPhrase() - 1);
        return acronym || named || Cues.is(sentence, first - 1, "body") || Cues.is(sentence, head, "body");
    }

    private boolean isCapitals() {
        return sentence.tokens().stream().map(Token::text).allMatch(t -> t.equals(t.toUpperCase(Locale.ROOT)));
    }

    /**
     * "at a hospital in X", "an X court", "at talks in X", "monitored in X": where it was treated, tried or told of; not "shelling of a
     * hospital in X", where something befell the venue itself.
     */
    private boolean isVenue() {
        if (Cues.between(sentence, last + 1, Math.min(sentence.size(), last + 3), "venue")
                && !Words.tag(sentence, last + 1, ",", ".", "V", "IN", "CC")) {
            return true;
        }
        int before = preposition - 1;
        while (before >= 0 && before > preposition - 4 && Words.tag(sentence, before, "NN", "RB", "IN", "DT")) {
            if (Cues.is(sentence, before, "venue")) {
                return !SameEvent.isNamed(sentence, 0, before) || hasDied(before);
            }
            before--;
        }
        return preposition > 0 && Cues.is(sentence, before, "venue");
    }

    private boolean hasDied(int end) {
        return sentence.tokens().subList(0, end).stream()
                .anyMatch(t -> t.lemma().equals("die"));
    }

    /** "east of X", which is not in it; "the east of X" is. */
    private static boolean isCompass(Sentence sentence, int i) {
        return Words.in(sentence, i + 1, "of")
                && !Words.in(sentence, i - 1, "the")
                && Words.in(
                        sentence,
                        i,
                        "north",
                        "south",
                        "east",
                        "west",
                        "northeast",
                        "northwest",
                        "southeast",
                        "southwest");
    }

    /** The word of place before a name and what describes it: "in", "off the coast of", "in the northern town of". */
    private static int preposition(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - PHRASE); i--) {
            boolean inside = Words.tag(sentence, i, "NN", "JJ", "DT", "HYPH", "CD", "POS", "PRP$")
                    || Words.in(sentence, i, "of", "and")
                    || Words.in(sentence, i, ",") && sentence.token(i + 1).ner().equals("LOCATION");
            if (Cues.is(sentence, i, WHERE) || isCompass(sentence, i)) {
                return i;
            }
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
