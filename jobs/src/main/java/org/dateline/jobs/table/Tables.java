package org.dateline.jobs.table;

import java.util.List;

/** The published tables. */
public final class Tables {
    public static final Table ARTICLES = ArticlesTable.definition();
    public static final Table CASUALTIES = CasualtiesTable.definition();
    public static final Table LOCATIONS = LocationsTable.definition();
    public static final Table STATEMENTS = StatementsTable.definition();
    public static final Table REJECTS = RejectsTable.definition();

    /** All of them, in the order of the codebook. */
    public static final List<Table> ALL = List.of(ARTICLES, CASUALTIES, LOCATIONS, STATEMENTS, REJECTS);

    private Tables() {}

    /** The table of this name. */
    public static Table named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }
}
