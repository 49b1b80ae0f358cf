package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The towns and districts that an article has been found to speak of. A word that names a place close to one of them is
 * more likely that place than a word that names one far away. Serves one article.
 */
final class Surroundings {
    private static final double NEAR_KM = 60;
    /** A town whose choice was so close says nothing of others. */
    private static final double LEAST_MARGIN = 1;
    /** A name of more places than this is near anything. */
    private static final int MANY_CANDIDATES = 40;

    private final Gazetteer gazetteer;
    private final int[] towns;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param groups of the article, resolved */
    Surroundings(Gazetteer gazetteer, List<NameGroup> groups) {
        this.gazetteer = gazetteer;
        this.towns = groups.stream()
                .filter(group -> group.row() >= 0 && !group.isForeign() && group.margin() >= LEAST_MARGIN)
                .mapToInt(NameGroup::row)
                .filter(this::isSmall)
                .distinct()
                .toArray();
    }

    boolean isEmpty() {
        return towns.length == 0;
    }

    /** Whether the name means a town or district here. */
    boolean hold(String name) {
        return known.computeIfAbsent(name, this::isNear);
    }

    private boolean isNear(String name) {
        int[] rows = gazetteer.find(name);
        return rows.length <= MANY_CANDIDATES
                && IntStream.of(rows)
                        .filter(this::isSmall)
                        .anyMatch(row -> IntStream.of(towns).anyMatch(town -> isNear(row, town)));
    }

    private boolean isNear(int row, int town) {
        PlaceTable t = gazetteer.table();
        return Math.abs(t.latitude(row) - t.latitude(town)) < 1
                && Geo.km(t.latitude(row), t.longitude(row), t.latitude(town), t.longitude(town)) < NEAR_KM;
    }

    private boolean isSmall(int row) {
        String code = gazetteer.table().code(row);
        return FeatureCodes.isSettlement(code) || FeatureCodes.isDivision(code) && !code.equals("ADM1");
    }
}
