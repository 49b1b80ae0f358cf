package org.dateline.jobs.read;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of a reading plan: one row for each unit, at least one for each input file. */
public final class PlanColumns {
    /** As in {@link RecordColumns#ARCHIVE_FILE}. */
    public static final String ARCHIVE_FILE = RecordColumns.ARCHIVE_FILE;
    /** Where the file is, with its file system (string). */
    public static final String FILE_PATH = "file_path";
    /** Size of the whole file (bigint). */
    public static final String FILE_BYTES = "file_bytes";
    /** SHA-256 of the whole file as stored (string, on the file's first unit; null where it cannot be read). */
    public static final String FILE_SHA256 = "file_sha256";

    public static final String FORMAT = RecordColumns.FORMAT;
    public static final String GZIPPED = "gzipped";
    public static final String UNIT_START = "unit_start";
    public static final String UNIT_END = "unit_end";
    /** Input records that planning counted in the unit: reading must give as many rows (bigint). */
    public static final String RECORDS_IN = "records_in";

    public static final String REJECT_REASON = RecordColumns.REJECT_REASON;
    public static final String REJECT_MESSAGE = RecordColumns.REJECT_MESSAGE;

    /** The type of the rows of {@link ReadArchive#plan}. */
    public static final StructType SCHEMA = new StructType()
            .add(ARCHIVE_FILE, DataTypes.StringType, false)
            .add(FILE_PATH, DataTypes.StringType, false)
            .add(FILE_BYTES, DataTypes.LongType, false)
            .add(FILE_SHA256, DataTypes.StringType)
            .add(FORMAT, DataTypes.StringType)
            .add(GZIPPED, DataTypes.BooleanType, false)
            .add(UNIT_START, DataTypes.LongType, false)
            .add(UNIT_END, DataTypes.LongType, false)
            .add(RECORDS_IN, DataTypes.LongType, false)
            .add(REJECT_REASON, DataTypes.StringType)
            .add(REJECT_MESSAGE, DataTypes.StringType);

    private PlanColumns() {}

    static Row row(ReadUnit unit, String fileSha256) {
        return RowFactory.create(
                unit.file().name(),
                unit.file().path(),
                unit.file().length(),
                fileSha256,
                unit.format() == null ? null : unit.format().value(),
                unit.gzipped(),
                unit.start(),
                unit.end(),
                unit.recordsIn(),
                unit.fault() == null ? null : unit.fault().value(),
                unit.message());
    }

    /** By position: a row that has not been through Spark carries no schema. */
    static ReadUnit unit(Row row) {
        String format = get(row, FORMAT);
        String fault = get(row, REJECT_REASON);
        return new ReadUnit(
                new InputFile(get(row, FILE_PATH), get(row, ARCHIVE_FILE), PlanColumns.<Long>get(row, FILE_BYTES)),
                format == null ? null : Format.of(format),
                PlanColumns.<Boolean>get(row, GZIPPED),
                PlanColumns.<Long>get(row, UNIT_START),
                PlanColumns.<Long>get(row, UNIT_END),
                PlanColumns.<Long>get(row, RECORDS_IN),
                fault == null ? null : RejectReason.of(fault),
                get(row, REJECT_MESSAGE));
    }

    @SuppressWarnings("unchecked")
    private static <T> T get(Row row, String column) {
        return (T) row.get(SCHEMA.fieldIndex(column));
    }
}
