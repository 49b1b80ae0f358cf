package org.dateline.jobs.extract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.keep.KeyedStage;
import org.dateline.jobs.keep.Wanted;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.sql.ExtractionRows;
import org.dateline.udfs.sql.SharedExtractors;

/**
 * Runs the extractors over articles, one annotation for all three. The models are loaded once per executor JVM and shared
 * by its cores.
 */
public final class ExtractArticles implements KeyedStage {
    /** Small enough that one slow article does not hold up a stage, large enough that tasks cost nothing. */
    private static final int ARTICLES_PER_TASK = 500;

    private static final int MAX_TASKS = 20_000;
    private static final String READ = "en";
    private static final String ID = "article_id";
    /** One to two minutes of work, which is what a kill costs. */
    private static final long ARTICLES_PER_BATCH = 5_000;

    private final Dataset<Row> articles;
    private final String gazetteer;

    /**
     * @param articles one for each text, with article_id, title, text, text_sha256, pub_date, domain and lang
     * @param gazetteer file in GeoNames columns, in any of Hadoop's file systems; null for the embedded one alone
     */
    public ExtractArticles(Dataset<Row> articles, String gazetteer) {
        this.articles = articles;
        this.gazetteer = gazetteer;
    }

    /**
     * Where executors share the driver's JVM, begins to load the models while the stages before leave cores idle.
     *
     * @return ends when they are loaded, and with the error where they cannot be; done already on a cluster
     */
    public static CompletableFuture<Void> loadAhead(SparkSession spark, String gazetteer) {
        if (!spark.sparkContext().isLocal()) {
            return CompletableFuture.completedFuture(null);
        }
        SharedExtractors extractors = extractors(layer(spark, gazetteer));
        return CompletableFuture.runAsync(extractors::load, task -> {
            Thread thread = new Thread(task, "models");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public String kind() {
        return "extract";
    }

    /** None: the gazetteer's file is among the versions. */
    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public StructType schema() {
        return ExtractionRows.SCHEMA;
    }

    /**
     * Articles worth reading: in English or too short to tell. Their keys are made of all that is read of
     * them. An article that an extractor failed on is tried again: a stack that overflowed may be deep enough next time.
     */
    @Override
    public Wanted wanted() {
        Column english = coalesce(col("lang"), lit(READ)).equalTo(READ);
        Column key = sha2(
                to_json(struct(ID, "title", "text_sha256", "pub_date", "domain"))
                        .cast("binary"),
                256);
        return new Wanted(
                articles.where(english),
                ID,
                key,
                lit(1L),
                ARTICLES_PER_BATCH,
                col("nlp_error").isNull());
    }

    /** @return one row for each article */
    @Override
    public Dataset<Row> run(Dataset<Row> heads, long count) {
        int cores = heads.sparkSession().sparkContext().defaultParallelism();
        int tasks = (int) Math.min(MAX_TASKS, Math.max(4L * cores, count / ARTICLES_PER_TASK + 1));
        String layer = layer(heads.sparkSession(), gazetteer);
        return heads.select(ID, "title", "text", "pub_date", "domain")
                .repartition(tasks, col(ID))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> extract(extractors(layer), rows),
                        Encoders.row(ExtractionRows.SCHEMA));
    }

    /** Ships the gazetteer's file to all executors; its name there. */
    private static String layer(SparkSession spark, String gazetteer) {
        if (gazetteer == null) {
            return null;
        }
        spark.sparkContext().addFile(gazetteer);
        return new Path(gazetteer).getName();
    }

    private static SharedExtractors extractors(String layer) {
        return layer == null
                ? SharedExtractors.DEFAULT
                : new SharedExtractors(GazetteerSource.of(SparkFiles.get(layer)));
    }

    private static Iterator<Row> extract(SharedExtractors extractors, Iterator<Row> articles) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                return extract(extractors, articles.next());
            }
        };
    }

    /** An article that an extractor fails on keeps its row, with the reason: one bad text must not end a night's run. */
    private static Row extract(SharedExtractors extractors, Row article) {
        String id = article.getString(0);
        try {
            return extractors.extract(
                    id, article.getString(1), article.getString(2), date(article), article.getString(4));
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractionRows.failed(id, e);
        }
    }

    private static LocalDate date(Row article) {
        return article.isNullAt(3) ? null : article.getDate(3).toLocalDate();
    }
}
