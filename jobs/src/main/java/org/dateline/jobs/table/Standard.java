package org.dateline.jobs.table;

/** The field's data sets, whose names for a thing are given beside ours. */
public enum Standard {
    UCDP_GED("UCDP GED"),
    ACLED("ACLED"),
    GDELT("GDELT"),
    PLOVER("PLOVER");

    private final String title;

    Standard(String title) {
        this.title = title;
    }

    /** The name as it is written. */
    public String title() {
        return title;
    }
}
