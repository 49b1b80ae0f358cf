package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sets the texts that are near-duplicates beside the head of their cluster. */
final class NearMembers {
    /** Jaccard similarity of the words of two titles from which they name one story. */
    static final double SIMILAR_TITLE = 0.5;

    private NearMembers() {}

    /**
     * @param clusters as {@link Clusters#of} gives them
     * @param prints as {@link Fingerprints#of} gives them
     * @param articles columns {@code article_id}, {@code domain}, {@code title} and, where there is one, {@code
     *     url_canonical}
     * @return one row for each node that is not its cluster's head: {@code near_node}, {@code similarity}, {@code
     *     head_domain}, {@code head_title}, {@code head_url}
     */
    static Dataset<Row> of(Dataset<Row> clusters, Dataset<Row> prints, Dataset<Row> articles) {
        Dataset<Row> near = clusters.filter(col("node").notEqual(col("head_node")));
        Dataset<Row> heads = articles.select(
                col("article_id").as("dup_cluster_id"),
                col("domain").as("head_domain"),
                col("title").as("head_title"),
                url(articles).as("head_url"));
        return near.join(prints.select(col("node"), col("sketch").as("own")), "node")
                .join(prints.select(col("node").as("head_node"), col("sketch").as("head")), "head_node")
                .join(heads, "dup_cluster_id")
                .select(
                        col("node").as("near_node"),
                        Fingerprints.similarity(col("own"), col("head")).as("similarity"),
                        col("head_domain"),
                        col("head_title"),
                        col("head_url"));
    }

    /**
     * Whether a near-duplicate is a later state of the head: on the same domain, and either at the same address or under a
     * similar title on a later day. The address is enough alone, since archives often repeat the first date of a page that
     * was updated.
     */
    static Column isRevision(Dataset<Row> articles) {
        Column sameAddress = url(articles).equalTo(col("head_url"));
        Column later = col("day").lt(Texts.UNKNOWN_DAY).and(col("day").gt(col("head_day")));
        Column sameTitle =
                Fingerprints.titleSimilarity(col("title"), col("head_title")).geq(SIMILAR_TITLE);
        Column revision = col("domain").equalTo(col("head_domain")).and(sameAddress.or(later.and(sameTitle)));
        return coalesce(revision, lit(false));
    }

    private static Column url(Dataset<Row> articles) {
        boolean known = Arrays.asList(articles.columns()).contains("url_canonical");
        return known ? col("url_canonical") : lit(null).cast("string");
    }
}
