package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The different texts of an archive, each with the article that heads it: of the articles of one {@code text_sha256} that of the
 * earliest {@code pub_date}, unknown ones last, then of the smallest {@code article_id}. Articles without any text stand each for
 * itself.
 */
public final class Texts {
    /** The day of articles without a date, after all others. */
    static final int UNKNOWN_DAY = Integer.MAX_VALUE;

    private Texts() {}

    /**
     * @param articles columns {@code article_id} (unique), {@code text}, {@code text_sha256} and {@code pub_date}
     * @return one row for each text: {@code node}, which names it, {@code day} and {@code text_head} of its head, and {@code copies},
     *     how many articles have it
     */
    public static Dataset<Row> of(Dataset<Row> articles) {
        // Minima combine before the shuffle, so that no list of copies is ever built.
        return keyed(articles)
                .groupBy("node")
                .agg(min(struct("day", "article_id")).as("first"), count(lit(1)).as("copies"))
                .select(col("node"), col("first.day"), col("first.article_id").as("text_head"), col("copies"));
    }

    /** Those of the articles that head a text: what is said of it holds for its copies. */
    public static Dataset<Row> heads(Dataset<Row> articles, Dataset<Row> texts) {
        return articles.join(texts.select(col("text_head").as("article_id")), "article_id");
    }

    /** Adds {@code node} and {@code day} to articles. */
    static Dataset<Row> keyed(Dataset<Row> articles) {
        return articles.withColumn("node", node())
                .withColumn("day", coalesce(unix_date(col("pub_date")), lit(UNKNOWN_DAY)));
    }

    /** What is compared: the text, or the article where it has no text, since nothing is no copy of nothing. */
    private static Column node() {
        return coalesce(when(col("text").rlike("\\S"), col("text_sha256")), col("article_id"));
    }
}
