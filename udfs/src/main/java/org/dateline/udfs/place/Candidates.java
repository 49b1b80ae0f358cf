package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places that a name may mean, with how well the name fits each. Not thread-safe: made for one article. */
final class Candidates {
    /** What a name alone says for a place that has it only as one of its other names. */
    private static final double OTHER_NAME = -0.9;

    private static final double SHORTENED = -0.3;
    /** A division named after its seat has so much of its beginning: "Sumy", "Sums'ka Oblast". */
    private static final int SHARED_BEGINNING = 3;

    /** @param fit 0 for the place's main name, negative for less direct names */
    record Candidate(int row, double fit) {}

    /** Inhabitants from which "New York" may be short for New York City beside the state. */
    private static final long METROPOLIS = 5_000_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Map<String, List<Candidate>> known = new HashMap<>();

    Candidates(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** @return in the order of the gazetteer; empty where no place bears the name */
    List<Candidate> of(String name) {
        return known.computeIfAbsent(name, this::search);
    }

    private List<Candidate> search(String name) {
        String key = NameKey.of(name);
        Set<Integer> rows = new LinkedHashSet<>();
        List<Candidate> found = new ArrayList<>();
        add(key, 0, rows, found);
        if (found.isEmpty() && key.startsWith("the ")) {
            add(key.substring("the ".length()), 0, rows, found);
        }
        if (found.isEmpty()) {
            String core = words.withoutDivisionWord(key);
            if (core != null) {
                String word = words.divisionWord(key);
                addDivisions(core, words.is("large_division", word) || words.is("town_part", word), rows, found);
            }
            if (core == null && words.is("grounds", key.substring(key.lastIndexOf(' ') + 1))) {
                add(key.substring(0, Math.max(0, key.lastIndexOf(' '))), OTHER_NAME, rows, found);
            }
            if (core != null && found.isEmpty()) {
                add(core, SHORTENED, rows, found);
            }
            if (core != null && words.is("small_division", words.divisionWord(key))) {
                found.removeIf(c -> gazetteer.isCountryOrFirstDivision(c.row()));
            }
        }
        return withoutNamesakesOf(found);
    }

    /**
     * "Mexico" and "Luxembourg" mean the state, not its capital or a province of its name; "Montana" means the division, not
     * the Montana City in it, but for a city as well known as its division ("New York"). A district that is named after a town in
     * it ("Kupiansk Raion") needs its word.
     */
    private List<Candidate> withoutNamesakesOf(List<Candidate> found) {
        return found.stream()
                .filter(c -> found.stream().noneMatch(around -> isNamedAfter(c, around) || isDistrictOf(around, c)))
                .toList();
    }

    private boolean isDistrictOf(Candidate town, Candidate district) {
        return district.fit() < 0
                && gazetteer.table().code(district.row()).equals("ADM2")
                && FeatureCodes.isSettlement(gazetteer.table().code(town.row()))
                && gazetteer.contains(district.row(), town.row());
    }

    private boolean isNamedAfter(Candidate inner, Candidate outer) {
        if (!gazetteer.contains(outer.row(), inner.row())) {
            return false;
        }
        String code = gazetteer.table().code(outer.row());
        return FeatureCodes.isCountry(code)
                || code.equals("ADM1")
                        && outer.fit() >= 0
                        && inner.fit() < 0
                        && (isCityOf(inner.row(), outer.row()) || !gazetteer.isAsWellKnown(inner.row(), outer.row()));
    }

    /** Oklahoma City beside Oklahoma: it is called by its whole name. */
    private boolean isCityOf(int town, int division) {
        PlaceTable t = gazetteer.table();
        return t.population(town) < METROPOLIS
                && NameKey.of(t.name(town)).equals(NameKey.of(t.name(division)) + " city");
    }

    private void add(String key, double fit, Set<Integer> seen, List<Candidate> found) {
        for (int row : gazetteer.findKey(key)) {
            if (seen.add(row)) {
                String main = NameKey.of(gazetteer.table().name(row));
                // The names of countries and of the hand-made lists are all in use.
                boolean direct = main.equals(key)
                        || FeatureCodes.isCountry(gazetteer.table().code(row))
                        || gazetteer.isInUse(key, row);
                boolean core = !direct && (key.equals(words.withoutDivisionWord(main)));
                found.add(new Candidate(row, fit + (direct ? 0 : core ? SHORTENED : OTHER_NAME)));
            }
        }
    }

    /**
     * "Sumy region": the division that is named after its seat of this name, however the name ends.
     *
     * @param first whether only a first-order division will do: "the Houston region" is no county
     */
    private void addDivisions(String core, boolean first, Set<Integer> seen, List<Candidate> found) {
        for (int row : gazetteer.findKey(core)) {
            String code = gazetteer.table().code(row);
            String division = gazetteer.table().division(row);
            int level = code.equals("PPLA") || code.equals("PPLC") ? 1 : code.equals("PPLA2") ? 2 : -1;
            int seatOf = FeatureCodes.isDivision(code)
                    ? row
                    : level < 0 ? -1 : gazetteer.rowOfDivision(Gazetteer.level(division, level));
            boolean fits = seatOf >= 0 && (!first || gazetteer.isCountryOrFirstDivision(seatOf));
            if (fits && isNamedLike(core, seatOf) && seen.add(seatOf)) {
                found.add(new Candidate(seatOf, 1));
            }
        }
    }

    private boolean isNamedLike(String core, int division) {
        String name = NameKey.of(gazetteer.table().name(division));
        return name.regionMatches(0, core, 0, Math.min(SHARED_BEGINNING, core.length()));
    }
}
