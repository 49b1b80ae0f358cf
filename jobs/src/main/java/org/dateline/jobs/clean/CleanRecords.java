package org.dateline.jobs.clean;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes articles of raw records. A record gives exactly one row: an article, or a reject with stage, reason and message
 * (those of the reading stage pass through).
 */
public final class CleanRecords {
    /** A row is a reject where {@code reject_reason} is not null; then all columns of the article are null. */
    public static final StructType SCHEMA = new StructType()
            .add("archive_file", DataTypes.StringType, false)
            .add("archive_record_offset", DataTypes.LongType, false)
            .add("content_sha256", DataTypes.StringType)
            .add("source_name", DataTypes.StringType)
            .add("domain", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("url_canonical", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("byline", DataTypes.StringType)
            .add("dateline_place", DataTypes.StringType)
            .add("dateline_date", DataTypes.DateType)
            .add("agency_credit", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("lang", DataTypes.StringType)
            .add("lang_confidence", DataTypes.DoubleType)
            .add("pub_date", DataTypes.DateType)
            .add("pub_date_basis", DataTypes.StringType)
            .add("pub_date_reliable", DataTypes.BooleanType)
            .add("extract_method", DataTypes.StringType)
            .add("reject_stage", DataTypes.StringType)
            .add("reject_reason", DataTypes.StringType)
            .add("reject_message", DataTypes.StringType);

    private CleanRecords() {}

    /** @param records rows of {@link org.dateline.jobs.read.RecordColumns#SCHEMA} */
    public static Dataset<Row> run(Dataset<Row> records) {
        return records.mapPartitions((MapPartitionsFunction<Row, Row>) CleanRecords::clean, Encoders.row(SCHEMA));
    }

    private static Iterator<Row> clean(Iterator<Row> records) {
        RecordCleaner cleaner = new RecordCleaner();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                return cleaner.clean(records.next());
            }
        };
    }
}
