package org.dateline.udfs.place;

/**
 * How likely a place is meant where nothing but its name is known, on the scale of log10 of its inhabitants: a country
 * stands above all towns, a capital above other towns of its size.
 */
final class Importance {
    private static final double COUNTRY = 9;
    private static final double REGION = 6.6;
    private static final double FIRST_ORDER = 6.2;
    private static final double SECOND_ORDER = 3.9;
    private static final double CAPITAL_BONUS = 1;
    private static final double SEAT_BONUS = 0.5;
    private static final double UNKNOWN_POPULATION = 500;

    private Importance() {}

    static double of(Gazetteer gazetteer, int row) {
        PlaceTable table = gazetteer.table();
        String code = table.code(row);
        if (code.equals("PCLH")) {
            return REGION;
        }
        if (FeatureCodes.isCountry(code)) {
            return COUNTRY - 1 + Math.min(1, Math.log10(1 + table.population(row)) / 8);
        }
        if (FeatureCodes.isRegion(code)) {
            return REGION;
        }
        return switch (code) {
            case "ADM1" -> FIRST_ORDER;
            case "ADM2" -> SECOND_ORDER;
            case "ADM3", "ADM4" -> SECOND_ORDER - 0.4;
            default -> settlement(table.population(row), code);
        };
    }

    private static double settlement(long population, String code) {
        double size = Math.log10(Math.max(population, UNKNOWN_POPULATION));
        return switch (code) {
            case "PPLC" -> size + CAPITAL_BONUS;
            case "PPLA" -> size + SEAT_BONUS;
            case "PPLX" -> size - SEAT_BONUS;
            case "PPLH", "PPLQ", "PPLW" -> size - 1;
            default -> size;
        };
    }
}
