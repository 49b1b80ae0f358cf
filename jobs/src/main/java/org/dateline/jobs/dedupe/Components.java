package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Connected components by alternating large-star and small-star steps (Kiveris, Lattanzi, Mirrokni, Rastogi and
 * Vassilvitskii, "Connected components in MapReduce and beyond", SoCC 2014). Each step hangs a node's neighbours on the
 * smallest of them and keeps the components; after a number of rounds that grows with the logarithm of the size only
 * stars are left. Steps are minima, which combine before the shuffle, and joins of slim rows.
 */
final class Components {
    private Components() {}

    /**
     * @param links columns {@code a} and {@code b}, in any direction, repeated or not
     * @return columns {@code node} and {@code root}, the smallest node of its component: one row for each linked node that is
     *     no root itself
     */
    static Dataset<Row> of(Dataset<Row> links) {
        Dataset<Row> edges = Checkpoints.cut(downwards(links));
        while (!isStars(edges)) {
            edges = Checkpoints.cut(smallStar(largeStar(edges)));
        }
        return edges.select(col("high").as("node"), col("low").as("root"));
    }

    private static Dataset<Row> downwards(Dataset<Row> links) {
        return links.filter(col("a").notEqual(col("b")))
                .select(
                        greatest(col("a"), col("b")).as("high"),
                        least(col("a"), col("b")).as("low"))
                .distinct();
    }

    /** Every node has one lower neighbour at most, and that one has none. */
    private static boolean isStars(Dataset<Row> edges) {
        Row counts = edges.agg(count(lit(1)), countDistinct("high")).first();
        return counts.getLong(0) == counts.getLong(1)
                && edges.join(edges.select(col("high").as("low")), "low").isEmpty();
    }

    /** Hangs the higher neighbours of each node on its smallest neighbour, or on the node where that is smaller. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.select(col("high").as("node"), col("low").as("neighbour"))
                .union(edges.select(col("low").as("node"), col("high").as("neighbour")));
        Dataset<Row> smallest =
                both.groupBy("node").agg(least(col("node"), min("neighbour")).as("centre"));
        return both.filter(col("neighbour").gt(col("node")))
                .join(smallest, "node")
                .select(col("neighbour").as("high"), col("centre").as("low"))
                .distinct();
    }

    /** Hangs each node and its lower neighbours on the smallest of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> smallest = edges.groupBy("high").agg(min("low").as("centre"));
        Dataset<Row> neighbours = edges.join(smallest, "high")
                .filter(col("low").notEqual(col("centre")))
                .select(col("low").as("high"), col("centre").as("low"));
        return neighbours
                .union(smallest.select(col("high"), col("centre").as("low")))
                .distinct();
    }
}
