package org.dateline.jobs.check;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The dataset of counts that reading gives: how many records each input file holds. */
public final class InputRecords {
    /** Columns {@code archive_file} (as in articles and rejects) and {@code records}. */
    public static final StructType SCHEMA =
            new StructType().add("archive_file", DataTypes.StringType, false).add("records", DataTypes.LongType, false);

    private InputRecords() {}
}
