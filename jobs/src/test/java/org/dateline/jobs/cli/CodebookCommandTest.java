package org.dateline.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.jobs.table.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CodebookCommandTest {
    private final StringWriter printed = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new CodebookCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(printed))
                .execute(args);
    }

    @Test
    void printsMarkdownOrJsonOrSql() {
        assertThat(run()).isZero();
        assertThat(printed).hasToString(Codebook.markdown());
        assertThat(run("--format", "json")).isZero();
        assertThat(run("--format", "sql")).isZero();
        assertThat(printed.toString()).contains("\"schema_version\"").contains("CREATE TABLE");
    }

    @Test
    void writesAFile(@TempDir Path folder) throws IOException {
        assertThat(run("--output", folder.resolve("c.md").toString())).isZero();
        assertThat(folder.resolve("c.md")).content().isEqualTo(Codebook.markdown());
        assertThat(Files.size(folder.resolve("c.md"))).isPositive();
    }
}
