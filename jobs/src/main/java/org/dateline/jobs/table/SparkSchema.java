package org.dateline.jobs.table;

import java.util.List;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The Spark schema of a table: rows are made and read by it. */
public final class SparkSchema {
    /** Key, in the metadata of each field, of {@link Table#SCHEMA_VERSION}. */
    public static final String VERSION_KEY = "dateline.schema_version";

    private SparkSchema() {}

    /** Of whole rows: what an encoder gives and a reader of the table sees, partition columns last. */
    public static StructType of(Table table) {
        return of(table.allColumns());
    }

    /** Of the files: without the partition columns, which directory names hold. */
    public static StructType ofFiles(Table table) {
        return of(table.columns());
    }

    private static StructType of(List<Column> columns) {
        return new StructType(columns.stream().map(SparkSchema::field).toArray(StructField[]::new));
    }

    private static StructField field(Column column) {
        Metadata metadata = new MetadataBuilder()
                .putString("comment", comment(column))
                .putString(VERSION_KEY, Table.SCHEMA_VERSION)
                .build();
        return new StructField(column.name(), column.type().spark(), column.nullable(), metadata);
    }

    private static String comment(Column column) {
        return column.unit() == null ? column.definition() : column.definition() + " (" + column.unit() + ")";
    }
}
