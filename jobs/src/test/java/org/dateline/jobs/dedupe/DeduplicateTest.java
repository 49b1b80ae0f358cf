package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeduplicateTest {
    private static final String STORY = Stories.story(1, 300);
    private static final String OTHER = Stories.story(8, 100);
    private static final String BRIEF = Stories.story(2, 20);
    private final SparkSession spark = SparkForTests.session();

    @Test
    void anArticleWithoutDuplicatesIsItsOwnHead() {
        Row row = run(List.of(Stories.article("a", STORY, "2031-03-01"))).get("a");
        assertThat(described(row)).isEqualTo("original a 1 null true true");
    }

    @Test
    void theEarliestDateHeadsAndUnknownDatesComeLast() {
        Map<String, Row> rows = run(List.of(
                Stories.article("a", STORY, null),
                Stories.article("b", STORY, "2031-03-02"),
                Stories.article("d", STORY, "2031-03-01"),
                Stories.article("c", STORY, "2031-03-01")));
        assertThat(described(rows.get("c"))).isEqualTo("original c 4 null true true");
        for (String copy : List.of("a", "b", "d")) {
            assertThat(described(rows.get(copy))).isEqualTo("exact c 4 1.0 false false");
        }
    }

    @Test
    void nearCopiesJoinWithTheirSimilarityAndKeepATextHeadOfTheirOwn() {
        String edited = Stories.edited(STORY, "other");
        Map<String, Row> rows = run(List.of(
                Stories.article("a", edited, "2031-03-02"),
                Stories.article("b", STORY, "2031-03-01"),
                Stories.article("c", edited, "2031-03-03"),
                Stories.article("d", Stories.story(9, 300), "2031-03-01")));
        // 298 shingles, of which the edit changes three.
        String similarity = String.valueOf(295 / 301.0);
        assertThat(described(rows.get("b"))).isEqualTo("original b 3 null true true");
        assertThat(described(rows.get("a"))).isEqualTo("near b 3 " + similarity + " false true");
        assertThat(described(rows.get("c"))).isEqualTo("near b 3 " + similarity + " false false");
        assertThat(described(rows.get("d"))).isEqualTo("original d 1 null true true");
    }

    @Test
    void aLaterStateAtTheSameAddressOrUnderTheSameTitleIsARevision() {
        String edited = Stories.edited(STORY, "other");
        String url = "https://one.example/blast";
        Map<String, Row> rows = run(List.of(
                Stories.article("a", STORY, "Blast in Orvane kills 12", "2031-03-01", "one.example", url),
                Stories.article("b", edited, "Toll grows", "2031-03-01", "one.example", url),
                Stories.article("c", edited, "Blast in Orvane kills 15", "2031-03-02", "one.example", url + "-2"),
                Stories.article("d", edited, "Blast in Orvane kills 15", "2031-03-01", "one.example", url + "-3"),
                Stories.article("e", edited, "Blast in Orvane kills 15", "2031-03-02", "two.example", url),
                Stories.article("f", edited, "Markets calm", "2031-03-02", "one.example", url + "-4"),
                Stories.article("g", edited, "Blast in Orvane kills 15", null, "one.example", null)));
        Map<String, String> kinds = new TreeMap<>();
        rows.forEach((id, row) -> kinds.put(id, row.getAs("dup_kind")));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "a",
                        "original",
                        "b",
                        "revision",
                        "c",
                        "revision",
                        "d",
                        "near",
                        "e",
                        "near",
                        "f",
                        "near",
                        "g",
                        "near"));
    }

    @Test
    void aSeriesOfLikeReportsIsNoClusterButExactCopiesAre() {
        Map<String, Row> rows = run(List.of(
                Stories.article("a", STORY, "2031-03-01"),
                Stories.article("b", Stories.edited(STORY, "other"), "2031-03-09"),
                Stories.article("c", STORY, "2031-09-01"),
                Stories.article("d", OTHER, "2031-03-01"),
                Stories.article("e", Stories.edited(OTHER, "other"), "2031-03-08"),
                Stories.article("f", Stories.edited(OTHER, "another"), null)));
        assertThat(described(rows.get("b"))).startsWith("original b 1");
        assertThat(described(rows.get("c"))).startsWith("exact a 2");
        assertThat(described(rows.get("e"))).startsWith("near d 3");
        assertThat(described(rows.get("f"))).startsWith("near d 3");
    }

    @Test
    void shortTextsAreOnlyComparedExactly() {
        Map<String, Row> rows = run(List.of(
                Stories.article("a", BRIEF, "2031-03-01"),
                Stories.article("b", BRIEF + " indeed", "2031-03-01"),
                Stories.article("c", BRIEF, "2031-03-02")));
        assertThat(described(rows.get("b"))).startsWith("original b 1");
        assertThat(described(rows.get("c"))).startsWith("exact a 2");
    }

    @Test
    void articlesWithoutTextAreNoCopiesOfEachOther() {
        Map<String, Row> rows = run(List.of(
                Stories.article("a", "", "2031-03-01"),
                Stories.article("b", " \n", "2031-03-01"),
                Stories.article("c", "", "2031-03-02")));
        assertThat(rows.values())
                .extracting(row -> row.<Boolean>getAs("is_cluster_head"))
                .containsOnly(true);
    }

    @Test
    void twoStoriesOfOneBucketAreTwoClusters() {
        // A long shared block puts both stories into common buckets without making them near-duplicates.
        String block = Stories.story(3, 200);
        String first = block + " " + Stories.story(4, 80);
        String second = block + " " + Stories.story(5, 80);
        Map<String, Row> rows = run(List.of(
                Stories.article("a", first, "2031-03-01"),
                Stories.article("b", second, "2031-03-02"),
                Stories.article("c", Stories.edited(second, "x"), "2031-03-03"),
                Stories.article("d", Stories.edited(first, "y"), "2031-03-03")));
        assertThat(described(rows.get("c"))).startsWith("near b 2");
        assertThat(described(rows.get("d"))).startsWith("near a 2");
    }

    @Test
    void theRowsDependNeitherOnOrderNorOnPartitions() {
        List<Row> articles = new ArrayList<>();
        Random random = new Random(17);
        for (int i = 0; i < 120; i++) {
            String story = Stories.story(i % 20, 150);
            String text = i % 3 == 0 ? story : Stories.edited(story, "edit" + i % 7);
            String date = i % 5 == 0 ? null : "2031-03-" + (10 + random.nextInt(9));
            articles.add(Stories.article("n" + i, text, "Story " + i % 20, date, "site" + i % 4, null));
        }
        List<String> expected = null;
        for (int partitions : new int[] {1, 4, 16}) {
            Collections.shuffle(articles, new Random(partitions));
            Dataset<Row> input = spark.createDataFrame(articles, Stories.SCHEMA).repartition(partitions);
            List<String> rows = deduplicated(input).collectAsList().stream()
                    .map(Row::toString)
                    .sorted()
                    .toList();
            assertThat(rows).hasSize(120);
            if (expected != null) {
                assertThat(rows).isEqualTo(expected);
            }
            expected = rows;
        }
        assertThat(expected).anyMatch(row -> row.contains("revision")).anyMatch(row -> row.contains(",near,"));
    }

    /** Takes seconds on a quiet machine; the limit only ends a run that compares all pairs. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void tenThousandCopiesAndTwoThousandNearCopiesAreOneCluster() {
        List<Row> articles = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            articles.add(Stories.article("copy" + i, STORY, "2031-03-05"));
        }
        for (int i = 0; i < 2_000; i++) {
            articles.add(Stories.article("near" + i, Stories.edited(STORY, "edit" + i), "2031-03-06"));
        }
        for (int i = 0; i < 500; i++) {
            articles.add(Stories.article("other" + i, Stories.story(100 + i, 120), "2031-03-06"));
        }
        Dataset<Row> rows =
                deduplicated(spark.createDataFrame(articles, Stories.SCHEMA).repartition(4));
        Map<String, Long> counts = new TreeMap<>();
        rows.groupBy("dup_kind", "dup_cluster_size", "is_text_head")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(row.get(0) + " " + row.get(1) + " " + row.get(2), row.getLong(3)));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "original 12000 true", 1L,
                        "exact 12000 false", 9_999L,
                        "near 12000 true", 2_000L,
                        "original 1 true", 500L));
    }

    private static String described(Row row) {
        return row.getAs("dup_kind") + " " + row.getAs("dup_cluster_id") + " " + row.getAs("dup_cluster_size") + " "
                + row.getAs("dup_similarity") + " " + row.getAs("is_cluster_head") + " " + row.getAs("is_text_head");
    }

    private Map<String, Row> run(List<Row> articles) {
        Map<String, Row> rows = new TreeMap<>();
        for (Row row :
                deduplicated(spark.createDataFrame(articles, Stories.SCHEMA)).collectAsList()) {
            assertThat(rows.put(row.getAs("article_id"), row)).isNull();
        }
        assertThat(rows).hasSameSizeAs(articles);
        return rows;
    }

    /** Adds {@code is_text_head} to what the stage gives. */
    private static Dataset<Row> deduplicated(Dataset<Row> articles) {
        Dataset<Row> texts = Texts.of(articles);
        Dataset<Row> heads =
                Texts.heads(articles, texts).select(col("article_id").as("head"));
        return new Deduplicate()
                .run(articles, texts)
                .join(heads, col("article_id").equalTo(col("head")), "left")
                .withColumn("is_text_head", col("head").isNotNull())
                .drop("head");
    }
}
