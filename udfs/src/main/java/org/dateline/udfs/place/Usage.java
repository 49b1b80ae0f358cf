package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells from the words around a mention how the place is meant: as a place, a government, a dateline, a direction. */
final class Usage {
    private static final int DATELINE_REACH = 12;
    private static final double KM_PER_MILE = 1.609344;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<String, Integer> bearings = new HashMap<>();

    Usage(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        for (String[] line : Lexicon.rows("place_directions.tsv", 2)) {
            bearings.put(line[0], Integer.valueOf(line[1]));
        }
    }

    /**
     * Where something lies from the place.
     *
     * @param distanceKm null where only the direction is stated
     * @param bearingDegrees clockwise from north; null where only the distance is stated
     */
    record Offset(Double distanceKm, Integer bearingDegrees) {}

    /** "10 km north of X", "30km west of X", "five miles from X", "east of X"; null where there is none. */
    Offset offset(Mention mention) {
        int i = mention.first() - 1;
        if (i >= 0 && mention.word(i).equals("the")) {
            i--;
        }
        String preposition = mention.word(i);
        if (!preposition.equals("of") && !preposition.equals("from")) {
            return null;
        }
        i--;
        // "south-east" is one token for some writers and three for others.
        String parts = mention.word(i - 2) + mention.word(i - 1) + mention.word(i);
        boolean hyphen = mention.word(i - 1).equals("-") && bearings.containsKey(parts);
        String compound = hyphen ? parts : mention.word(i);
        Integer bearing = bearings.get(compound);
        if (bearing != null) {
            i -= hyphen ? 3 : 1;
        }
        Double distance = distance(mention.sentence(), i);
        boolean stated = distance != null || bearing != null && preposition.equals("of");
        return stated ? new Offset(distance, bearing) : null;
    }

    private Double distance(Sentence sentence, int unitAt) {
        if (unitAt < 0) {
            return null;
        }
        String unit = sentence.token(unitAt).text().toLowerCase(Locale.ROOT);
        // "30km" is one token for some writers and two for others.
        int digits = 0;
        while (digits < unit.length() && (Character.isDigit(unit.charAt(digits)) || unit.charAt(digits) == '.')) {
            digits++;
        }
        String number = digits > 0 ? unit.substring(0, digits) : number(sentence, unitAt - 1);
        String measure = unit.substring(digits);
        boolean miles = words.is("mile", measure);
        if (number == null || !miles && !words.is("kilometre", measure)) {
            return null;
        }
        double value = Double.parseDouble(number);
        return miles ? value * KM_PER_MILE : value;
    }

    private static String number(Sentence sentence, int i) {
        String text = i < 0 ? "" : sentence.token(i).text().replace(",", "");
        return text.matches("\\d{1,4}(\\.\\d+)?") ? text : null;
    }

    /** The kind of mention, for one whose form alone does not tell. */
    MentionType type(NewsDocument document, Mention mention, int row, Offset offset) {
        if (mention.type() != MentionType.LITERAL) {
            return mention.type();
        }
        if (offset != null) {
            return MentionType.RELATIVE;
        }
        if (isDateline(document, mention)) {
            return MentionType.DATELINE;
        }
        if (isByline(mention)) {
            return MentionType.BYLINE;
        }
        return isGovernment(mention, row) ? MentionType.METONYM : MentionType.LITERAL;
    }

    /** At the very start of the text, and a dash, a colon or an agency in brackets ends it. */
    private static boolean isDateline(NewsDocument document, Mention mention) {
        Sentence sentence = mention.sentence();
        if (mention.field() != Field.TEXT
                || sentence.index() > 0
                || document.body().sentences().isEmpty()) {
            return false;
        }
        for (int i = 0; i < mention.first(); i++) {
            if (!sentence.token(i).isCapitalised() && !sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        int end = Math.min(sentence.size(), mention.last() + DATELINE_REACH);
        for (int i = mention.last() + 1; i < end; i++) {
            String text = sentence.token(i).text();
            if (text.equals("(") || text.equals("-LRB-") || isDash(text)) {
                return true;
            }
            if (sentence.token(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("--") || text.equals("\u2013") || text.equals("\u2014");
    }

    /** "Reporting by A. Writer in X; editing by ...", "By A. Writer in X". */
    private boolean isByline(Mention mention) {
        Sentence sentence = mention.sentence();
        int first = sentence.token(0).isCapitalised() || sentence.size() == 1 ? 0 : 1;
        String opening =
                sentence.token(Math.min(first, sentence.size() - 1)).text().toLowerCase(Locale.ROOT);
        boolean by = opening.equals("by") || mention.word(first + 1).equals("by") && words.is("byline", opening);
        return by
                && mention.word(mention.first() - 1).equals("in")
                && sentence.tokens().stream().noneMatch(t -> t.tag().equals("VBD"));
    }

    /** A country or capital that says, denies, signs: its government. */
    private boolean isGovernment(Mention mention, int row) {
        String code = row < 0 ? "" : gazetteer.table().code(row);
        boolean state = FeatureCodes.isCountry(code) || code.equals("PPLC");
        if (!state || words.is("locative", mention.word(mention.first() - 1))) {
            return false;
        }
        int next = mention.last() + 1;
        while (next < mention.sentence().size() && words.is("adverb", mention.word(next))) {
            next++;
        }
        if (next >= mention.sentence().size()) {
            return false;
        }
        Token verb = mention.sentence().token(next);
        return verb.isVerb() && words.is("government_verb", verb.lemma().toLowerCase(Locale.ROOT));
    }

    PlaceRole role(Mention mention, MentionType type) {
        return switch (type) {
            case DATELINE, BYLINE -> PlaceRole.REPORTED_FROM;
            case DEMONYM, METONYM, EMBEDDED -> PlaceRole.ACTOR_ORIGIN;
            case LITERAL, RELATIVE -> literalRole(mention);
        };
    }

    private PlaceRole literalRole(Mention mention) {
        boolean event = mention.sentence().tokens().stream()
                .anyMatch(t -> words.is("event", t.lemma().toLowerCase(Locale.ROOT)));
        if (!event) {
            return PlaceRole.BACKGROUND;
        }
        int at = mention.first() - (mention.word(mention.first() - 1).equals("the") ? 2 : 1);
        String before = mention.word(at);
        boolean placed = mention.field() == Field.TITLE
                || words.is("event_preposition", before)
                || before.equals(",")
                || before.equals("of")
                || at >= 0
                        && words.is(
                                "event", mention.sentence().token(at).lemma().toLowerCase(Locale.ROOT));
        return placed ? PlaceRole.EVENT_PLACE : PlaceRole.UNKNOWN;
    }
}
