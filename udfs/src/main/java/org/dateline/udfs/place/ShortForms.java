package org.dateline.udfs.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;

/** Abbreviations and demonyms with the places they stand for, bound to one gazetteer. */
final class ShortForms {
    /** @param always the form means the place wherever it stands, not only after a comma */
    record Form(int row, boolean always) {}

    private final Map<String, Form> abbreviations = new HashMap<>();
    private final Map<String, Integer> demonyms = new HashMap<>();

    ShortForms(Gazetteer gazetteer) {
        for (String[] line : Lexicon.rows("place_abbreviations.tsv", 3)) {
            abbreviations.put(line[0], new Form(row(gazetteer, line[1]), line[2].equals("always")));
        }
        for (String[] line : Lexicon.rows("place_demonyms.tsv", 2)) {
            int row = row(gazetteer, line[1]);
            for (String form : line[0].split("\\|")) {
                demonyms.put(form, row);
                if (!isKnown(gazetteer, form + "s")) {
                    demonyms.putIfAbsent(form + "s", row);
                }
            }
        }
    }

    /** "Philippines" and "Balkans" are places and no people. */
    private static boolean isKnown(Gazetteer gazetteer, String name) {
        return Arrays.stream(gazetteer.find(name))
                .anyMatch(row -> FeatureCodes.isCountry(gazetteer.table().code(row))
                        || FeatureCodes.isRegion(gazetteer.table().code(row)));
    }

    private static int row(Gazetteer gazetteer, String place) {
        int row = place.startsWith("name:")
                ? mostImportant(gazetteer, place.substring("name:".length()))
                : gazetteer.rowOfDivision(place);
        if (row < 0) {
            throw new IllegalStateException("Not in the gazetteer: " + place);
        }
        return row;
    }

    private static int mostImportant(Gazetteer gazetteer, String name) {
        int best = -1;
        for (int row : gazetteer.find(name)) {
            if (best < 0 || gazetteer.importance(row) > gazetteer.importance(best)) {
                best = row;
            }
        }
        return best;
    }

    /** @return null where the form is none */
    Form abbreviation(String form) {
        return abbreviations.get(form);
    }

    /** @return the row of the place, -1 where the word is no demonym; forms in capitals are read too */
    int demonym(String form) {
        Integer row = demonyms.get(form);
        if (row == null && form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT))) {
            row = demonyms.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
        }
        return row == null ? -1 : row;
    }
}
