package org.dateline.udfs.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places by name, with their divisions and countries. Immutable, shared by all threads of a JVM and loaded once, when
 * first asked for. Places are numbered rows; {@link #place} makes a record of one.
 */
public final class Gazetteer {
    /** Marks keys of ids, which share the index with the names. */
    static final String ID_KEY = "\u0001";

    /** The gazetteer of the hand-made regions that have no id of GeoNames. */
    static final String DATELINE = "dateline";

    private static final double AS_WELL_KNOWN = 1;
    private static final Map<GazetteerSource, Gazetteer> MERGED = new ConcurrentHashMap<>();

    private final PlaceTable table;
    private final NameIndex names;
    private final NameIndex skeletons;
    private final Map<String, Integer> divisions;
    /** For each place of the lists made by hand the keys that they give it. */
    private final Map<Integer, Set<String>> inUse;

    private final Map<String, String> iso3;
    private final float[] importance;

    Gazetteer(
            PlaceTable table,
            NameIndex names,
            NameIndex skeletons,
            Map<String, Integer> divisions,
            Map<Integer, Set<String>> inUse,
            Map<String, String> iso3,
            float[] importance) {
        this.table = table;
        this.names = names;
        this.skeletons = skeletons;
        this.divisions = divisions;
        this.inUse = inUse;
        this.iso3 = iso3;
        this.importance = importance;
    }

    private static final class Embedded {
        private static final Gazetteer INSTANCE =
                new GazetteerBuilder().addEmbedded().build();
    }

    /** The gazetteer that Dateline carries: 265,000 places of GeoNames and some regions that are no divisions. */
    public static Gazetteer embedded() {
        return Embedded.INSTANCE;
    }

    /**
     * The embedded gazetteer joined with a user's file.
     *
     * @param file in the 19 columns of GeoNames (tab separated, no header), plain or gzipped
     * @param name what its ids belong to; the ids are kept. A place that the embedded gazetteer has (the same id of
     *     GeoNames, or the same name and kind of place close by) lends it its names and is not added again.
     */
    public static Gazetteer with(Path file, String name) {
        GazetteerSource source = new GazetteerSource(file.toAbsolutePath().toString(), name);
        return MERGED.computeIfAbsent(
                source,
                s -> new GazetteerBuilder().addEmbedded().addFile(file, name).build());
    }

    /** @return the rows of all places that bear this name, ascending; empty where there are none */
    public int[] find(String name) {
        return findKey(NameKey.of(name));
    }

    int[] findKey(String key) {
        return names.find(NameKey.hash(key));
    }

    /** Rows whose name may be another transliteration of this one; the caller compares them. */
    int[] findSimilar(String name) {
        return skeletons.find(NameKey.hash(Skeleton.of(name)));
    }

    /** @return the row with this id, -1 where there is none */
    public int rowOf(String id) {
        int[] rows = findKey(ID_KEY + id);
        return rows.length == 0 ? -1 : rows[0];
    }

    /** The place of a row, with the names of its divisions. */
    public Place place(int row) {
        String code = table.code(row);
        String division = table.division(row);
        int adm1 = rowOfDivision(level(division, 1));
        int adm2 = rowOfDivision(level(division, 2));
        return new Place(
                table.id(row),
                table.gazetteer(row),
                table.name(row),
                FeatureCodes.featureClass(code),
                code,
                table.latitude(row),
                table.longitude(row),
                countryIso3(row),
                adm1 < 0 ? null : table.name(adm1),
                adm2 < 0 ? null : table.name(adm2),
                table.population(row));
    }

    /** ISO 3166 alpha-3; null for a place of no country. */
    String countryIso3(int row) {
        return iso3.get(table.country(row));
    }

    /** Country (level 0), ADM1 (1) or ADM2 (2) part of a division code; null where the code ends before. */
    static String level(String division, int level) {
        int end = -1;
        for (int i = 0; i <= level; i++) {
            if (end == division.length()) {
                return null;
            }
            int dot = division.indexOf('.', end + 1);
            end = dot < 0 ? division.length() : dot;
        }
        return division.substring(0, end);
    }

    /** @return the row of the country or division with this code ("US", "US.TX", "US.TX.471"), -1 where unknown */
    int rowOfDivision(String code) {
        return code == null ? -1 : divisions.getOrDefault(code, -1);
    }

    boolean isCountryOrFirstDivision(int row) {
        return FeatureCodes.isCountry(table.code(row)) || table.code(row).equals("ADM1");
    }

    /** Whether a country or division holds the place, by their codes; a place does not hold itself. */
    boolean contains(int outer, int inner) {
        String around = table.division(outer);
        String within = table.division(inner);
        return outer != inner && !around.isEmpty() && (within.equals(around) || within.startsWith(around + "."));
    }

    /** How likely the place is meant by its name alone: see {@link Importance}. */
    double importance(int row) {
        return importance[row];
    }

    /** Whether a city is so near to the importance of the division around it that a name of both may mean it. */
    boolean isAsWellKnown(int city, int division) {
        return importance(city) >= importance(division) - AS_WELL_KNOWN;
    }

    /** The importance of the most important place that has this as its main name, or as one in common use; 0 for none. */
    double importanceOfName(String name) {
        String key = NameKey.of(name);
        double best = 0;
        for (int row : findKey(key)) {
            boolean direct = importance[row] >= Importance.COUNTRY
                    || isInUse(key, row)
                    || NameKey.of(table.name(row)).equals(key);
            best = Math.max(best, direct ? importance[row] : importance[row] - Importance.OTHER_NAME);
        }
        return best;
    }

    /** Whether the lists made by hand give the place this name; all names there are in common use. */
    boolean isInUse(String key, int row) {
        return inUse.getOrDefault(row, Set.of()).contains(key);
    }

    PlaceTable table() {
        return table;
    }

    /** Places. */
    public int size() {
        return table.size();
    }

    /** Names, with alternate names, under which places can be found. */
    public int names() {
        return names.size();
    }

    /** Bytes of heap that the gazetteer holds, estimated from its arrays. */
    public long bytes() {
        return table.bytes() + names.bytes() + skeletons.bytes() + 150L * divisions.size() + 4L * importance.length;
    }
}
