package org.dateline.udfs.place;

import java.util.Map;

/**
 * How likely a place is meant where nothing but its name is known, on the scale of log10 of its inhabitants: a country
 * stands above all towns, a capital above other towns of its size. A division counts the inhabitants of its towns.
 */
final class Importance {
    /** No country has less. */
    static final double COUNTRY = 8;
    /** What an other name than the main one costs. */
    static final double OTHER_NAME = 1;

    private static final double REGION = 6.6;
    /** Oceans, seas, continents and regions of several countries. */
    private static final double WORLD_REGION = 7.8;

    /** Buildings, airports and camps known by a name of their own. */
    private static final double SITE = 5.5;

    private static final double CAPITAL_BONUS = 1;
    private static final double SEAT_BONUS = 0.5;
    private static final double UNKNOWN_POPULATION = 500;

    private Importance() {}

    /**
     * @param inhabitants of the towns in each division, by its code
     * @return the importance of each row
     */
    static float[] of(PlaceTable table, Map<String, Long> inhabitants) {
        float[] importance = new float[table.size()];
        for (int row = 0; row < importance.length; row++) {
            importance[row] = (float) of(table, row, inhabitants);
        }
        return importance;
    }

    private static double of(PlaceTable table, int row, Map<String, Long> inhabitants) {
        String code = table.code(row);
        if (FeatureCodes.isCountry(code)) {
            return COUNTRY + Math.min(1, Math.log10(1 + table.population(row)) / 9);
        }
        if (FeatureCodes.isDivision(code)) {
            return size(inhabitants.getOrDefault(table.division(row), 0L));
        }
        if (FeatureCodes.wherePrec(code) == FeatureCodes.INTERNATIONAL) {
            return WORLD_REGION;
        }
        if (FeatureCodes.isSite(code)) {
            return SITE;
        }
        return FeatureCodes.isRegion(code) || code.equals("PCLH") ? REGION : settlement(table.population(row), code);
    }

    private static double settlement(long population, String code) {
        return switch (code) {
            case "PPLC" -> size(population) + CAPITAL_BONUS;
            case "PPLA" -> size(population) + SEAT_BONUS;
            case "PPLX" -> size(population) - SEAT_BONUS;
            case "PPLH", "PPLQ", "PPLW" -> size(population) - 1;
            default -> size(population);
        };
    }

    private static double size(long population) {
        return Math.log10(Math.max(population, UNKNOWN_POPULATION));
    }
}
