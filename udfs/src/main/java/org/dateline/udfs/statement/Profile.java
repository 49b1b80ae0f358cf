package org.dateline.udfs.statement;

/**
 * What the words around a speaker tell.
 *
 * @param title words of office, null where none stands there
 * @param role office or part
 * @param affiliation organisation or country as written, null where none is named
 * @param country ISO 3166 alpha-3, null where none is named
 * @param sector PLOVER sector, null where unknown
 */
record Profile(String title, SpeakerRole role, String affiliation, String country, String sector) {
    /** This profile with what it leaves open taken from another description of the same person. */
    Profile completedBy(Profile other) {
        return new Profile(
                title,
                role,
                affiliation == null ? other.affiliation : affiliation,
                country == null ? other.country : country,
                sector == null ? other.sector : sector);
    }

    static final Profile UNKNOWN = new Profile(null, SpeakerRole.UNKNOWN, null, null, null);
}
