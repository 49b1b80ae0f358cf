package org.dateline.jobs.table;

import java.util.List;

/**
 * Columns whose values together occur in one row only.
 *
 * @param columns the columns
 * @param where Spark SQL: only rows for which it is true are looked at
 */
public record Key(List<String> columns, String where) {
    public Key {
        columns = List.copyOf(columns);
    }
}
