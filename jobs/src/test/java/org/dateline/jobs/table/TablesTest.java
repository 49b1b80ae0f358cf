package org.dateline.jobs.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.udfs.casualty.CasualtyType;
import org.dateline.udfs.nlp.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TablesTest {
    @ParameterizedTest
    @FieldSource("org.dateline.jobs.table.Tables#ALL")
    void columnsAreNamedOnceInSnakeCaseAndExplained(Table table) {
        assertThat(table.allColumns())
                .extracting(Column::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        assertThat(table.allColumns()).allSatisfy(column -> {
            assertThat(column.definition()).endsWith(".");
            assertThat(column.example()).isNotBlank();
        });
    }

    @ParameterizedTest
    @FieldSource("org.dateline.jobs.table.Tables#ALL")
    void examplesOfEnumerationsAreAmongTheirValues(Table table) {
        assertThat(table.allColumns())
                .filteredOn(column -> !column.values().isEmpty())
                .allSatisfy(column -> assertThat(column.values()).contains(column.example()));
    }

    @ParameterizedTest
    @FieldSource("org.dateline.jobs.table.Tables#ALL")
    void idsKeysAndReferencesNameColumnsThatExist(Table table) {
        assertThat(table.column(table.id()))
                .hasValueSatisfying(id -> assertThat(id.nullable()).isFalse());
        assertThat(table.keys())
                .flatExtracting(Key::columns)
                .allMatch(name -> table.column(name).isPresent());
        assertThat(table.foreignKeys()).allSatisfy(key -> {
            assertThat(table.column(key.column())).isPresent();
            assertThat(Tables.named(key.table()).id()).isEqualTo(key.referenced());
        });
    }

    @Test
    void enumerationsAreThePublishedValuesOfTheEnums() {
        assertThat(Tables.CASUALTIES.column("casualty_type").orElseThrow().values())
                .containsExactlyElementsOf(
                        Arrays.stream(CasualtyType.values()).map(Coded::value).toList());
        assertThat(Tables.CASUALTIES.column("gdelt_count_type").orElseThrow().values())
                .contains("KILL", "WOUND");
    }

    @Test
    void sparkSchemaCarriesCommentsUnitsAndVersion() {
        var field = SparkSchema.of(Tables.LOCATIONS).apply("latitude");
        assertThat(field.getComment().get()).isEqualTo("Latitude of the place. (degrees north, WGS 84)");
        assertThat(field.metadata().getString(SparkSchema.VERSION_KEY)).isEqualTo(Table.SCHEMA_VERSION);
        assertThat(SparkSchema.ofFiles(Tables.LOCATIONS).fieldNames()).doesNotContain("pub_year", "pub_month");
    }
}
