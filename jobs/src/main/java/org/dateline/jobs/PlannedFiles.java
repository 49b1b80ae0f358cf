package org.dateline.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.publish.FileFacts;
import org.dateline.jobs.read.PlanColumns;

/** The input files as a reading plan tells of them. */
final class PlannedFiles {
    private PlannedFiles() {}

    /** How many records each file holds. */
    static Dataset<Row> records(Dataset<Row> plan) {
        return plan.groupBy(PlanColumns.ARCHIVE_FILE)
                .agg(sum(PlanColumns.RECORDS_IN).as("records"));
    }

    /** The files that could be read. */
    static List<FileFacts> facts(Dataset<Row> plan) {
        return plan
                .where(col(PlanColumns.FILE_SHA256).isNotNull())
                .select(PlanColumns.ARCHIVE_FILE, PlanColumns.FILE_BYTES, PlanColumns.FILE_SHA256)
                .collectAsList()
                .stream()
                .map(file -> new FileFacts(file.getString(0), file.getLong(1), file.getString(2)))
                .toList();
    }

    /** Sum of the sizes of what is to be read, as one row. */
    static Dataset<Row> bytes(Dataset<Row> plan) {
        return plan.agg(sum(col(PlanColumns.UNIT_END).minus(col(PlanColumns.UNIT_START))));
    }
}
