package org.dateline.jobs.keep;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A stage whose results can be told apart by what they are made of, so that they need not be computed again. */
public interface KeyedStage {
    /** Names the results in the cache: letters and hyphens. */
    String kind();

    /** What has a part in the results beside the rows and the versions of everything. */
    Map<String, String> options();

    /** The columns of the results. */
    StructType schema();

    /** The rows to compute from. */
    Wanted wanted();

    /**
     * @param rows some of the rows that are wanted, with the same columns; all or none of each name
     * @param weight about what they weigh together: sets the number of tasks, never the result
     * @return at least one row for each name, with the column of the name; what is said of a name depends on its rows alone
     */
    Dataset<Row> run(Dataset<Row> rows, long weight);
}
