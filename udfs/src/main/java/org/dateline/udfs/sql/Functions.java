package org.dateline.udfs.sql;

import java.util.List;

/** The one list of Dateline's SQL functions. */
final class Functions {
    static final List<SqlFunction> ALL = List.of(
            new ExtractFunction("extract_all", null),
            new ExtractFunction("casualties", "casualties"),
            new ExtractFunction("places", "locations"),
            new ExtractFunction("statements", "statements"));

    private Functions() {}
}
