package org.dateline.udfs.place;

/** Distances on the sphere. */
final class Geo {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Geo() {}

    /** Great-circle distance in kilometres between two points in degrees. */
    static double km(double lat1, double lon1, double lat2, double lon2) {
        double phi1 = Math.toRadians(lat1);
        double phi2 = Math.toRadians(lat2);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
