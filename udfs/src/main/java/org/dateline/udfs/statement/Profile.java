package org.dateline.udfs.statement;

import java.util.regex.Pattern;

/**
 * What the words around a speaker tell.
 *
 * @param title words of office, null where none stands there
 * @param role office or part
 * @param affiliation organisation as written, null where none is named
 * @param country ISO 3166 alpha-3, null where none is named
 * @param sector PLOVER sector, null where unknown
 */
record Profile(String title, SpeakerRole role, String affiliation, String country, String sector) {
    /** This profile with what it leaves open taken from another description of the same speaker. */
    Profile completedBy(Profile other) {
        boolean untitled =
                title == null && other.title != null && (role == SpeakerRole.UNKNOWN || role == SpeakerRole.OTHER);
        return new Profile(
                untitled ? other.title : title,
                untitled || role == SpeakerRole.UNKNOWN ? other.role : role,
                affiliation == null ? other.affiliation : affiliation,
                country == null ? other.country : country,
                sector == null ? other.sector : sector);
    }

    /** This profile with another affiliation, null where it has none. */
    Profile in(String body) {
        return new Profile(title, role, body, country, sector);
    }

    /**
     * This profile made precise by the sector of the body that the speaker belongs to or is: officers of companies are in
     * business, leaders in a parliament are legislators. What the office itself tells stays.
     *
     * @param body PLOVER sector of the affiliation, null where unknown
     */
    Profile within(String body) {
        String known = sector;
        boolean office = title != null && role == SpeakerRole.OTHER;
        if (body == null) {
            boolean business = office && "BUS".equals(sector);
            boolean state = office && sector == null && country != null && isTitled(OFFICIAL);
            return business ? with(SpeakerRole.BUSINESS, sector) : state ? with(role, "GOV") : this;
        }
        if (known == null || office && known.equals("GOV")) {
            known = body;
        }
        return with(office && known.equals(body) ? officer(body) : role, known);
    }

    private SpeakerRole officer(String body) {
        return switch (body) {
            case "BUS" -> SpeakerRole.BUSINESS;
            case "IGO" -> SpeakerRole.IGO_OFFICIAL;
            case "LEG" -> isTitled(CHAIR) ? SpeakerRole.LEGISLATOR : role;
            default -> role;
        };
    }

    private boolean isTitled(Pattern office) {
        return office.matcher(title).matches();
    }

    private Profile with(SpeakerRole newRole, String newSector) {
        return new Profile(title, newRole, affiliation, country, newSector);
    }

    private static final Pattern OFFICIAL = Pattern.compile("(?i)(.* )?officials?");
    private static final Pattern CHAIR = Pattern.compile("(?i)(.* )?(leader|whip|chair(wo)?(man)?|president)");

    static final Profile UNKNOWN = new Profile(null, SpeakerRole.UNKNOWN, null, null, null);
}
