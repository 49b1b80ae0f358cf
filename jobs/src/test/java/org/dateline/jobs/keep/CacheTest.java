package org.dateline.jobs.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.files.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTest {
    private final SparkSession spark = SparkForTests.session();

    @TempDir
    private Path output;

    private static Map<String, String> words(String... words) {
        Map<String, String> meanings = new TreeMap<>();
        Stream.of(words).forEach(word -> meanings.put(word, "is "));
        return meanings;
    }

    private static Map<String, String> many(int from, int to) {
        Map<String, String> words = new TreeMap<>();
        for (int i = from; i < to; i++) {
            words.put("word" + i, "is ");
        }
        return words;
    }

    private Cache cache(String version) {
        return new Cache(spark, output.toString(), Map.of("code", version));
    }

    private static List<String> results(Cache cache, LetterCount stage) throws IOException {
        return cache.reuse(stage).collectAsList().stream()
                .map(row -> row.getString(0) + "|" + row.getString(1))
                .sorted()
                .toList();
    }

    /** A build that succeeds, checked; what it computed. */
    private List<String> build(Map<String, String> words, long perBatch) throws IOException {
        Cache cache = cache("1");
        LetterCount stage = new LetterCount(spark, words).perBatch(perBatch);
        assertThat(results(cache, stage)).isEqualTo(LetterCount.results(words));
        cache.tidy();
        return LetterCount.asked();
    }

    private List<String> build(Map<String, String> words) throws IOException {
        return build(words, 1_000);
    }

    private List<Path> versions() throws IOException {
        return list(output.resolve(".cache/letters"));
    }

    private List<Path> batches() throws IOException {
        return list(versions().get(0)).stream()
                .filter(path -> path.getFileName().toString().startsWith("batch"))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.getFileName().toString().endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingIsComputedTwice() throws IOException {
        assertThat(build(words("ash", "birch"))).containsExactly("ash", "birch");
        assertThat(build(words("ash", "birch"))).isEmpty();
        assertThat(build(words("ash", "birch", "cedar"))).containsExactly("cedar");
        assertThat(build(words("birch"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void growthInRandomStepsEqualsOneBuild(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(many(0, 60).keySet());
        Collections.shuffle(all, random);
        int done = 0;
        while (done < all.size()) {
            int more = Math.min(all.size(), done + 1 + random.nextInt(25));
            List<String> fresh = all.subList(done, more).stream().sorted().toList();
            assertThat(build(words(all.subList(0, more).toArray(String[]::new)), 1 + random.nextInt(10)))
                    .isEqualTo(fresh);
            done = more;
        }
    }

    @Test
    void changedRowIsComputedAgainAndItsOldResultsAreNotGiven() throws IOException {
        Map<String, String> words = words("ash", "birch");
        build(words);
        words.put("ash", "was ");
        assertThat(build(words)).containsExactly("ash");
    }

    @Test
    void killedRunLosesTheBatchItWasAt() throws IOException {
        Map<String, String> words = many(0, 40);
        LetterCount killed = new LetterCount(spark, words).perBatch(5).killedAfter(2);
        assertThatThrownBy(() -> cache("1").reuse(killed)).hasMessage("killed");
        List<String> done = LetterCount.asked();
        assertThat(done).isNotEmpty();
        List<String> rest = new ArrayList<>(words.keySet());
        rest.removeAll(done);
        assertThat(rest).isNotEmpty();
        assertThat(build(words)).isEqualTo(rest.stream().sorted().toList());
    }

    @Test
    void otherVersionSeesNothingOfTheFirstAndReplacesItWhenItSucceeds() throws IOException {
        build(words("ash"));
        Cache second = cache("2");
        assertThat(results(second, new LetterCount(spark, words("ash")))).hasSize(2);
        assertThat(LetterCount.asked()).containsExactly("ash");
        assertThat(versions()).hasSize(2);
        second.tidy();
        assertThat(versions()).hasSize(1);
        assertThat(build(words("ash"))).containsExactly("ash");
    }

    enum Damage {
        SHORTER {
            @Override
            void to(Path batch, Path data) throws IOException {
                byte[] bytes = Files.readAllBytes(data);
                Files.write(data, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        BIT_FLIPPED {
            @Override
            void to(Path batch, Path data) throws IOException {
                byte[] bytes = Files.readAllBytes(data);
                bytes[bytes.length / 3] ^= 4;
                Files.write(data, bytes);
                Files.deleteIfExists(batch.resolve("." + data.getFileName() + ".crc"));
            }
        },
        CHECKSUM_FILE_DAMAGED {
            @Override
            void to(Path batch, Path data) throws IOException {
                Files.writeString(batch.resolve("." + data.getFileName() + ".crc"), "no checksum");
            }
        },
        FILE_GONE {
            @Override
            void to(Path batch, Path data) throws IOException {
                Files.delete(data);
            }
        },
        ALIEN_FILE {
            @Override
            void to(Path batch, Path data) throws IOException {
                Files.copy(data, batch.resolve("copy.parquet"));
            }
        },
        NO_SEAL {
            @Override
            void to(Path batch, Path data) throws IOException {
                Files.delete(batch.resolve("_SEAL"));
            }
        },
        SEAL_CUT_OFF {
            @Override
            void to(Path batch, Path data) throws IOException {
                Files.writeString(batch.resolve("_SEAL"), "0123");
            }
        };

        abstract void to(Path batch, Path data) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void damagedBatchIsComputedAgain(Damage damage) throws IOException {
        build(words("ash", "birch"));
        Path batch = batches().get(0);
        Path data = list(batch).stream()
                .filter(file -> file.toString().endsWith(".parquet"))
                .findFirst()
                .orElseThrow();
        damage.to(batch, data);
        assertThat(build(words("ash", "birch"))).containsExactly("ash", "birch");
        assertThat(build(words("ash", "birch"))).isEmpty();
    }

    @Test
    void manySmallBuildsLeaveFewBatches() throws IOException {
        build(many(0, 200));
        for (int n = 201; n < 209; n++) {
            assertThat(build(many(0, n))).hasSize(1);
        }
        assertThat(batches()).hasSizeLessThan(6);
        assertThat(build(many(0, 208))).isEmpty();
    }

    @Test
    void killedBetweenMergingAndDeleting() throws IOException {
        build(words("ash"));
        Path saved = output.resolve("saved");
        Path first = batches().get(0);
        FileUtils.copyDirectory(first.toFile(), saved.toFile());
        build(words("ash", "birch"));
        assertThat(batches()).hasSize(1);
        FileUtils.copyDirectory(saved.toFile(), first.toFile());
        assertThat(batches()).hasSize(2);
        assertThat(build(words("ash", "birch"))).isEmpty();
        assertThat(batches()).hasSize(1);
    }

    @Test
    void resultsOfNoUseAreDroppedOnceTheyAreTheLargerPart() throws IOException {
        build(many(0, 30));
        build(many(20, 40));
        assertThat(build(many(0, 20))).isEmpty();
        build(many(0, 5));
        assertThat(build(many(0, 30))).hasSize(25);
    }

    @Test
    void withoutAKeyNothingIsUsedAgain() throws IOException {
        assertThat(build(words("ash", "oak!"))).containsExactly("ash", "oak!");
        assertThat(build(words("ash", "oak!"))).containsExactly("oak!");
        assertThat(build(words("ash", "oak!"))).containsExactly("oak!");
    }

    @Test
    void unsoundResultsAreGivenAndTriedAgain() throws IOException {
        assertThat(build(words("ash", "oak?"))).containsExactly("ash", "oak?");
        assertThat(build(words("ash", "oak?"))).containsExactly("oak?");
        assertThat(build(words("ash", "birch"))).containsExactly("birch");
    }

    @Test
    void resultsOfTwoBuildsAtOnceAreNotMixed() throws IOException {
        build(words("ash"));
        Path first = batches().get(0);
        var rows = spark.read().parquet(first.toString());
        Path second = first.resolveSibling("batch-000007-000007");
        rows.selectExpr("said", "word", "ok", "kept_key", "concat(kept_batch, '-other') kept_batch")
                .write()
                .parquet(second.toString());
        var path = new org.apache.hadoop.fs.Path(second.toString());
        new Seal(spark, new Storage(path, spark.sparkContext().hadoopConfiguration())).put(path);
        assertThat(build(words("ash"))).containsExactly("ash");
        assertThat(build(words("ash"))).isEmpty();
    }

    @Test
    void secondBuildMakesTheFirstFail() throws IOException {
        build(words("ash"));

        LetterCount stage = new LetterCount(spark, words("ash", "birch"));
        Cache cache = cache("1");
        KeyedStage overtaken = new Overtaken(stage, versions().get(0).resolve("_OWNER"));
        assertThatThrownBy(() -> cache.reuse(overtaken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another build writes to");
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(output.resolve(".cache"), "a file in its place");
        assertThatThrownBy(() -> build(words("ash"))).hasMessageContaining(".cache");
    }
}
