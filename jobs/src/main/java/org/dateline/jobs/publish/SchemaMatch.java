package org.dateline.jobs.publish;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.table.SparkSchema;
import org.dateline.jobs.table.Table;

/** Brings rows into exactly the schema of their table, or says what does not fit. */
final class SchemaMatch {
    private SchemaMatch() {}

    /**
     * @return the rows with the columns, order, nullability and comments of the definition
     * @throws IllegalArgumentException naming each column that is missing, unknown or of another type
     */
    static Dataset<Row> shape(Table table, Dataset<Row> rows) {
        StructType wanted = SparkSchema.of(table);
        List<String> faults = faults(wanted, rows.schema());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rows do not fit the table " + table.name() + ": " + String.join("; ", faults));
        }
        Column[] columns =
                List.of(wanted.fieldNames()).stream().map(name -> col(name)).toArray(Column[]::new);
        // Through rows, not by select: so that nullability, part of the bytes of a file, is that of the definition.
        return rows.sparkSession().createDataFrame(rows.select(columns).javaRDD(), wanted);
    }

    private static List<String> faults(StructType wanted, StructType found) {
        List<String> faults = new ArrayList<>();
        List<String> names = List.of(found.fieldNames());
        for (StructField field : wanted.fields()) {
            if (!names.contains(field.name())) {
                faults.add("no column " + field.name());
            } else if (!sameType(field.dataType(), found.apply(field.name()).dataType())) {
                faults.add(field.name() + " is "
                        + found.apply(field.name()).dataType().catalogString() + ", not "
                        + field.dataType().catalogString());
            }
        }
        names.stream()
                .filter(name -> !List.of(wanted.fieldNames()).contains(name))
                .forEach(name -> faults.add("unknown column " + name));
        return faults;
    }

    /** Nullability aside. */
    private static boolean sameType(DataType one, DataType other) {
        return one.catalogString().equals(other.catalogString());
    }
}
