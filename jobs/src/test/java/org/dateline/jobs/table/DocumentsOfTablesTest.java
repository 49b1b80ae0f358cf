package org.dateline.jobs.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsOfTablesTest {
    @Test
    void codebookInTheDocsIsTheOneTheDefinitionsGive() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "CODEBOOK.md")))
                .as("docs/CODEBOOK.md is out of date: ./dateline codebook --output docs/CODEBOOK.md")
                .isEqualTo(Codebook.markdown());
    }

    @Test
    void codebookRowsHaveOneCellForEachHeading() {
        assertThat(Codebook.markdown().lines().filter(line -> line.startsWith("| `")))
                .hasSize((int) Tables.ALL.stream()
                        .mapToLong(table -> table.allColumns().size())
                        .sum())
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 8);
    }

    @Test
    void jsonCodebookListsEveryColumn() {
        var casualties = CodebookJson.of().at("/tables/1");
        assertThat(casualties.get("name").textValue()).isEqualTo("casualties");
        assertThat(casualties.get("columns"))
                .hasSameSizeAs(Tables.CASUALTIES.allColumns())
                .anySatisfy(column -> {
                    assertThat(column.get("name").textValue()).isEqualTo("count_low");
                    assertThat(column.at("/equivalents/UCDP GED").textValue()).isEqualTo("low");
                });
    }

    @Test
    void dataPackageNamesFilesKeysAndConstraints() {
        var root = DataPackage.of("7", Map.of("casualties", List.of("casualties/part-00000.parquet")));
        var casualties = root.at("/resources/1");
        assertThat(casualties.at("/path/0").textValue()).isEqualTo("casualties/part-00000.parquet");
        assertThat(casualties.at("/schema/primaryKey").textValue()).isEqualTo("casualty_id");
        assertThat(casualties.at("/schema/foreignKeys"))
                .extracting(key -> key.at("/reference/resource").textValue())
                .containsExactly("articles", "", "locations");
        assertThat(root.at("/resources/2/schema/fields"))
                .filteredOn(field -> field.get("name").textValue().equals("latitude"))
                .singleElement()
                .satisfies(field -> assertThat(field.at("/constraints/maximum").doubleValue())
                        .isEqualTo(90));
    }

    @Test
    void ddlChecksEnumerationsAndQuotesText() {
        assertThat(Ddl.sql())
                .contains("CREATE TABLE casualties (")
                .contains("\"text_field\" VARCHAR NOT NULL CHECK (\"text_field\" IN ('title', 'text'))")
                .contains("FOREIGN KEY (location_id) REFERENCES locations (location_id)")
                .contains("the article''s publication");
    }
}
