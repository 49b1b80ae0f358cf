package org.dateline.jobs.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.udfs.sql.Ids;
import org.junit.jupiter.api.Test;

class ConstraintCheckTest {
    private final InventedTables tables = new InventedTables(3);

    private List<String> broken() {
        Map<Table, Dataset<Row>> rows = tables.datasets(SparkForTests.session(), 2, 1);
        return new ConstraintCheck(rows)
                .run().stream().map(v -> v.table() + ": " + v.rule()).toList();
    }

    private int plus(Table table, String column, int shift) {
        return (int) tables.first(table, column) + shift;
    }

    @Test
    void soundRowsBreakNothing() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void offsetOffByOne() {
        tables.with(Tables.LOCATIONS, "char_start", plus(Tables.LOCATIONS, "char_start", 1));
        assertThat(broken()).containsExactly("locations: mention_text stands at char_start..char_end");
    }

    @Test
    void offsetsInUtf16Units() {
        tables.with(Tables.CASUALTIES, "count_start", plus(Tables.CASUALTIES, "count_start", 1))
                .with(Tables.CASUALTIES, "count_end", plus(Tables.CASUALTIES, "count_end", 1));
        assertThat(broken()).containsExactly("casualties: count_text stands at count_start..count_end");
    }

    @Test
    void offsetsIntoTheOtherField() {
        tables.with(Tables.LOCATIONS, "text_field", "title");
        assertThat(broken()).containsExactly("locations: mention_text stands at char_start..char_end");
    }

    @Test
    void endPastTheText() {
        int end = plus(Tables.STATEMENTS, "char_end", 500);
        tables.with(
                        Tables.STATEMENTS,
                        "content",
                        List.of(RowFactory.create(tables.first(Tables.STATEMENTS, "char_start"), end)))
                .with(Tables.STATEMENTS, "char_end", end);
        assertThat(broken()).containsExactly("statements: text stands at content");
    }

    @Test
    void contentMovedByOne() {
        int start = plus(Tables.STATEMENTS, "char_start", 1);
        tables.with(
                Tables.STATEMENTS,
                "content",
                List.of(RowFactory.create(start, tables.first(Tables.STATEMENTS, "char_end"))));
        assertThat(broken())
                .containsExactly(
                        "statements: char_start and char_end enclose the content",
                        "statements: text stands at content");
    }

    @Test
    void unknownEnumerationValue() {
        tables.with(Tables.CASUALTIES, "scope", "whole_galaxy");
        assertThat(broken()).containsExactly("casualties: scope has a value of its enumeration");
    }

    @Test
    void confidenceAboveOne() {
        tables.with(Tables.STATEMENTS, "confidence", 1.01);
        assertThat(broken()).containsExactly("statements: confidence <= 1.0");
    }

    @Test
    void wordsThatTheArticleDoesNotHave() {
        tables.with(Tables.CASUALTIES, "claimant_text", "the ministry");
        assertThat(broken()).containsExactly("casualties: claimant_text stands in the article");
    }

    @Test
    void idTwice() {
        tables.with(Tables.REJECTS, "reject_id", "not hexadecimal");
        tables.with(Tables.LOCATIONS, "location_id", Ids.of("location_id", Ids.of("article", 1)));
        assertThat(broken())
                .containsExactly(
                        "rejects: reject_id is 24 hexadecimal digits",
                        "casualties: location_id is a location_id of locations",
                        "locations: unique (location_id)");
    }

    @Test
    void referencesToNothing() {
        tables.with(Tables.STATEMENTS, "mentions_casualty", List.of(Ids.of("nobody")))
                .with(Tables.CASUALTIES, "subset_of", Ids.of("nobody"))
                .with(Tables.CASUALTIES, "subset_kind", "including");
        assertThat(broken())
                .containsExactly(
                        "casualties: subset_of is a casualty_id of casualties",
                        "statements: mentions_casualty is a casualty_id of casualties");
    }

    @Test
    void countAboveItsUpperBound() {
        tables.with(Tables.CASUALTIES, "count_high", 1L);
        assertThat(broken()).singleElement().asString().startsWith("casualties: count_low <= count_best <= count_high");
    }

    @Test
    void violationNamesTheSmallestIdAndHowManyRows() {
        tables.with(Tables.CASUALTIES, "scope", "whole_galaxy");
        Map<Table, Dataset<Row>> rows = tables.datasets(SparkForTests.session(), 2, 1);
        assertThat(new ConstraintCheck(rows).run())
                .singleElement()
                .hasToString("casualties: scope has a value of its enumeration: 1 row, such as "
                        + tables.first(Tables.CASUALTIES, "casualty_id"));
    }
}
