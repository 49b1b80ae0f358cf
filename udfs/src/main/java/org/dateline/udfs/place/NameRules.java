package org.dateline.udfs.place;

import java.util.Arrays;
import java.util.List;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Decides whether a name of the gazetteer, which the entity recogniser did not take for a place, is one where it stands. */
final class NameRules {
    static final String ORGANISATION_RULE = "place.organisation";
    /** A name that no context supports must be at least this important to be taken from the gazetteer alone. */
    private static final double KNOWN_EVERYWHERE = 5.5;
    /** Inside the name of an organisation a smaller place will do: it is named after it. */
    private static final double NAMED_AFTER = 3.4;

    private static final double LARGE = 5.8;
    private static final double WELL_KNOWN = 4.7;
    /** Regions that are no unit of a state, seas and countries. */
    private static final double REGION = 6.5;

    private static final int MOST_PLACES_OF_A_NAME = 12;
    private static final double NEAR_KM = 250;

    private final Gazetteer gazetteer;
    private final ShortForms shortForms;
    private final PlaceWords words;

    NameRules(Gazetteer gazetteer, ShortForms shortForms, PlaceWords words) {
        this.shortForms = shortForms;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** @return the rule by which a place is meant; null where none does */
    String rule(Name name, KnownNames known, List<Mention> found) {
        if (words.is("common", name.lower()) && !known.isPlace(name.text())
                || words.is("medium", name.after(1))
                || words.is("disease", name.after(1))) {
            return null;
        }
        // The last word of a name of several words is a surname only in another name.
        boolean surname = name.first() == name.last() && known.isSurname(name.lastToken());
        boolean shown = !surname && name.lastToken().isProperNoun() && isShownByContext(name, found);
        if (Words.isOrganisation(name.sentence(), name.last())) {
            boolean whole = !Words.isOrganisation(name.sentence(), name.first() - 1)
                    && !Words.isOrganisation(name.sentence(), name.last() + 1);
            boolean team = whole && name.importance() >= Importance.COUNTRY;
            if (whole && shown || team) {
                return "place.pattern";
            }
            return whole && isAround(name, known) ? "place.around" : isNamesake(name, known) ? ORGANISATION_RULE : null;
        }
        if (name.isPartOfLonger()) {
            return opensLonger(name, known) ? ORGANISATION_RULE : null;
        }
        boolean source = name.before(1).equals("to") && name.before(2).equals("according");
        boolean located = words.is("locative", name.before(1)) && !source;
        boolean person = Words.isPerson(name.sentence(), name.last());
        if (known.isPlace(name.text()) && (!person || located && !surname)) {
            return "place.known";
        }
        if (shown) {
            return "place.pattern";
        }
        boolean affected = isAffected(name);
        boolean placed = affected || words.is("event_preposition", name.before(1));
        boolean evident = person
                ? !surname && (placed && name.importance() >= NAMED_AFTER || isGoal(name) || isRegionWithArticle(name))
                : isUnlabelledName(name)
                        && ((located || affected) && isKnownEnough(name) || name.importance() >= KNOWN_EVERYWHERE);
        return evident ? "place.gazetteer" : isAround(name, known) ? "place.around" : null;
    }

    /** "the Walker County Fair", in an article that speaks of Walker County. */
    private static boolean opensLonger(Name name, KnownNames known) {
        return isUnlabelledName(name)
                && !name.follows()
                && name.importance() >= WELL_KNOWN
                && known.isPlace(name.text())
                && known.isAround(name.text());
    }

    /** A place near the others, where no person of this name and no longer name stands. */
    private static boolean isAround(Name name, KnownNames known) {
        Sentence sentence = name.sentence();
        boolean person = Words.isPerson(sentence, name.last())
                && (known.isSurname(name.lastToken())
                        || Words.isPerson(sentence, name.first() - 1)
                        || Words.isPerson(sentence, name.last() + 1));
        return !person && name.lastToken().isProperNoun() && known.isAround(name.text());
    }

    /** "north of X", "strikes on X", "rebels entered X", "shelling hit X": what befalls places, and persons hardly ever. */
    private boolean isAffected(Name name) {
        Sentence sentence = name.sentence();
        int i = name.first() - 1;
        if (i < 1) {
            return false;
        }
        Token before = sentence.token(i - 1);
        return switch (name.before(1)) {
            case "of" -> words.is("compass", name.before(2));
            case "on" -> words.isForm("event", before) || words.isForm("unsure_event", before);
            default ->
                words.isVerb("entering_verb", sentence.token(i))
                        || words.isVerb("striking_verb", sentence.token(i)) && isBlow(sentence, i);
        };
    }

    /** Whether the subject before a verb is what deals blows: "shelling", "two rockets". */
    private boolean isBlow(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            Token token = sentence.token(i);
            // The tagger takes "Strikes hit" and "Shelling hit" for verbs.
            if (words.isForm("event", token) || words.is("event_sign", Words.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** "to Belo Horizonte" */
    private static boolean isGoal(Name name) {
        boolean towards = name.before(1).equals("to") || name.before(1).equals("from");
        return towards && name.first() < name.last() && name.importance() >= WELL_KNOWN;
    }

    /** A word alone is more often something else. */
    private static boolean isKnownEnough(Name name) {
        return name.first() < name.last() || name.importance() >= NAMED_AFTER;
    }

    /** "in the Donbas stood still": no person has the article, and a thing that is named after a place has its noun. */
    private static boolean isRegionWithArticle(Name name) {
        return Words.hasArticle(name.sentence(), name.first(), name.last()) && name.importance() >= REGION;
    }

    private static boolean isUnlabelledName(Name name) {
        return name.lastToken().ner().equals(Token.NO_ENTITY)
                && name.sentence().token(name.first()).isProperNoun();
    }

    /** Whether an organisation is named after this place: "Kent Police", "University of Turin", "Radio Lagos". */
    private boolean isNamesake(Name name, KnownNames known) {
        int start = name.first();
        while (Words.isOrganisation(name.sentence(), start - 1)) {
            start--;
        }
        String opening = Words.lower(name.sentence(), start);
        boolean starts = start == name.first()
                || start == name.first() - 1 && (words.is("part", opening) || opening.equals("the"));
        boolean ends = !Words.isOrganisation(name.sentence(), name.last() + 1);
        boolean knownPlace = known.isPlace(name.text()) || known.isAround(name.text());
        if (starts && !ends) {
            boolean division =
                    name.last() > name.first() && words.is("division", Words.lower(name.sentence(), name.last()));
            boolean facility = name.importance() >= NAMED_AFTER && words.is("facility", name.after(1));
            return facility || name.importance() >= LARGE || knownPlace || division;
        }
        boolean afterOf =
                name.before(1).equals("of") || name.before(1).equals("for") || words.is("part", name.before(1));
        if (afterOf && !starts) {
            return name.importance() >= KNOWN_EVERYWHERE || knownPlace;
        }
        return ends && (knownPlace && starts || name.importance() >= LARGE);
    }

    /** "X city", "the village of X", "X police", "Ann Lee of X", "Idlib and X", "Syria's X". */
    private boolean isShownByContext(Name name, List<Mention> found) {
        boolean lowerFollows = !name.capitalFollows();
        boolean kindFollows = words.is("kind", name.after(1)) && lowerFollows && name.importance() >= NAMED_AFTER;
        if (kindFollows || name.before(1).equals("of") && words.is("kind", name.before(2))) {
            return true;
        }
        boolean resident = name.before(1).equals("of") && Words.isPerson(name.sentence(), name.first() - 2);
        if (name.importance() >= NAMED_AFTER && (resident || words.is("local", name.after(1)) && lowerFollows)) {
            return true;
        }
        boolean division =
                name.first() < name.last() && words.is("names_division", Words.lower(name.sentence(), name.last()));
        if (division || isSeat(name) || isInsideNext(name)) {
            return true;
        }
        Mention previous = found.isEmpty() ? null : found.get(found.size() - 1);
        if (previous == null || previous.type() != MentionType.LITERAL) {
            return false;
        }
        int gap = name.first() - previous.last();
        boolean and = name.before(1).equals("and");
        boolean list = gap == 2 && (and || name.before(1).equals(","))
                || gap == 3 && and && name.before(2).equals(",");
        boolean possessed =
                gap == 2 && name.sentence().token(name.first() - 1).tag().equals("POS");
        return list && (!Words.isPerson(name.sentence(), name.first()) || isNear(name, previous)) || possessed;
    }

    /** "Rep. Ann Lee, D-Oakham": what stands behind the letters of a party is where its member was elected. */
    private boolean isSeat(Name name) {
        String opening = name.before(3);
        return name.before(1).equals("-")
                && words.is("party", name.before(2))
                && (opening.equals(",") || opening.equals("("));
    }

    /** "X, Y" and "X in northern Y", where a place X of the gazetteer lies in a country or division Y. */
    private boolean isInsideNext(Name name) {
        Sentence sentence = name.sentence();
        int next = name.last() + 2;
        if (name.after(1).equals("in")) {
            while (words.is("part", Words.lower(sentence, next))
                    || Words.lower(sentence, next).equals("the")) {
                next++;
            }
        } else if (!name.after(1).equals(",")) {
            return false;
        }
        int last = next;
        while (Words.isLocation(sentence, last)) {
            last++;
        }
        if (last == next) {
            return false;
        }
        int[] inner = gazetteer.find(name.text());
        return Arrays.stream(meanings(sentence, next, last - 1))
                .filter(gazetteer::isCountryOrFirstDivision)
                .anyMatch(
                        outer -> Arrays.stream(inner).anyMatch(row -> row != outer && gazetteer.contains(outer, row)));
    }

    private int[] meanings(Sentence sentence, int first, int last) {
        String text = Words.text(sentence, first, last);
        ShortForms.Form form = shortForms.abbreviation(text);
        return form == null ? gazetteer.find(text) : new int[] {form.row()};
    }

    /** Whether a name that looks like a person's means a place near the one before it: "Qamishli and Kobani". */
    private boolean isNear(Name name, Mention previous) {
        int[] here = gazetteer.find(name.text());
        int[] there = gazetteer.find(previous.name());
        PlaceTable t = gazetteer.table();
        return here.length <= MOST_PLACES_OF_A_NAME
                && there.length <= MOST_PLACES_OF_A_NAME
                && Arrays.stream(here)
                        .anyMatch(a -> Arrays.stream(there)
                                .anyMatch(b -> Geo.km(t.latitude(a), t.longitude(a), t.latitude(b), t.longitude(b))
                                        < NEAR_KM));
    }
}
