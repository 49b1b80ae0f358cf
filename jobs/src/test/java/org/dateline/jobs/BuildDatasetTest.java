package org.dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.publish.OutputInUseException;
import org.dateline.jobs.publish.OutputLock;
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

    @Test
    void missingInputLeavesNoOutputFolder(@TempDir Path folder) {
        Path output = folder.resolve("out");
        ReadArchive archive = new ReadArchive(List.of(folder.resolve("none").toString()));
        assertThatThrownBy(() -> new BuildDataset(SparkForTests.session(), archive, output.toString()).run())
                .isInstanceOf(NoInputException.class);
        assertThat(Files.exists(output)).isFalse();
    }

    @Test
    void outputInUseIsLeftAlone(@TempDir Path folder) throws Exception {
        SparkSession spark = SparkForTests.session();
        Path input = Files.writeString(folder.resolve("a.txt"), "Two men were hurt in Lower Torvel.\n");
        Path output = folder.resolve("out");
        Path running = Files.createDirectories(output.resolve(".work-of-another"));
        ReadArchive archive = new ReadArchive(List.of(input.toString()));
        try (OutputLock other =
                OutputLock.take(output.toString(), "other", spark.sparkContext().hadoopConfiguration())) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> new BuildDataset(spark, archive, output.toString()).run())
                    .isInstanceOf(OutputInUseException.class);
        }
        assertThat(running).isDirectory();
    }
}
