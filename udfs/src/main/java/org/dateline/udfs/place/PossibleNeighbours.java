package org.dateline.udfs.place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.udfs.place.Candidates.Candidate;

/**
 * How near the other names of an article have some place, even if it is not the one chosen: two names of which each means
 * many places, and which have only one corner of the world in common, decide each other. It rests on the candidates alone,
 * so that it is reckoned once for an article.
 */
final class PossibleNeighbours {
    private static final double SCALE_KM = 50;
    /** A name of more places than this is near anything. */
    private static final int MANY_CANDIDATES = 40;
    /** Names compared with each other; an article that lists hundreds of places needs no such help. */
    private static final int MOST_NAMES = 120;

    private static final double[] NONE = new double[2];

    private final Gazetteer gazetteer;
    private final Map<NameGroup, Map<Integer, double[]>> values = new IdentityHashMap<>();

    /** @param names of the article, in reading order */
    PossibleNeighbours(Gazetteer gazetteer, List<NameGroup> names) {
        this.gazetteer = gazetteer;
        List<NameGroup> compared = names.subList(0, Math.min(names.size(), MOST_NAMES));
        for (NameGroup group : compared) {
            Map<Integer, double[]> rows = new TreeMap<>();
            for (Candidate candidate : group.candidates()) {
                if (isSmall(candidate.row()) && group.candidates().size() > 1) {
                    rows.put(candidate.row(), reckon(group, candidate.row(), compared));
                }
            }
            values.put(group, rows);
        }
    }

    /** The nearest of the other names, 0 (far) to 1 (here). */
    double nearest(NameGroup group, int row) {
        return of(group, row)[0];
    }

    /** All other names together, 0 to 1; names of many places count less. */
    double all(NameGroup group, int row) {
        return of(group, row)[1];
    }

    private double[] of(NameGroup group, int row) {
        Map<Integer, double[]> rows = values.get(group);
        return rows == null ? NONE : rows.getOrDefault(row, NONE);
    }

    private double[] reckon(NameGroup group, int row, List<NameGroup> names) {
        double nearest = 0;
        double sum = 0;
        for (NameGroup other : names) {
            int n = other.candidates().size();
            if (other != group && n > 0 && n <= MANY_CANDIDATES) {
                double near = Math.exp(-distance(other, row) / SCALE_KM);
                nearest = Math.max(nearest, near * (1 - n / (MANY_CANDIDATES + 1.0)));
                sum += near / Math.sqrt(n);
            }
        }
        return new double[] {nearest, sum / (sum + 1)};
    }

    /** Kilometres to the nearest town or district that a name may mean; endless where none is within a degree. */
    private double distance(NameGroup other, int row) {
        PlaceTable t = gazetteer.table();
        double nearest = Double.POSITIVE_INFINITY;
        for (Candidate candidate : other.candidates()) {
            int there = candidate.row();
            if (Math.abs(t.latitude(there) - t.latitude(row)) < 1 && isSmall(there)) {
                nearest = Math.min(
                        nearest, Geo.km(t.latitude(row), t.longitude(row), t.latitude(there), t.longitude(there)));
            }
        }
        return nearest;
    }

    private boolean isSmall(int row) {
        String code = gazetteer.table().code(row);
        return !FeatureCodes.isCountry(code) && !code.equals("ADM1");
    }
}
