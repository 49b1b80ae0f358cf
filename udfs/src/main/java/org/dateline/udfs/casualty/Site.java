package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;
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
    static final String WHERE = "where";
    private static final int INTERNATIONAL = 7;
    static final int COUNTRY = 6;
    private static final int NEAR_A_PLACE = 2;
    /** Tokens of a noun phrase that a name describes. */
    private static final int DESCRIBED = 4;

    /** Kilometres from a place within which something still happened around it. */
    static final int NEIGHBOURHOOD = 50;

    private static final int DEPTH = 6;
    /** Tokens of a clause after "where". */
    private static final int RELATIVE = 12;

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
        return new Site(index, mention, sentence, first, last, Locative.before(sentence, first));
    }

    /** Whether something can have happened there: a place by itself, no part of another name, nobody's home or desk. */
    boolean isPossible() {
        return isPossibleType()
                && mention.role() != PlaceRole.REPORTED_FROM
                && !isContinent()
                && !NamedOtherwise.is(this)
                && !isBearing()
                && !Aside.isTopic(sentence, first)
                && !isOfOutlet();
    }

    /** "a front north of X": X only says which way, but with a distance that keeps near it. */
    private boolean isBearing() {
        return mention.distanceKm() == null
                && Locative.isCompass(sentence, preposition)
                && isBearingOf(preposition + 2);
    }

    /** Whether the name itself follows, or what it is called: "north of | the capital X". */
    private boolean isBearingOf(int from) {
        for (int i = from; i < first; i++) {
            if (!Words.tag(sentence, i, "DT", "NN", "JJ")) {
                return false;
            }
        }
        return from <= first;
    }

    /** "Three shot - Orvia News Now": who published it. */
    private boolean isOfOutlet() {
        boolean outlet = false;
        for (int i = 1; mention.span().field() == Field.TITLE && preposition < 0 && i < first; i++) {
            outlet |= Words.in(sentence, i, "-", "--", "|", "\u2013", "\u2014")
                    && sentence.token(i - 1).end() < sentence.token(i).start();
        }
        return outlet;
    }

    /** A name says where by itself; adjectives, organisations and subjects of verbs need more words of place. */
    private boolean isPossibleType() {
        boolean befallen = Ground.isBefallen(this);
        return switch (mention.type()) {
            case LITERAL ->
                mention.role() != PlaceRole.ACTOR_ORIGIN || isOfHeadlineEvent() || befallen || Ground.isRealm(this);
            case RELATIVE -> mention.distanceKm() == null || mention.distanceKm() <= NEIGHBOURHOOD;
            case DEMONYM ->
                befallen
                        || Ground.isPremises(this)
                        || (preposition >= 0 || Ground.isTarget(this)) && Ground.isOfLand(this);
            case EMBEDDED -> Ground.isPremises(this);
            case METONYM -> befallen;
            default -> false;
        };
    }

    /** "in | the Dorvan | capital" for a name that says the same as another: "the capital". */
    boolean isDescribed(Site noun) {
        return mention.type() == MentionType.DEMONYM
                && noun.sentence == sentence
                && noun.first > last
                && noun.first < endOfPhrase();
    }

    /** "CLASH IN ORVIA DOCK STRIKE", "SIX DIE IN ORVIA CRASH": headlines leave out the second "in". */
    private boolean isOfHeadlineEvent() {
        return mention.span().field() == Field.TITLE
                && preposition == first - 1
                && preposition >= 0
                && SameEvent.isNamed(sentence, 0, sentence.size());
    }

    private boolean isContinent() {
        return mention.wherePrec() == INTERNATIONAL
                && !mention.place().featureClass().equals("H")
                && !mention.place().featureCode().startsWith("RGN");
    }

    /** Whether the sentence says that something is or happens there. */
    boolean isWhere() {
        return !isTopic() && isNamedAsWhere();
    }

    /** "talks on Orvia", but not "an attack on Orvia" */
    private boolean isTopic() {
        return isCountry()
                && Words.in(sentence, preposition, "on")
                && !Ground.isOfLand(this)
                && !SameEvent.isName(sentence, preposition - 1);
    }

    private boolean isNamedAsWhere() {
        return mention.type() == MentionType.RELATIVE
                || preposition >= 0 && !isOfThingAbroad()
                || isEventPlace()
                || mention.type() == MentionType.EMBEDDED
                || mention.type() == MentionType.DEMONYM
                || Ground.isBefallen(this)
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
                && !Cues.is(sentence, head, "telling")
                && VictimNouns.of(sentence.token(head)).isEmpty();
    }

    /** "on the Orvian frigate" in other words: what is a country's may be anywhere, but for its land and what befell it. */
    private boolean isOfThingAbroad() {
        int head = endOfPhrase() - 1;
        return isCountry()
                && head > last
                && Words.tag(sentence, head, "NN")
                && !Cues.isDate(sentence, head)
                && !Ground.isOfLand(this)
                && !Cues.is(sentence, head, "time")
                && !SameEvent.isNamed(sentence, last + 1, head + 1);
    }

    /** Whether the sentence it stands in tells that something happened there. */
    boolean isEventPlace() {
        return mention.role() == PlaceRole.EVENT_PLACE && mention.span().sentence() == sentence.index();
    }

    /** Whether it is named by itself, not by what belongs to it. */
    boolean isName() {
        return mention.type() == MentionType.LITERAL || mention.type() == MentionType.RELATIVE;
    }

    /** "took place after the start of the talks on X in | Y" */
    boolean isAfterVenue() {
        return Cues.between(sentence, 0, first, "venue");
    }

    boolean isCapital() {
        return mention.place().featureCode().equals("PPLC");
    }

    boolean isCountry() {
        return mention.wherePrec() == COUNTRY;
    }

    /** UTF-16 units from a token to the name. */
    int distance(int token) {
        return Math.abs(sentence.token(first).start() - sentence.token(token).start());
    }

    /** "X - where", "X, where": whether what follows from a token on happened there. */
    boolean isAntecedentOf(int token) {
        int where = last + 1;
        while (Words.tag(sentence, where, ",", ":", "HYPH") && where <= last + 2) {
            where++;
        }
        return Words.in(sentence, where, "where") && where < token && token <= where + RELATIVE;
    }

    /** Whether the next name is one more place beside this one: "X, Y and Z". */
    boolean isJoined(Site next) {
        if (next.sentence != sentence || next.first <= last) {
            return false;
        }
        int at = last + 1;
        boolean comma = Words.in(sentence, at, ",");
        at += comma ? 1 : 0;
        boolean and = Words.in(sentence, at, "and", "or", "&");
        at += and ? 1 : 0;
        at += Cues.is(sentence, at, WHERE) && and ? 1 : 0;
        boolean list = comma && isCountry() && next.isCountry();
        return at == next.first && (and || list);
    }

    /** Whether the name describes the noun that follows: "X attack", "X's forces". */
    boolean describes() {
        return Words.tag(sentence, last + 1, "NN", "POS");
    }

    /** "X | hotel fire": the end of what the name describes. */
    int endOfPhrase() {
        int end = last + 1;
        while (end <= last + DESCRIBED && Words.tag(sentence, end, "NN", "JJ", "POS")) {
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
            if (Cues.is(sentence, at, "venue")) {
                return false;
            }
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

    /** "the | Black Sea port of X", "Orvia's southern city of X": whether the other, inner place says more. */
    boolean leadsTo(Site other) {
        int of = endOfPhrase();
        // "the Tarn region of Orvia", but "the Red Sea port of Orvia": a town may bear its country's name.
        boolean wider = other.isCountry()
                && !isCountry()
                && !Words.in(sentence, of - 1, "port", "city", "town", "village", "capital", "resort");
        return other.sentence == sentence
                && !wider
                && of > last + 1
                && Words.in(sentence, of, "of")
                && other.first > of
                && other.first <= of + 2;
    }

    /** Its precision; "near X" is not in it. */
    int precision() {
        boolean near = Words.in(sentence, preposition, "near", "outside", "around", "off")
                || Locative.isCompass(sentence, preposition);
        return near && !describes() ? Math.max(NEAR_A_PLACE, mention.wherePrec()) : mention.wherePrec();
    }
}
