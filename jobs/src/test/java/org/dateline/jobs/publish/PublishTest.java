package org.dateline.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.check.InputRecords;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
    private static final int ARTICLES = 40;
    private final SparkSession spark = SparkForTests.session();

    @TempDir
    private Path out;

    private OutputFolder output;

    @BeforeEach
    void openOutputFolder() throws IOException {
        output = open(out);
    }

    private OutputFolder open(Path folder) throws IOException {
        return new OutputFolder(folder.toString(), spark.sparkContext().hadoopConfiguration());
    }

    private Release publish(InventedTables tables, int partitions, long seed) throws IOException {
        return publish(output, tables, partitions, seed);
    }

    private Release publish(OutputFolder into, InventedTables tables, int partitions, long seed) throws IOException {
        var records =
                spark.createDataFrame(List.of(RowFactory.create("invented.jsonl", ARTICLES + 1L)), InputRecords.SCHEMA);
        RunFacts facts = new RunFacts(List.of(new FileFacts("invented.jsonl", 1, "00")), Map.of("pipeline", "test"));
        return new Publish(spark, into).run(tables.datasets(spark, partitions, seed), records, facts);
    }

    /** Hash of each file below a folder, by its path. */
    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private Path folder(Release release) {
        return out.resolve("releases").resolve(release.manifest().releaseId());
    }

    @Test
    void sameRowsInOneAndFourPartitionsGiveTheSameBytes(@TempDir Path other) throws IOException {
        Release one = publish(new InventedTables(ARTICLES), 1, 1);
        Release four = publish(open(other), new InventedTables(ARTICLES), 4, 2);
        assertThat(hashes(other)).isEqualTo(hashes(out));
        assertThat(four.manifest()).isEqualTo(one.manifest());
    }

    @Test
    void releaseHoldsTablesByMonthDocumentsAndManifestAndNothingElse() throws IOException {
        Release release = publish(new InventedTables(ARTICLES), 2, 1);
        assertThat(hashes(out).keySet()).containsOnlyOnce("LATEST").hasSize(1 + 4 * 3 + 1 + 4 + 1);
        assertThat(hashes(folder(release)).keySet())
                .contains(
                        "articles/pub_year=2031/pub_month=5/part-00000.parquet",
                        "articles/pub_year=2031/pub_month=6/part-00000.parquet",
                        "casualties/pub_year=__HIVE_DEFAULT_PARTITION__/pub_month=__HIVE_DEFAULT_PARTITION__/part-00000.parquet",
                        "rejects/part-00000.parquet",
                        "CODEBOOK.md",
                        "codebook.json",
                        "datapackage.json",
                        "schema.sql",
                        "manifest.json");
        assertThat(release.manifest().summary().rows())
                .containsEntry("articles", 40L)
                .containsEntry("rejects", 1L);
    }

    @Test
    void secondBuildAddsAReleaseAndMovesThePointer() throws IOException {
        Release first = publish(new InventedTables(ARTICLES), 2, 1);
        Map<String, String> before = hashes(folder(first));
        Release second = publish(new InventedTables(ARTICLES).with(Tables.ARTICLES, "byline", "Ana Torvel"), 2, 1);
        assertThat(first.manifest().releaseId()).startsWith("00001-");
        assertThat(second.manifest().releaseId()).startsWith("00002-");
        assertThat(second.manifest().contentSha256())
                .isNotEqualTo(first.manifest().contentSha256());
        assertThat(Files.readString(out.resolve("LATEST")))
                .isEqualTo(second.manifest().releaseId() + "\n");
        assertThat(hashes(folder(first))).isEqualTo(before);
    }

    @Test
    void killedBeforeTheManifestLeavesThePointerAndTheNextRunCleansUp() throws IOException {
        Release first = publish(new InventedTables(ARTICLES), 2, 1);
        var staged = new Publish(spark, output).stage(new InventedTables(ARTICLES).datasets(spark, 2, 1));
        assertThat(output.latest()).contains(first.manifest().releaseId());
        assertThat(Path.of(staged.toUri().getPath())).isDirectory();

        Release next = publish(new InventedTables(ARTICLES), 2, 1);
        assertThat(output.latest()).contains(next.manifest().releaseId());
        try (Stream<Path> releases = Files.list(out.resolve("releases"))) {
            assertThat(releases.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            first.manifest().releaseId(), next.manifest().releaseId());
        }
    }

    @Test
    void killedWhileThePointerWasWritten() throws IOException {
        Release first = publish(new InventedTables(ARTICLES), 2, 1);
        Files.writeString(out.resolve("_LATEST.next"), "0000", StandardCharsets.UTF_8);
        assertThat(output.latest()).contains(first.manifest().releaseId());
        assertThat(publish(new InventedTables(ARTICLES), 2, 1).manifest().releaseId())
                .startsWith("00002-");
        assertThat(out.resolve("_LATEST.next")).doesNotExist();
    }

    @Test
    void rowThatBreaksItsDefinitionIsSetAsideAndTheRestIsPublished(@TempDir Path other) throws IOException {
        InventedTables wrong = new InventedTables(ARTICLES).with(Tables.CASUALTIES, "scope", "whole_galaxy");
        Release release = publish(wrong, 2, 1);
        assertThat(output.latest()).contains(release.manifest().releaseId());
        assertThat(release.manifest().summary().rowsSetAside()).isEqualTo(Map.of("casualties", 1L));
        assertThat(release.manifest().summary().rows()).containsEntry("casualties", 39L);
        assertThat(release.manifest().summary().text()).contains("ATTENTION", "1  casualties");
        assertThat(new VerifyRelease(spark, out.toString()).run().findings()).isEmpty();
        try (Stream<Path> releases = Files.list(out.resolve("releases"))) {
            assertThat(releases).hasSize(1);
        }
        publish(open(other), wrong, 4, 2);
        assertThat(hashes(other)).isEqualTo(hashes(out));
    }

    @Test
    void articleThatBreaksItsDefinitionIsARejectedRecord() throws IOException {
        Release release = publish(new InventedTables(ARTICLES).with(Tables.ARTICLES, "n_chars", 3), 2, 1);
        assertThat(release.manifest().summary().rows())
                .isEqualTo(Map.of(
                        "articles", 39L, "casualties", 39L, "locations", 39L, "statements", 39L, "rejects", 1L + 4));
        assertThat(release.manifest().summary().rejectsByReason()).containsEntry("check: definition_violated", 1L);
    }

    @Test
    void manyBrokenRowsPublishNothing() throws IOException {
        Release first = publish(new InventedTables(ARTICLES), 2, 1);
        InventedTables wrong = new InventedTables(ARTICLES);
        for (int row = 0; row < 11; row++) {
            wrong.with(Tables.CASUALTIES, row, "scope", "whole_galaxy");
        }
        assertThatThrownBy(() -> publish(wrong, 2, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("11 of 40 rows of casualties")
                .hasMessageContaining("casualties: scope has a value of its enumeration: 11 rows");
        assertThat(output.latest()).contains(first.manifest().releaseId());
        try (Stream<Path> releases = Files.list(out.resolve("releases"))) {
            assertThat(releases).hasSize(1);
        }
    }

    @Test
    void nameOfTheOutputFolderMayHoldAnyCharacter() throws IOException {
        Path odd = out.resolve("caf\u00e9 [2031] {a,b} 100%25 #1 what? \\");
        InventedTables one = new InventedTables(ARTICLES).with(Tables.CASUALTIES, "scope", "whole_galaxy");
        assertThat(publish(open(odd), one, 2, 1).manifest().summary().rowsSetAside())
                .isEqualTo(Map.of("casualties", 1L));
        assertThat(new VerifyRelease(spark, odd.toString()).run().findings()).isEmpty();
    }

    @Test
    void vanishedRecordPublishesNothing() {
        InventedTables fewer = new InventedTables(ARTICLES - 1);
        assertThatThrownBy(() -> publish(fewer, 2, 1)).hasMessageContaining("invented.jsonl: 41 records");
        assertThat(out.resolve("LATEST")).doesNotExist();
    }

    @Test
    void columnsThatDoNotFitAreNamed() {
        Map<Table, Dataset<Row>> tables = new InventedTables(1).datasets(spark, 1, 1);
        tables.computeIfPresent(
                Tables.ARTICLES,
                (table, rows) -> rows.drop("title")
                        .withColumn("n_chars", rows.col("n_chars").cast("string")));
        assertThatThrownBy(() -> new Publish(spark, output).stage(tables))
                .hasMessage("Rows do not fit the table articles: no column title; n_chars is string, not int");
    }

    @Test
    void tableWithoutRowsIsAFileWithItsColumns() throws IOException {
        InventedTables quiet = new InventedTables(ARTICLES).without(Tables.STATEMENTS);
        Release release = publish(quiet, 2, 1);
        assertThat(release.manifest().tables().get(3).files()).hasSize(1);
        var read = spark.read().parquet(folder(release).resolve("statements").toString());
        assertThat(read.count()).isZero();
        assertThat(read.columns()).contains("statement_id", "content", "pub_year");
        assertThat(new VerifyRelease(spark, out.toString()).run().findings()).isEmpty();
    }
}
