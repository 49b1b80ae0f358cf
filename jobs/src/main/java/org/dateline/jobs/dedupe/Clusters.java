package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Texts into clusters, each with its head: a minimum of (day, id), which combines before the shuffle. */
final class Clusters {
    private Clusters() {}

    /**
     * @param texts as {@link Texts#of} gives them
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
