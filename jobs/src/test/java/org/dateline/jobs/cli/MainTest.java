package org.dateline.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "verify", "explain", "codebook", "predict"})
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: dateline " + command);
    }

    @Test
    void fileThatDoesNotExistIsAWrongUseAndSaidInOneLine() {
        assertThat(run("explain", "no-such-file")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString().lines())
                .containsExactly("dateline: no such file: no-such-file", "See: dateline explain --help");
    }

    @Test
    void failureShowsItsStackTraceOnDemandOnly(@TempDir Path folder) throws Exception {
        String empty = Files.createFile(folder.resolve("empty")).toString();
        assertThat(run("explain", empty)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString())
                .startsWith("dateline: no article in " + empty)
                .doesNotContain("\tat ");
        assertThat(run("explain", "-v", empty)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void messagesOfExecutorsAreCutBeforeTheirStackTraces() {
        Exception failure = new IllegalStateException(
                "Job aborted\n\tat org.example.Executor.run(Executor.java:1)", new IllegalArgumentException("bad row"));
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err));
        assertThat(new Failures().handleExecutionException(failure, command, null))
                .isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .startsWith("dateline: Job aborted", "caused by: IllegalArgumentException: bad row")
                .noneMatch(line -> line.startsWith("\tat"));
    }
}
