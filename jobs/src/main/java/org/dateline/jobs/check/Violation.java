package org.dateline.jobs.check;

/**
 * A rule that is broken.
 *
 * @param table whose rows break it
 * @param rule what should hold
 * @param rows how many rows break it
 * @param example id of one of them, the smallest, so that two runs name the same; null where there is no id
 */
public record Violation(String table, String rule, long rows, String example) {

    @Override
    public String toString() {
        return "%s: %s: %d row%s%s"
                .formatted(table, rule, rows, rows == 1 ? "" : "s", example == null ? "" : ", such as " + example);
    }
}
