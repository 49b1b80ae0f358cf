package org.dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.jobs.publish.Manifest;
import org.dateline.jobs.read.ReadArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build of a grown archive that uses what earlier builds have kept gives what a build of everything gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowingArchiveTest {
    private static final List<String> TOWNS = List.of("Torvel", "Kherson", "Upper Sandrin", "Aleppo");

    @TempDir
    private static Path folder;

    private final List<Path> archive = new ArrayList<>();
    private Manifest atOnce;

    @BeforeAll
    void buildAtOnce() throws IOException {
        Random random = new Random(7);
        Path files = Files.createDirectories(folder.resolve("archive"));
        for (int i = 0; i < 8; i++) {
            // Every third file repeats the story of an earlier one, with a sentence more: clusters across the splits.
            archive.add(Files.writeString(
                    files.resolve("wire-%d.jsonl".formatted(i)), i % 3 == 2 ? copy(i - 2, i) : story(random, i)));
        }
        atOnce = build(archive, folder.resolve("at-once"), false);
    }

    private static String story(Random random, int number) {
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        int dead = 2 + random.nextInt(40);
        return ("{\"id\":\"%d\",\"title\":\"Shelling hits %s\",\"date\":\"2031-05-%02d\",\"text\":\"At least %d people were killed and %d "
                        + "others wounded when shells fell on the market of %s on Sunday, the governor said.\\n\\nThe shelling began at noon and went "
                        + "on for an hour, and twelve houses burned down in the streets around. \\\"We had no warning,\\\" said Orla Venn, "
                        + "a trader of the market.\"}\n")
                .formatted(number, town, 1 + number, dead, 2 * dead, town);
    }

    private String copy(int of, int number) throws IOException {
        return Files.readString(archive.get(of))
                .replace("\"id\":\"" + of, "\"id\":\"" + number)
                .replace("of the market.\"}", "of the market. Help arrived late.\"}");
    }

    private static Manifest build(List<Path> files, Path output, boolean cached) throws IOException {
        List<String> inputs = files.stream().map(Path::toString).sorted().toList();
        return new BuildDataset(SparkForTests.session(), new ReadArchive(inputs), output.toString())
                .cache(cached)
                .run()
                .manifest();
    }

    @Test
    void archiveHasWhatTheSplitsShallNotChange() {
        assertThat(atOnce.tables()).allSatisfy(table -> {
            if (!table.name().equals("rejects")) {
                assertThat(table.rows()).as(table.name()).isGreaterThanOrEqualTo(8);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomSplitEqualsOneBuildByteForByte(long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> shuffled = new ArrayList<>(archive);
        Collections.shuffle(shuffled, random);
        Path output = folder.resolve("split-" + seed);
        build(shuffled.subList(0, 1 + random.nextInt(archive.size() - 1)), output, true);

        Manifest grown = build(archive, output, true);

        // The files' sizes and SHA-256 among them.
        assertThat(grown.tables()).isEqualTo(atOnce.tables());
    }
}
