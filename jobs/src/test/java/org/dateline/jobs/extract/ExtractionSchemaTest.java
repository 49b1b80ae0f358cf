package org.dateline.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.table.Column;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.udfs.sql.ExtractionRows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the functions give is what the tables define: names, order, types and nullability. */
class ExtractionSchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"casualties", "locations", "statements"})
    void rowsHaveTheColumnsOfTheirTable(String name) {
        Table table = Tables.named(name);
        StructType rows =
                (StructType) ((ArrayType) ExtractionRows.SCHEMA.apply(name).dataType()).elementType();
        List<String> given = Arrays.stream(rows.fields())
                .map(f -> f.name() + " " + f.dataType().catalogString() + " " + f.nullable())
                .toList();
        List<String> defined =
                table.columns().stream().map(ExtractionSchemaTest::describe).toList();
        assertThat(given).containsExactlyElementsOf(defined);
    }

    private static String describe(Column column) {
        return column.name() + " " + column.type().spark().catalogString() + " " + column.nullable();
    }
}
