package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Connected components. Up to a fixed number of links one task joins them; more by alternating large-star and small-star steps (Kiveris, Lattanzi, Mirrokni, Rastogi and
 * Vassilvitskii, "Connected components in MapReduce and beyond", SoCC 2014). Each step hangs a node's neighbours on the
 * smallest of them and keeps the components; after a number of rounds that grows with the logarithm of the size only
 * stars are left. Steps are minima, which combine before the shuffle, and joins of slim rows.
 */
final class Components {
    /** What one task joins in a few tens of megabytes, instead of a dozen jobs of almost nothing. */
    private static final long ONE_TASK = 100_000;

    private static final StructType ROOTS =
            new StructType().add("node", DataTypes.StringType, false).add("root", DataTypes.StringType, false);

    private Components() {}

    /**
     * @param links columns {@code a} and {@code b}, in any direction, repeated or not
     * @return columns {@code node} and {@code root}, the smallest node of its component: one row for each linked node that is
     *     no root itself
     */
    static Dataset<Row> of(Dataset<Row> links) {
        return of(links, ONE_TASK);
    }

    /** @param oneTask up to how many links one task joins them; the result is the same */
    static Dataset<Row> of(Dataset<Row> links, long oneTask) {
        Dataset<Row> edges = Checkpoints.cut(downwards(links));
        if (edges.count() <= oneTask) {
            return edges.coalesce(1)
                    .mapPartitions((MapPartitionsFunction<Row, Row>) Components::joined, Encoders.row(ROOTS));
        }
        while (!isStars(edges)) {
            edges = Checkpoints.cut(smallStar(largeStar(edges)));
        }
        return edges.select(col("high").as("node"), col("low").as("root"));
    }

    /** Hangs the higher of two roots on the lower, so that a root is the smallest of its nodes. */
    private static Iterator<Row> joined(Iterator<Row> edges) {
        Map<String, String> parents = new HashMap<>();
        edges.forEachRemaining(edge -> {
            String one = root(parents, edge.getString(0));
            String other = root(parents, edge.getString(1));
            int order = one.compareTo(other);
            if (order != 0) {
                parents.put(order > 0 ? one : other, order > 0 ? other : one);
            }
        });
        List<Row> roots = new ArrayList<>();
        for (String node : List.copyOf(parents.keySet())) {
            roots.add(RowFactory.create(node, root(parents, node)));
        }
        return roots.iterator();
    }

    /** Halves the path on its way: each node passed hangs on its grandparent then. */
    private static String root(Map<String, String> parents, String start) {
        String node = start;
        for (String parent = parents.get(node); parent != null; parent = parents.get(node)) {
            String above = parents.get(parent);
            if (above != null) {
                parents.put(node, above);
            }
            node = above == null ? parent : above;
        }
        return node;
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
