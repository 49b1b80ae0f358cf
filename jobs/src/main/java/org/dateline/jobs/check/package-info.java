/**
 * Takes the tables of a run and gives what is wrong with them, as values.
 * Rows are checked against the definitions in {@code table}; input records against articles and rejects.
 * Counts are aggregations, never accumulators, which count twice when a task is retried.
 */
package org.dateline.jobs.check;
