package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The two groupings, each with its head: articles into texts, texts into clusters. Heads are minima of (day, id), which
 * combine before the shuffle, so that no list of members is ever built.
 */
final class Clusters {
    private Clusters() {}

    /**
     * @param articles columns {@code node}, {@code day}, {@code article_id}
     * @return one row for each node: {@code node}, {@code day} and {@code text_head} (its earliest article), {@code copies}
     */
    static Dataset<Row> texts(Dataset<Row> articles) {
        return articles.groupBy("node")
                .agg(min(struct("day", "article_id")).as("first"), count(lit(1)).as("copies"))
                .select(col("node"), col("first.day"), col("first.article_id").as("text_head"), col("copies"));
    }

    /**
     * @param texts as {@link #texts} gives them
     * @param roots as {@link Components#of} gives them
     * @return one row for each node: {@code node}, {@code text_head}, {@code head_node}, {@code head_day}, {@code
     *     dup_cluster_id} (the head's article) and {@code dup_cluster_size} in articles
     */
    static Dataset<Row> of(Dataset<Row> texts, Dataset<Row> roots) {
        Dataset<Row> rooted = texts.join(roots, texts.col("node").equalTo(roots.col("node")), "left")
                .select(
                        texts.col("node"),
                        col("day"),
                        col("text_head"),
                        col("copies"),
                        coalesce(col("root"), texts.col("node")).as("root"));
        Dataset<Row> heads = rooted.groupBy("root")
                .agg(
                        min(struct("day", "text_head", "node")).as("head"),
                        sum("copies").as("dup_cluster_size"));
        return rooted.join(heads, "root")
                .select(
                        col("node"),
                        col("text_head"),
                        col("head.node").as("head_node"),
                        col("head.day").as("head_day"),
                        col("head.text_head").as("dup_cluster_id"),
                        col("dup_cluster_size"));
    }
}
