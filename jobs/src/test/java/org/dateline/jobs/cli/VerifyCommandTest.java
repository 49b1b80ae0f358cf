package org.dateline.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void startSpark() {
        SparkForTests.session();
    }

    private int verify() {
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(folder.toString());
    }

    @Test
    void folderThatIsNoReleaseIsAWrongUse() {
        assertThat(verify()).isEqualTo(2);
        assertThat(err.toString()).contains("neither a release").contains("Usage:");
    }

    @Test
    void pointerToAReleaseThatWasNeverFinishedIsUnsound() throws IOException {
        Files.writeString(folder.resolve("LATEST"), "00001-0123456789ab\n");
        assertThat(verify()).isEqualTo(3);
        assertThat(out.toString()).contains("WRONG    manifest.json is missing").contains("NOT sound");
    }
}
