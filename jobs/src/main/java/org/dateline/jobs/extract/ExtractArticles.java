package org.dateline.jobs.extract;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.sql.ExtractionRows;
import org.dateline.udfs.sql.SharedExtractors;

/**
 * Runs the extractors over articles, one annotation for all three. The models are loaded once per executor JVM and shared
 * by its cores.
 */
public final class ExtractArticles {
    /** Small enough that one slow article does not hold up a stage, large enough that tasks cost nothing. */
    private static final int ARTICLES_PER_TASK = 500;

    private static final int MAX_TASKS = 20_000;
    private static final String READ = "en";

    private final String gazetteer;

    /** @param gazetteer file in GeoNames columns, in any of Hadoop's file systems; null for the embedded one alone */
    public ExtractArticles(String gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Which articles are worth reading: one for each text, in English or too short to tell. */
    public static Column readable() {
        return col("is_text_head").and(coalesce(col("lang"), lit(READ)).equalTo(READ));
    }

    /**
     * @param articles with article_id, title, text, pub_date; each is read
     * @param count how many there are: sets the number of tasks, never the result
     * @return rows of {@link ExtractionRows#SCHEMA}, one for each article
     */
    public Dataset<Row> run(Dataset<Row> articles, long count) {
        int cores = articles.sparkSession().sparkContext().defaultParallelism();
        int tasks = (int) Math.min(MAX_TASKS, Math.max(4L * cores, count / ARTICLES_PER_TASK + 1));
        String layer = layer(articles.sparkSession());
        return articles.select("article_id", "title", "text", "pub_date")
                .repartition(tasks, col("article_id"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> extract(extractors(layer), rows),
                        Encoders.row(ExtractionRows.SCHEMA));
    }

    /** Ships the gazetteer's file to all executors; its name there. */
    private String layer(SparkSession spark) {
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
            return extractors.extract(id, article.getString(1), article.getString(2), date(article));
        } catch (RuntimeException | StackOverflowError e) {
            return ExtractionRows.failed(id, e);
        }
    }

    private static LocalDate date(Row article) {
        return article.isNullAt(3) ? null : article.getDate(3).toLocalDate();
    }
}
