package org.dateline.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.jobs.read.Archives.gzip;
import static org.dateline.jobs.read.Archives.join;
import static org.dateline.jobs.read.Archives.pageResponse;
import static org.dateline.jobs.read.Archives.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadArchiveTest {
    private static SparkSession spark;

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() throws IOException {
        spark = SparkForTests.session();
        byte[][] members = new byte[50][];
        Arrays.setAll(members, n -> gzip(pageResponse(n)));
        members[20][40] ^= 8;
        Path deep = Files.createDirectories(folder.resolve("2031/05"));
        Files.write(deep.resolve("crawl.warc.gz"), join(members));
        Files.write(deep.resolve("wire.jsonl"), utf8("{\"text\":\"a\"}\n{\"text\":\"b\"}\nbroken\n"));
        Files.write(deep.resolve("_SUCCESS"), new byte[0]);
        Files.write(deep.resolve(".hidden"), utf8("x"));
        Files.write(deep.resolve("junk.bin"), new byte[] {0, 1, 2, 3});
        spark.sql("SELECT 'T' || id AS headline, 'Body ' || id AS text, DATE'2031-05-06' AS date,"
                        + " TIMESTAMP'2031-05-06 01:02:03' AS other FROM range(0, 30, 1, 1)")
                .write()
                .parquet(folder.resolve("table").toString());
    }

    @Test
    void everyInputRecordGivesOneRowHoweverTheFilesAreCut() {
        List<String> first = null;
        for (long unit : new long[] {2000, 16 << 20}) {
            ReadArchive archive = new ReadArchive(List.of(folder.toString(), folder + "/2031/05/*"))
                    .limits(new ReadLimits(1 << 20, 200, unit));
            Dataset<Row> plan = archive.plan(spark).persist();
            Dataset<Row> rows = archive.read(spark, plan);
            assertThat(rows.schema()).isEqualTo(RecordColumns.SCHEMA);
            List<String> counts = counts(rows, "count(*)");
            assertThat(counts)
                    .isEqualTo(counts(plan, "sum(records_in)"))
                    .containsExactlyInAnyOrder("crawl.warc.gz 50", "junk.bin 1", "parquet 30", "wire.jsonl 3");
            List<String> all = rows
                    .selectExpr(
                            "concat_ws('|', archive_file, archive_record_offset, url, text, date, content_sha256, reject_reason, reject_message) AS row")
                    .sort("row")
                    .collectAsList()
                    .stream()
                    .map(row -> row.getString(0))
                    .toList();
            assertThat(all).doesNotHaveDuplicates().isEqualTo(first == null ? all : first);
            first = all;
            plan.unpersist();
        }
        assertThat(first)
                .anyMatch(row -> row.contains("|gzip_damaged|"))
                .anyMatch(row -> row.contains("|Body 7|2031-05-06|"))
                .anyMatch(row -> row.contains("|unknown_format|"));
    }

    @Test
    void missingPathIsAnErrorThatNamesIt() {
        ReadArchive archive = new ReadArchive(List.of(folder + "/nothing-here"));
        assertThatThrownBy(() -> archive.run(spark))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining("nothing-here");
    }

    private static List<String> counts(Dataset<Row> rows, String count) {
        return rows
                .groupBy("archive_file")
                .agg(org.apache.spark.sql.functions.expr(count).as("n"))
                .selectExpr(
                        "concat(regexp_replace(regexp_replace(archive_file, '.*/', ''), '^part-.*', 'parquet'), ' ', n) AS c")
                .sort("c")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
