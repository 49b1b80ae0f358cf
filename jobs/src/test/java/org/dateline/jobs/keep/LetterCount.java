package org.dateline.jobs.keep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A stage that gives two rows for each word: the word backwards, and how many letters it has. Remembers for which it was
 * asked. Words with an exclamation mark have no key, results of words with a question mark are not sound.
 */
final class LetterCount implements KeyedStage {
    private static final StructType ROWS =
            new StructType().add("word", DataTypes.StringType, false).add("meaning", DataTypes.StringType);
    private static final StructType RESULTS = new StructType()
            .add("said", DataTypes.StringType)
            .add("word", DataTypes.StringType)
            .add("ok", DataTypes.BooleanType);
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    private final Dataset<Row> rows;
    private long perBatch = 1_000;
    private int batchesToLive = Integer.MAX_VALUE;

    LetterCount(SparkSession spark, Map<String, String> words) {
        List<Row> given = new ArrayList<>();
        new TreeMap<>(words).forEach((word, meaning) -> given.add(RowFactory.create(word, meaning)));
        this.rows = spark.createDataFrame(given, ROWS);
        ASKED.clear();
    }

    LetterCount perBatch(long words) {
        this.perBatch = words;
        return this;
    }

    LetterCount killedAfter(int batches) {
        this.batchesToLive = batches;
        return this;
    }

    /** The words that were computed since the stage was made, sorted. */
    static List<String> asked() {
        return ASKED.stream().sorted().toList();
    }

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public StructType schema() {
        return RESULTS;
    }

    @Override
    public Wanted wanted() {
        Column key = when(
                col("word").contains("!").unary_$bang(),
                sha2(to_json(struct("word", "meaning")).cast("binary"), 256));
        return new Wanted(rows, "word", key, lit(1L), perBatch, col("ok"));
    }

    @Override
    public Dataset<Row> run(Dataset<Row> some, long weight) {
        if (batchesToLive-- == 0) {
            throw new IllegalStateException("killed");
        }
        FlatMapFunction<Row, Row> twice = row -> {
            String word = row.getString(0);
            ASKED.add(word);
            boolean ok = !word.contains("?");
            return List.of(
                            RowFactory.create(new StringBuilder(word).reverse().toString(), word, ok),
                            RowFactory.create(row.getString(1) + word.length(), word, ok))
                    .iterator();
        };
        return some.select("word", "meaning").flatMap(twice, Encoders.row(RESULTS));
    }

    /** What the results must be, each row as text, sorted. */
    static List<String> results(Map<String, String> words) {
        List<String> results = new ArrayList<>();
        words.forEach((word, meaning) -> {
            results.add(new StringBuilder(word).reverse() + "|" + word);
            results.add(meaning + word.length() + "|" + word);
        });
        return results.stream().sorted().toList();
    }
}
