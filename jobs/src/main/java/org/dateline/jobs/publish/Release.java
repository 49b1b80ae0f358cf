package org.dateline.jobs.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.table.SparkSchema;
import org.dateline.jobs.table.Table;

/**
 * A finished release.
 *
 * @param folder where it is
 * @param manifest what it holds
 */
public record Release(Path folder, Manifest manifest) {

    /** Rows of a table of a release, partition columns included. */
    static Dataset<Row> read(SparkSession spark, Path folder, Table table) {
        // With the schema given: where all dates are unknown, Spark could not tell the type of the partition columns.
        return Storage.rows(spark, SparkSchema.of(table), new Path(folder, table.name()));
    }

    /** Rows of several tables, in their order. */
    static Map<Table, Dataset<Row>> read(SparkSession spark, Path folder, Collection<Table> tables) {
        Map<Table, Dataset<Row>> read = new LinkedHashMap<>();
        tables.forEach(table -> read.put(table, read(spark, folder, table)));
        return read;
    }
}
