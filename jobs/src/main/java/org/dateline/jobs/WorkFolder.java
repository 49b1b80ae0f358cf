package org.dateline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Where a run keeps the results of its stages. Written results, unlike cached ones, outlive executors and bound the
 * memory and the plans of the stages that follow. The folder is deleted when the run ends.
 */
final class WorkFolder implements AutoCloseable {
    private final SparkSession spark;
    private final Path folder;

    WorkFolder(SparkSession spark, String output) {
        this.spark = spark;
        this.folder = new Path(output, ".work-" + spark.sparkContext().applicationId());
    }

    /** Computes a stage under this name (shown by the Spark UI), keeps it, and gives it back as read from the disk. */
    Dataset<Row> keep(String stage, Dataset<Row> rows) {
        String path = new Path(folder, stage.replace(' ', '-')).toString();
        spark.sparkContext().setJobGroup(stage, stage, true);
        rows.write().mode(SaveMode.ErrorIfExists).option("compression", "zstd").parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }

    @Override
    public void close() {
        try {
            folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
