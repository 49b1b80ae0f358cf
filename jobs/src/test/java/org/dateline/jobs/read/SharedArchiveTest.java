package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The WARC and ARC files that other readers are tested with, broken ones among them, where they are at hand. */
class SharedArchiveTest {
    @Test
    void everyFileIsReadAndItsCountsAgree() throws IOException {
        Path folder = shared().resolve("archive/warc");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no archive at " + folder);
        List<ReadOutcome> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                // Fails where reading gives another number of rows than planning counted.
                all.addAll(Archives.read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        assertThat(all.stream().map(ReadOutcome::archiveFile).distinct()).hasSize(32);
        assertThat(Archives.records(all)).hasSizeGreaterThan(180);
        assertThat(all)
                .extracting(outcome -> outcome.archiveFile() + " " + outcome.recordOffset())
                .doesNotHaveDuplicates();
    }

    private static Path shared() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolveSibling("shared"))) {
            folder = folder.getParent();
        }
        return folder.resolveSibling("shared");
    }
}
