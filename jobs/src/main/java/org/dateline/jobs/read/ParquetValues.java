package org.dateline.jobs.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The columns of a Parquet row as strings; dates and timestamps in ISO 8601. */
final class ParquetValues {
    private static final int JULIAN_DAY_OF_EPOCH = 2_440_588;

    private ParquetValues() {}

    static Map<String, String> of(Group row, GroupType schema) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Type type : schema.getFields()) {
            int i = schema.getFieldIndex(type.getName());
            values.put(
                    type.getName().toLowerCase(Locale.ROOT),
                    row.getFieldRepetitionCount(i) == 0 ? "" : value(row, i, type.asPrimitiveType()));
        }
        return values;
    }

    private static String value(Group row, int i, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY -> row.getBinary(i, 0).toStringUsingUTF8();
            case INT96 -> {
                NanoTime time = NanoTime.fromBinary(row.getInt96(i, 0));
                yield Instant.ofEpochSecond((time.getJulianDay() - JULIAN_DAY_OF_EPOCH) * 86_400L)
                        .plusNanos(time.getTimeOfDayNanos())
                        .toString();
            }
            case INT32 ->
                logical instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(row.getInteger(i, 0)).toString()
                        : Integer.toString(row.getInteger(i, 0));
            case INT64 ->
                logical instanceof TimestampLogicalTypeAnnotation timestamp
                        ? instant(row.getLong(i, 0), timestamp)
                        : Long.toString(row.getLong(i, 0));
            case BOOLEAN, DOUBLE, FLOAT, FIXED_LEN_BYTE_ARRAY -> row.getValueToString(i, 0);
        };
    }

    private static String instant(long value, TimestampLogicalTypeAnnotation type) {
        ChronoUnit unit = switch (type.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        return Instant.EPOCH.plus(value, unit).toString();
    }
}
