package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Links texts of one bucket star-wise: each member is compared with the earliest text of the bucket, never all with all, so
 * that a bucket of 10,000 costs 10,000 comparisons. Members that are too far from the earliest are compared among
 * themselves in the same way, up to {@link #ROUNDS} times: a bucket may hold two stories.
 */
final class NearLinks {
    /** Jaccard similarity of three-word shingles from which two texts are printings of one story. */
    static final double THRESHOLD = 0.8;

    /**
     * Days between two dated printings of one story. Later than that a like text is the next report of a series (weekly
     * figures, monthly estimates) with other numbers in it, which is a source of its own. Exact copies have no limit.
     */
    static final int MAX_DAYS = 7;

    /** A text has 20 buckets, in each of which it meets another earliest text: one more round seldom finds more. */
    static final int ROUNDS = 3;

    private NearLinks() {}

    /**
     * @param texts columns {@code node} and {@code day}
     * @param prints as {@link Fingerprints#of} gives them
     * @return columns {@code a}, {@code b}: pairs of nodes found to be near: at least {@link #THRESHOLD} alike, at most {@link
     *     #MAX_DAYS} apart where both have a date
     */
    static Dataset<Row> of(Dataset<Row> texts, Dataset<Row> prints) {
        // By day first, so that the centre of a bucket tends to be the head of its cluster.
        Dataset<Row> order = texts.select(
                col("node"), struct(col("day"), col("node").as("id")).as("rank"));
        Dataset<Row> members = prints.join(order, "node")
                .select(col("node"), col("rank"), explode(col("buckets")).as("bucket"));
        Dataset<Row> links = null;
        for (int round = 0; round < ROUNDS; round++) {
            // Most texts are alone in all their buckets: what is kept and compared is little.
            Dataset<Row> paired = Checkpoints.cut(members.join(centres(members), "bucket")
                    .filter(col("node").notEqual(col("centre")))
                    .select("node", "rank", "centre", "centre_day", "bucket"));
            if (links != null && paired.isEmpty()) {
                break;
            }
            Dataset<Row> compared = Checkpoints.cut(compare(paired, prints));
            Dataset<Row> found = compared.filter(col("near"))
                    .select(col("node").as("a"), col("centre").as("b"));
            links = links == null ? found : links.union(found);
            members = paired.join(compared.filter(col("near").equalTo(false)), new String[] {"node", "centre"})
                    .select("node", "rank", "bucket");
        }
        return links;
    }

    /** The earliest member of each bucket; combines before the shuffle. */
    private static Dataset<Row> centres(Dataset<Row> members) {
        return members.groupBy("bucket")
                .agg(min("rank").as("first"), count(lit(1)).as("members"))
                .filter(col("members").gt(1))
                .select(
                        col("bucket"),
                        col("first.id").as("centre"),
                        col("first.day").as("centre_day"));
    }

    /** A pair that shares several buckets is compared once. Sketches travel only to the pairs. */
    private static Dataset<Row> compare(Dataset<Row> paired, Dataset<Row> prints) {
        Dataset<Row> ofNode = prints.select(col("node"), col("sketch").as("node_sketch"));
        Dataset<Row> ofCentre =
                prints.select(col("node").as("centre"), col("sketch").as("centre_sketch"));
        Column day = col("rank.day");
        Column inTime = day.equalTo(Texts.UNKNOWN_DAY)
                .or(col("centre_day").equalTo(Texts.UNKNOWN_DAY))
                .or(day.minus(col("centre_day")).leq(MAX_DAYS));
        return paired.select(col("node"), col("centre"), inTime.as("in_time"))
                .distinct()
                .join(ofNode, "node")
                .join(ofCentre, "centre")
                .select(
                        col("node"),
                        col("centre"),
                        Fingerprints.similarity(col("node_sketch"), col("centre_sketch"))
                                .geq(THRESHOLD)
                                .and(col("in_time"))
                                .as("near"));
    }
}
