package org.dateline.udfs.place;

/**
 * A place of a gazetteer.
 *
 * @param id identifier in its gazetteer ("2950159", "wof:85633793")
 * @param gazetteer name of the gazetteer the id belongs to ("geonames")
 * @param name main name
 * @param featureClass GeoNames feature class (P populated place, A administrative unit, H water ...)
 * @param featureCode GeoNames feature code (PPL, ADM1 ...)
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param countryIso3 ISO 3166 alpha-3; null for places of no country
 * @param adm1 name of the first-order division; null where unknown
 * @param adm2 name of the second-order division; null where unknown
 * @param population inhabitants, 0 where unknown
 */
public record Place(
        String id,
        String gazetteer,
        String name,
        String featureClass,
        String featureCode,
        double latitude,
        double longitude,
        String countryIso3,
        String adm1,
        String adm2,
        long population) {

    /** Great-circle distance to another place. */
    public double kmTo(Place other) {
        return Geo.km(latitude, longitude, other.latitude, other.longitude);
    }
}
