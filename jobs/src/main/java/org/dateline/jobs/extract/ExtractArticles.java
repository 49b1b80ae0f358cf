package org.dateline.jobs.extract;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
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

    private final SharedExtractors extractors;

    public ExtractArticles(SharedExtractors extractors) {
        this.extractors = extractors;
    }

    /**
     * @param articles with article_id, title, text, pub_date; each is read
     * @param count how many there are: sets the number of tasks, never the result
     * @return rows of {@link ExtractionRows#SCHEMA}, one for each article
     */
    public Dataset<Row> run(Dataset<Row> articles, long count) {
        int cores = articles.sparkSession().sparkContext().defaultParallelism();
        int tasks = (int) Math.min(MAX_TASKS, Math.max(4L * cores, count / ARTICLES_PER_TASK + 1));
        SharedExtractors shared = extractors;
        return articles.select("article_id", "title", "text", "pub_date")
                .repartition(tasks, col("article_id"))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> extract(shared, rows),
                        Encoders.row(ExtractionRows.SCHEMA));
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
