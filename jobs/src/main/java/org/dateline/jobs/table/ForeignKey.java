package org.dateline.jobs.table;

/**
 * A column whose values, or whose elements where it is an array, are ids of another table.
 *
 * @param column the column that refers
 * @param table name of the table referred to
 * @param referenced its id column
 */
public record ForeignKey(String column, String table, String referenced) {}
