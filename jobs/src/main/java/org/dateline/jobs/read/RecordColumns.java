package org.dateline.jobs.read;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of the reading stage, for raw records and rejects alike: a row is a reject where
 * {@link #REJECT_REASON} is not null.
 */
public final class RecordColumns {
    /** The input file named by its path below the input given (string, never null). */
    public static final String ARCHIVE_FILE = "archive_file";
    /**
     * Where the record starts (bigint, never null; unique within its file): in bytes of the file for plain files and for
     * gzipped WARC and ARC (there the start of the gzip member; the n-th further record of the same member has n added),
     * in bytes of the inflated content for other gzipped files, the number of the row or item from 0 for Parquet and XML.
     */
    public static final String ARCHIVE_RECORD_OFFSET = "archive_record_offset";
    /** A value of {@link Format} (string, null where it was not recognised). */
    public static final String FORMAT = "format";

    public static final String URL = "url";
    public static final String CONTENT_TYPE = "content_type";
    /** The bytes of a page (binary, null for structured records). */
    public static final String PAYLOAD = "payload";

    public static final String TITLE = "title";
    public static final String TEXT = "text";
    /** See {@link ArticleFields#date} (string). */
    public static final String DATE = "date";

    public static final String DATE_BASIS = "date_basis";
    public static final String BYLINE = "byline";
    public static final String SOURCE = "source";
    public static final String LANGUAGE = "language";
    /** Instant of capture, ISO 8601 in UTC (string). */
    public static final String ARCHIVED_ON = "archived_on";
    /** SHA-256 of the raw record, lower-case hex (string, null for rejects). */
    public static final String CONTENT_SHA256 = "content_sha256";
    /** "read" for rejects (string). */
    public static final String REJECT_STAGE = "reject_stage";
    /** A value of {@link RejectReason} (string, null for records). */
    public static final String REJECT_REASON = "reject_reason";

    public static final String REJECT_MESSAGE = "reject_message";

    /** The type of the rows that {@link ReadArchive} gives. */
    public static final StructType SCHEMA = new StructType()
            .add(ARCHIVE_FILE, DataTypes.StringType, false)
            .add(ARCHIVE_RECORD_OFFSET, DataTypes.LongType, false)
            .add(FORMAT, DataTypes.StringType)
            .add(URL, DataTypes.StringType)
            .add(CONTENT_TYPE, DataTypes.StringType)
            .add(PAYLOAD, DataTypes.BinaryType)
            .add(TITLE, DataTypes.StringType)
            .add(TEXT, DataTypes.StringType)
            .add(DATE, DataTypes.StringType)
            .add(DATE_BASIS, DataTypes.StringType)
            .add(BYLINE, DataTypes.StringType)
            .add(SOURCE, DataTypes.StringType)
            .add(LANGUAGE, DataTypes.StringType)
            .add(ARCHIVED_ON, DataTypes.StringType)
            .add(CONTENT_SHA256, DataTypes.StringType)
            .add(REJECT_STAGE, DataTypes.StringType)
            .add(REJECT_REASON, DataTypes.StringType)
            .add(REJECT_MESSAGE, DataTypes.StringType);

    private RecordColumns() {}
}
