package org.dateline.jobs.table;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The few types that published columns have, with their names in the formats that describe them. */
public enum ColumnType {
    STRING(DataTypes.StringType, "VARCHAR", "string"),
    BOOLEAN(DataTypes.BooleanType, "BOOLEAN", "boolean"),
    INTEGER(DataTypes.IntegerType, "INTEGER", "integer"),
    LONG(DataTypes.LongType, "BIGINT", "integer"),
    DOUBLE(DataTypes.DoubleType, "DOUBLE", "number"),
    DATE(DataTypes.DateType, "DATE", "date"),
    STRINGS(DataTypes.createArrayType(DataTypes.StringType, false), "VARCHAR[]", "array"),
    /** Stretches of text: an array of half-open pairs of code-point offsets. */
    SPANS(DataTypes.createArrayType(span(), false), "STRUCT(\"start\" INTEGER, \"end\" INTEGER)[]", "array");

    private final DataType spark;
    private final String sql;
    private final String frictionless;

    ColumnType(DataType spark, String sql, String frictionless) {
        this.spark = spark;
        this.sql = sql;
        this.frictionless = frictionless;
    }

    private static DataType span() {
        return DataTypes.createStructType(List.of(
                DataTypes.createStructField("start", DataTypes.IntegerType, false),
                DataTypes.createStructField("end", DataTypes.IntegerType, false)));
    }

    /** The type in Spark. */
    public DataType spark() {
        return spark;
    }

    /** The type in SQL, in DuckDB's spelling. */
    public String sql() {
        return sql;
    }

    /** The type in a Frictionless table schema. */
    public String frictionless() {
        return frictionless;
    }

    /** Whether a value is a list. */
    public boolean isArray() {
        return this == STRINGS || this == SPANS;
    }
}
