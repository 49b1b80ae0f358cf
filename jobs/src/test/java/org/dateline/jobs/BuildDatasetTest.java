package org.dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.jobs.read.NoInputException;
import org.dateline.jobs.read.ReadArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildDatasetTest {
    @Test
    void missingGazetteerIsSaidBeforeAnythingIsRead(@TempDir Path folder) {
        Path output = folder.resolve("out");
        BuildDataset build = new BuildDataset(
                        SparkForTests.session(), new ReadArchive(List.of("no-such-input")), output.toString())
                .gazetteer(folder.resolve("places.tsv").toString());

        assertThatThrownBy(build::run)
                .isInstanceOf(NoInputException.class)
                .hasMessage("No such gazetteer file: " + folder.resolve("places.tsv"));
        assertThat(Files.exists(output)).isFalse();
    }
}
