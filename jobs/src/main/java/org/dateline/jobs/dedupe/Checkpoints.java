package org.dateline.jobs.dedupe;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cuts the lineage of intermediate results: a loop that refers to its own last result twice doubles the plan in every
 * round otherwise.
 */
final class Checkpoints {
    private Checkpoints() {}

    /**
     * Computes the rows now. They go to the checkpoint directory where the session has one, which survives the loss of an
     * executor; else to the executors' own disks, where such a loss fails the job and it has to be run again.
     */
    static Dataset<Row> cut(Dataset<Row> rows) {
        boolean reliable = rows.sparkSession().sparkContext().getCheckpointDir().isDefined();
        return reliable ? rows.checkpoint() : rows.localCheckpoint();
    }
}
