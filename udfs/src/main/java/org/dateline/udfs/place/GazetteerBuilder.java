package org.dateline.udfs.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Joins the embedded places, the hand-made lists and a user's file into one gazetteer. */
final class GazetteerBuilder {
    /** Two records of one name are one place up to these distances. */
    private static final double SAME_TOWN_KM = 8;

    private static final double SAME_REGION_KM = 150;
    private static final int ROWS_BETWEEN_CHECKS = 1 << 16;
    /** Arrays that grow are copied, and the index is made of copies at the end. */
    private static final double PEAK_FACTOR = 2.5;

    /** Words of a division's name that news leaves out or replaces. */
    private static final Set<String> DIVISION_WORDS = Set.of(
            "province",
            "governorate",
            "region",
            "oblast",
            "district",
            "department",
            "prefecture",
            "state",
            "county",
            "division",
            "raion",
            "rayon",
            "voivodeship",
            "krai",
            "city");

    private final PlaceTable table = new PlaceTable();
    private final NameIndex.Builder names = new NameIndex.Builder();
    private final NameIndex.Builder skeletons = new NameIndex.Builder();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<Integer, Set<String>> inUse = new HashMap<>();
    /** Countries whose names reach English through another script. */
    private final Set<String> transliterated = new HashSet<>();

    GazetteerBuilder() {
        Lexicon.rows("place_scripts.tsv", 2).forEach(line -> transliterated.add(line[0]));
    }

    GazetteerBuilder addEmbedded() {
        PlaceFiles.embedded(this::add);
        for (String[] row : Lexicon.rows("place_regions.tsv", 7)) {
            boolean own = row[6].isEmpty();
            PlaceTable.Row region = new PlaceTable.Row(
                    own ? "region:" + NameKey.of(row[0]).replace(' ', '-') : row[6],
                    own ? Gazetteer.DATELINE : PlaceFiles.GEONAMES,
                    row[0],
                    Double.parseDouble(row[2]),
                    Double.parseDouble(row[3]),
                    row[4],
                    row[5].contains(",") ? "" : row[5],
                    "",
                    "",
                    0);
            List<String> others = List.of(row[1].split("\\|"));
            addInUse(row[0], table.size());
            others.forEach(other -> addInUse(other, table.size()));
            add(region, others);
        }
        NameIndex known = names.build();
        for (String[] row : Lexicon.rows("place_names.tsv", 4)) {
            addName(known, row[0], row[1], row[2]);
        }
        return this;
    }

    GazetteerBuilder addFile(Path file, String name) {
        NameIndex known = names.build();
        PlaceFiles.geoNames(file, name, (row, others) -> {
            checkMemory(file);
            int same = joined(known, row);
            if (same < 0) {
                add(row, others);
            } else {
                others.forEach(other -> addNames(other, same));
                addNames(row.name(), same);
            }
        });
        return this;
    }

    /** A file that cannot fit is refused while there is still memory to say so. */
    private void checkMemory(Path file) {
        if (table.size() % ROWS_BETWEEN_CHECKS != 0) {
            return;
        }
        long needed = (long) ((table.bytes() + 12L * names.size() + 12L * skeletons.size()) * PEAK_FACTOR);
        long limit = Runtime.getRuntime().maxMemory();
        if (needed > limit) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s has more places than fit: after %,d of them about %,d MB are needed, the heap has %,d MB."
                            + " Give the JVM a larger heap or the file fewer countries.",
                    file,
                    table.size(),
                    needed >> 20,
                    limit >> 20));
        }
    }

    Gazetteer build() {
        table.seal();
        Map<String, String> iso3 = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            iso3.put(country, new Locale("", country).getISO3Country());
        }
        iso3.put("XK", "XKX");
        return new Gazetteer(
                table, names.build(), skeletons.build(), divisions, inUse, iso3, Importance.of(table, inhabitants()));
    }

    private Map<String, Long> inhabitants() {
        Map<String, Long> sums = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.code(row);
            // Parts of towns are counted with their town.
            if (FeatureCodes.isSettlement(code) && !code.equals("PPLX") && table.population(row) > 0) {
                String division = table.division(row);
                for (int level = 1; level <= 2; level++) {
                    String part = division.isEmpty() ? null : Gazetteer.level(division, level);
                    if (part != null) {
                        sums.merge(part, table.population(row), Long::sum);
                    }
                }
            }
        }
        return sums;
    }

    private void add(PlaceTable.Row row, List<String> others) {
        int number = table.add(row);
        names.add(NameKey.hash(Gazetteer.ID_KEY + row.id()), number);
        addNames(row.name(), number);
        others.forEach(other -> addNames(other, number));
        String level = levelOf(row.code());
        if (level != null) {
            divisions.putIfAbsent(Gazetteer.level(table.division(number), Integer.parseInt(level)), number);
        }
    }

    private static String levelOf(String code) {
        if (FeatureCodes.isCountry(code)) {
            return "0";
        }
        return code.equals("ADM1") ? "1" : code.equals("ADM2") ? "2" : null;
    }

    private void addInUse(String name, int row) {
        inUse.computeIfAbsent(row, r -> new HashSet<>()).add(NameKey.of(name));
    }

    private void addNames(String name, int row) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return;
        }
        names.add(NameKey.hash(key), row);
        if (FeatureCodes.isDivision(table.code(row))) {
            addWithoutDivisionWord(key, row);
        }
        if (transliterated.contains(table.country(row))) {
            String skeleton = Skeleton.of(name);
            if (!skeleton.isEmpty()) {
                skeletons.add(NameKey.hash(skeleton), row);
            }
        }
    }

    private void addWithoutDivisionWord(String key, int row) {
        int last = key.lastIndexOf(' ');
        if (last > 0 && DIVISION_WORDS.contains(key.substring(last + 1))) {
            names.add(NameKey.hash(key.substring(0, last)), row);
        }
    }

    /** Gives a place that the gazetteer knows another name; of several places the most populous bears it. */
    private void addName(NameIndex index, String other, String known, String country) {
        int best = -1;
        for (int row : index.find(NameKey.hash(NameKey.of(known)))) {
            boolean fits = country.isEmpty() || country.equals(table.country(row));
            if (fits && (best < 0 || importance(row) > importance(best))) {
                best = row;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("place_names.tsv: no place " + known + " in " + country);
        }
        addInUse(other, best);
        addNames(other, best);
    }

    private double importance(int row) {
        return FeatureCodes.isCountry(table.code(row)) ? 1e10 : table.population(row);
    }

    private int joined(NameIndex index, PlaceTable.Row row) {
        int[] sameId = index.find(NameKey.hash(Gazetteer.ID_KEY + row.id()));
        if (sameId.length > 0) {
            return sameId[0];
        }
        String featureClass = FeatureCodes.featureClass(row.code());
        for (int known : index.find(NameKey.hash(NameKey.of(row.name())))) {
            boolean sameKind = featureClass.equals(FeatureCodes.featureClass(table.code(known)))
                    && (!featureClass.equals("A") || row.code().equals(table.code(known)));
            double limit = featureClass.equals("A") ? SAME_REGION_KM : SAME_TOWN_KM;
            if (sameKind
                    && row.country().equals(table.country(known))
                    && Geo.km(row.latitude(), row.longitude(), table.latitude(known), table.longitude(known))
                            <= limit) {
                return known;
            }
        }
        return -1;
    }
}
