package org.dateline.udfs.casualty;

/**
 * Who was hurt.
 *
 * @param text the words; null where the text names nobody
 * @param category by role in the conflict
 * @param demographic by age and sex
 * @param nationality ISO 3166 alpha-3; null where not stated
 * @param name of a single named victim; null elsewhere
 */
public record Victim(
        String text, VictimCategory category, VictimDemographic demographic, String nationality, String name) {
    public static final Victim UNSPECIFIED =
            new Victim(null, VictimCategory.UNSPECIFIED, VictimDemographic.UNSPECIFIED, null, null);
}
