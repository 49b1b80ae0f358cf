package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;

/** Reads how far from a place, and in which direction, something lies. */
final class Offsets {
    private static final double KM_PER_MILE = 1.609344;

    private final PlaceWords words;
    private final Map<String, Integer> bearings = new HashMap<>();

    Offsets(PlaceWords words) {
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
    Offset of(Mention mention) {
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
}
