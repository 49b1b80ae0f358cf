package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.check.FileLedger;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that a release can have, each put into one that was whole. */
class VerifyReleaseTest {
    private static final String MAY = "casualties/pub_year=2031/pub_month=5/part-00000.parquet";
    private final SparkSession spark = SparkForTests.session();

    @TempDir
    private Path out;

    /** Publishes without the check on write, so that faulty rows get into a release with a fitting manifest. */
    private Path release(InventedTables tables) throws IOException {
        OutputFolder output =
                new OutputFolder(out.toString(), spark.sparkContext().hadoopConfiguration());
        Publish publish = new Publish(spark, output);
        Release release = publish.finish(
                publish.stage(tables.datasets(spark, 2, 1)),
                List.of(new FileLedger("invented.jsonl", 10, 9, 0, 1)),
                new RunFacts(List.of(), Map.of()));
        return out.resolve("releases").resolve(release.manifest().releaseId());
    }

    private Path soundRelease() throws IOException {
        return release(new InventedTables(9));
    }

    private List<String> findings() throws IOException {
        return new VerifyRelease(spark, out.toString()).run().findings();
    }

    @Test
    void soundRelease_byItsOwnPathAndByThatOfTheOutput() throws IOException {
        Path release = soundRelease();
        VerificationReport report = new VerifyRelease(spark, release.toString()).run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).hasSize(1 + 2 * Tables.ALL.size() + 1);
        assertThat(findings()).isEmpty();
    }

    @Test
    void flippedByte() throws IOException {
        Path file = soundRelease().resolve(MAY);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(findings())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(MAY + " has changed: SHA-256"))
                .contains("The rows of casualties were not checked, because its files are damaged");
    }

    @Test
    void truncatedFile() throws IOException {
        Path file = soundRelease().resolve("articles/pub_year=2031/pub_month=5/part-00000.parquet");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
        assertThat(findings())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("has 100 bytes, not"))
                .contains("The rows of articles were not checked, because its files are damaged");
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(soundRelease().resolve(MAY));
        assertThat(findings()).contains(MAY + " is missing");
    }

    @Test
    void addedFile() throws IOException {
        Path release = soundRelease();
        Files.copy(release.resolve(MAY), release.resolve(MAY.replace("00000", "00001")));
        assertThat(findings())
                .contains(MAY.replace("00000", "00001") + " is not in the manifest")
                .anySatisfy(line -> assertThat(line).matches("casualties has \\d+ rows, not 9"))
                .anySatisfy(line -> assertThat(line).startsWith("casualties: unique (casualty_id)"));
    }

    @Test
    void editedCodebook() throws IOException {
        Files.writeString(soundRelease().resolve("CODEBOOK.md"), "Nothing", StandardCharsets.UTF_8);
        assertThat(findings()).singleElement().asString().startsWith("CODEBOOK.md has 7 bytes");
    }

    @Test
    void noManifest() throws IOException {
        Files.delete(soundRelease().resolve("manifest.json"));
        assertThat(findings()).containsExactly("manifest.json is missing: this release was never finished");
    }

    @Test
    void offsetOffByOne() throws IOException {
        InventedTables tables = new InventedTables(9);
        tables.with(Tables.CASUALTIES, "char_end", (int) tables.first(Tables.CASUALTIES, "char_end") + 1);
        release(tables);
        assertThat(findings())
                .containsExactly("casualties: claim_text stands at char_start..char_end: 1 row, such as "
                        + tables.first(Tables.CASUALTIES, "casualty_id"));
    }

    @Test
    void unknownEnumerationValue() throws IOException {
        release(new InventedTables(9).with(Tables.LOCATIONS, "mention_type", "hearsay"));
        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("locations: mention_type has a value of its enumeration: 1 row");
    }

    @Test
    void fileOfAnotherSchema() throws IOException {
        Path release = soundRelease();
        Manifest manifest = Manifest.parse(Files.readString(release.resolve("manifest.json")));
        Table locations = Tables.LOCATIONS;
        assertThat(SchemaCheck.run(
                        spark.sparkContext().hadoopConfiguration(),
                        new org.apache.hadoop.fs.Path(release.toString()),
                        locations,
                        manifest.tables().get(4)))
                .containsExactly("rejects/part-00000.parquet has another schema than version " + Table.SCHEMA_VERSION
                        + " of the table locations");
    }

    @Test
    void neitherReleaseNorOutputFolder() {
        assertThatThrownBy(() -> new VerifyRelease(spark, out.toString()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("neither a release");
    }
}
