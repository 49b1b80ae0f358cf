package org.dateline.jobs.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One published table.
 *
 * @param name in the file system and in queries
 * @param description what a row is
 * @param id the column that identifies a row: content-derived, unique, and the order of rows within a file
 * @param columns in published order, without those of the partitions
 * @param partitioned whether the files are laid out by month of publication ({@link #PARTITIONS})
 * @param rowsPerFile bound on the rows of one file
 * @param keys uniqueness, beside that of the id
 * @param foreignKeys references to other tables
 * @param rules what must be true of rows
 */
public record Table(
        String name,
        String description,
        String id,
        List<Column> columns,
        boolean partitioned,
        long rowsPerFile,
        List<Key> keys,
        List<ForeignKey> foreignKeys,
        List<Rule> rules) {

    /** Of all definitions together: to be raised whenever a column, type or enumeration changes. */
    public static final String SCHEMA_VERSION = "2";

    private static final String UNKNOWN = " Null, directory __HIVE_DEFAULT_PARTITION__, where the date is unknown.";

    /** The columns that directory names hold: year and month of the article's publication (UTC). */
    public static final List<Column> PARTITIONS = List.of(
            Column.optional(
                    "pub_year", ColumnType.INTEGER, "Year of the article's publication (UTC)." + UNKNOWN, "2031"),
            Column.optional("pub_month", ColumnType.INTEGER, "Month of the article's publication (UTC)." + UNKNOWN, "5")
                    .range(1, 12));

    public Table {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        rules = List.copyOf(rules);
    }

    /** All columns of a row: those in the files, then those of the partitions. */
    public List<Column> allColumns() {
        List<Column> all = new ArrayList<>(columns);
        if (partitioned) {
            all.addAll(PARTITIONS);
        }
        return all;
    }

    /** The column of this name. */
    public Optional<Column> column(String wanted) {
        return allColumns().stream().filter(c -> c.name().equals(wanted)).findFirst();
    }

    /** Whether a rule compares rows of this table with their articles. */
    public boolean needsArticles() {
        return rules.stream().anyMatch(Rule::needsArticle);
    }
}
