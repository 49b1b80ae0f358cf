package org.dateline.udfs.place;

/** What GeoNames feature codes say of a place. */
final class FeatureCodes {
    /** UCDP GED precision of what lies in several countries or in none. */
    static final int INTERNATIONAL = 7;

    static final String CAPITAL = "PPLC";

    private FeatureCodes() {}

    /** The class of a code, for files that state only the code; P for the unknown. */
    static String featureClass(String code) {
        if (code.startsWith("PCL") || code.startsWith("ADM") || code.equals("TERR") || code.equals("ZN")) {
            return "A";
        }
        return switch (code) {
            case "CONT", "RGN", "AREA", "RGNE", "MILB", "PRK", "CMP" -> "L";
            case "SEA", "OCN", "STM", "LK", "GULF", "STRT", "CHN", "BAY", "CNL", "CHNM", "RSV", "H" -> "H";
            case "ISL", "ISLS", "MTS", "MT", "PEN", "DSRT", "PLN", "VAL", "T", "CAPE", "ATOL" -> "T";
            case "AIRP", "S", "HSP", "CSTL" -> "S";
            default -> "P";
        };
    }

    static boolean isCountry(String code) {
        return code.startsWith("PCL") && !code.equals("PCLH") || code.equals("TERR");
    }

    static boolean isDivision(String code) {
        return code.startsWith("ADM");
    }

    /** A region, sea or the like, larger than a town and no unit of any state. */
    static boolean isRegion(String code) {
        String featureClass = featureClass(code);
        return featureClass.equals("L") || featureClass.equals("H") || featureClass.equals("T");
    }

    static boolean isSite(String code) {
        return featureClass(code).equals("S") || code.equals("CMP") || code.equals("MILB");
    }

    static boolean isSettlement(String code) {
        return featureClass(code).equals("P");
    }

    /**
     * UCDP GED precision of a place mentioned by itself: 1 exact place, 3 second-order division, 4 first-order division,
     * 5 region or line (river, road, border), 6 country, 7 international (continent, sea).
     */
    static int wherePrec(String code) {
        if (isCountry(code)) {
            return 6;
        }
        return switch (code) {
            case "ADM1" -> 4;
            case "ADM2", "ADM3", "ADM4" -> 3;
            case "CONT", "OCN", "SEA", "RGNE" -> INTERNATIONAL;
            default -> isRegion(code) ? 5 : 1;
        };
    }

    /** ACLED: 1 town, 2 part of a region or near a town, 3 larger region or country. */
    static int geoPrecision(int wherePrec) {
        if (wherePrec <= 2) {
            return 1;
        }
        return wherePrec == 3 ? 2 : 3;
    }
}
