package org.dateline.udfs.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;

/** Reads how far from a place, and in which direction, something lies. */
final class Offsets {
    private static final double KM_PER_MILE = 1.609344;

    private static final int LONGEST_NUMBER = 4;

    private final PlaceWords words;
    private final Map<String, Integer> bearings = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Offsets(PlaceWords words) {
        this.words = words;
        for (String[] line : Lexicon.rows("number-words.tsv", 3)) {
            numbers.put(line[0], Integer.valueOf(line[1]));
        }
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

    /** "10 km north of X", "30km to the west of X", "five miles from X", "east of X"; null where there is none. */
    Offset of(Mention mention) {
        int i = beforeApposition(mention, mention.first() - 1);
        if (mention.word(i).equals("the")) {
            i--;
        }
        String preposition = mention.word(i);
        if (!preposition.equals("of") && !preposition.equals("from") && !preposition.equals("outside")) {
            return null;
        }
        i--;
        if (mention.word(i).equals("outside") || mention.word(i).equals("away")) {
            i--;
        }
        // "south-east" is one token for some writers and three for others, "north-northeast" three or five.
        int length = directionEndingAt(mention, i);
        Integer bearing = length == 0 ? null : bearings.get(direction(mention, i, length));
        i -= length;
        boolean article = bearing != null && mention.word(i).equals("the");
        boolean to = article && mention.word(i - 1).equals("to");
        if (article && !to && words.is("at", mention.word(i - 1))) {
            // "in the north of X" is inside X.
            return null;
        }
        i = beforeBracket(mention, to ? i - 2 : i);
        Double distance = distance(mention.sentence(), i);
        boolean stated = distance != null || bearing != null && preposition.equals("of");
        return stated ? new Offset(distance, bearing) : null;
    }

    /** "of the capital, X": the token before the noun that X is in apposition to. */
    private int beforeApposition(Mention mention, int comma) {
        int noun = comma - 1;
        boolean apposition = mention.word(comma).equals(",")
                && words.is("settlement", mention.word(noun))
                && mention.word(noun - 1).equals("the");
        return apposition ? noun - 2 : comma;
    }

    /** "12 km (7 miles) east": the token before the other unit in brackets. */
    private static int beforeBracket(Mention mention, int at) {
        if (!mention.word(at).equals(")")) {
            return at;
        }
        int open = at;
        while (open > 0 && open > at - LONGEST_NUMBER - 1 && !mention.word(open).equals("(")) {
            open--;
        }
        return mention.word(open).equals("(") ? open - 1 : at;
    }

    private int directionEndingAt(Mention mention, int last) {
        for (int length = 5; length > 0; length -= 2) {
            if (bearings.containsKey(direction(mention, last, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String direction(Mention mention, int last, int length) {
        StringBuilder parts = new StringBuilder();
        for (int i = last - length + 1; i <= last; i++) {
            parts.append(mention.word(i));
        }
        return parts.toString();
    }

    private Double distance(Sentence sentence, int unitAt) {
        if (unitAt < 0) {
            return null;
        }
        String unit = sentence.token(unitAt).lower();
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

    /** Digits, or words up to "two hundred and fifty". */
    private String number(Sentence sentence, int last) {
        String text = last < 0 ? "" : sentence.token(last).text().replace(",", "");
        if (text.matches("\\d{1,4}(\\.\\d+)?")) {
            return text;
        }
        int first = last + 1;
        while (first > 0 && last - first + 1 < LONGEST_NUMBER && isNumberWord(Words.lower(sentence, first - 1))) {
            first--;
        }
        int value = 0;
        for (int i = first; i <= last; i++) {
            for (String word : Words.lower(sentence, i).split("-")) {
                int part = numbers.getOrDefault(word, 0);
                value = part >= 100 ? Math.max(1, value) * part : value + part;
            }
        }
        return value == 0 ? null : Integer.toString(value);
    }

    private boolean isNumberWord(String word) {
        return !word.isEmpty()
                && (word.equals("and")
                        || word.equals("-")
                        || Arrays.stream(word.split("-")).allMatch(numbers::containsKey));
    }
}
