package org.dateline.jobs.keep;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a stage is to compute, and how its results are known again.
 *
 * @param rows what the stage works on
 * @param name column of {@code rows}, and of the results, that says which results come of which rows; never null
 * @param key the same for all rows of a name: a hash over the name and over everything in the rows that has a part in the
 *     results; null where the results must not be kept
 * @param weight what a row costs, a whole number in any unit
 * @param batch how much weight a core should take on before what is done is kept
 * @param sound condition on results: only those that fulfil it are used again
 */
public record Wanted(Dataset<Row> rows, String name, Column key, Column weight, long batch, Column sound) {}
