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

    /** @param fit 0 for the place's main name, negative for less direct names */
    record Candidate(int row, double fit) {}

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
                addDivisions(core, rows, found);
                add(core, SHORTENED, rows, found);
            }
        }
        return withoutNamesakesOf(found);
    }

    /** "Mexico" and "Luxembourg" mean the state, not its capital or a province of its name. */
    private List<Candidate> withoutNamesakesOf(List<Candidate> found) {
        PlaceTable table = gazetteer.table();
        Set<String> states = new LinkedHashSet<>();
        for (Candidate candidate : found) {
            if (FeatureCodes.isCountry(table.code(candidate.row()))) {
                states.add(table.country(candidate.row()));
            }
        }
        return found.stream()
                .filter(c -> FeatureCodes.isCountry(table.code(c.row())) || !states.contains(table.country(c.row())))
                .toList();
    }

    private void add(String key, double fit, Set<Integer> seen, List<Candidate> found) {
        for (int row : gazetteer.findKey(key)) {
            if (seen.add(row)) {
                String main = NameKey.of(gazetteer.table().name(row));
                // The names of countries and of the hand-made list are all in use.
                boolean direct = main.equals(key)
                        || FeatureCodes.isCountry(gazetteer.table().code(row))
                        || gazetteer.table().gazetteer(row).equals(Gazetteer.DATELINE);
                boolean core = !direct && (key.equals(words.withoutDivisionWord(main)));
                found.add(new Candidate(row, fit + (direct ? 0 : core ? SHORTENED : OTHER_NAME)));
            }
        }
    }

    /** "Sumy region": the division that a town of this name is the seat of, however the division is called itself. */
    private void addDivisions(String core, Set<Integer> seen, List<Candidate> found) {
        for (int row : gazetteer.findKey(core)) {
            String code = gazetteer.table().code(row);
            String division = gazetteer.table().division(row);
            int level = code.equals("PPLA") || code.equals("PPLC") ? 1 : code.equals("PPLA2") ? 2 : -1;
            int seatOf = FeatureCodes.isDivision(code)
                    ? row
                    : level < 0 ? -1 : gazetteer.rowOfDivision(Gazetteer.level(division, level));
            if (seatOf >= 0 && seen.add(seatOf)) {
                found.add(new Candidate(seatOf, 1));
            }
        }
    }
}
