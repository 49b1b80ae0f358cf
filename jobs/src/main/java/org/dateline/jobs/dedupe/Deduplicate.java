package org.dateline.jobs.dedupe;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Groups articles that are printings of one story. The input needs the columns {@code article_id} (unique), {@code
 * text_sha256}, {@code text}, {@code title}, {@code pub_date} and {@code domain}, of which the last three may be null;
 * {@code url_canonical} is used where there is one. It is read several times: persist what was dear to compute. The output
 * has the same rows and columns, and
 *
 * <ul>
 *   <li>{@code dup_kind}: what the article is to the head of its cluster, see {@link DupKind};
 *   <li>{@code dup_cluster_id}: the {@code article_id} of the head;
 *   <li>{@code dup_cluster_size}: articles in the cluster, 1 for an article without duplicates;
 *   <li>{@code dup_similarity}: Jaccard similarity of three-word shingles to the head's text, 1 for exact copies, null for
 *       the head. It is below the threshold where a text is close to another member, and only that one to the head;
 *   <li>{@code is_cluster_head}: the earliest {@code pub_date}, unknown ones last, then the smallest {@code article_id}.
 * </ul>
 */
public final class Deduplicate {
    /**
     * Rows in, the same rows out, in no particular order.
     *
     * @param texts of these articles, as {@link Texts#of} gives them; read several times as well
     */
    public Dataset<Row> run(Dataset<Row> articles, Dataset<Row> texts) {
        Dataset<Row> keyed = Texts.keyed(articles);
        Dataset<Row> prints =
                byNode(Fingerprints.of(Texts.heads(keyed, texts))).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> roots = Components.of(NearLinks.of(texts, prints));
            Dataset<Row> clusters = Checkpoints.cut(Clusters.of(texts, roots));
            Dataset<Row> near = Checkpoints.cut(NearMembers.of(clusters, prints, articles));
            return describe(articles, keyed, clusters, near);
        } finally {
            prints.unpersist();
        }
    }

    /**
     * Laid out for the joins by node that follow: the sketches, 3 KB of a common article, travel once, and then what they are
     * joined with comes to them. Only a fixed number of partitions is a layout that Spark keeps.
     */
    private static Dataset<Row> byNode(Dataset<Row> prints) {
        int partitions = Integer.parseInt(prints.sparkSession().conf().get("spark.sql.shuffle.partitions"));
        return prints.repartition(partitions, col("node"));
    }

    private static Dataset<Row> describe(
            Dataset<Row> articles, Dataset<Row> keyed, Dataset<Row> clusters, Dataset<Row> near) {
        Column head = col("article_id").equalTo(col("dup_cluster_id"));
        Column sameText = col("node").equalTo(col("head_node"));
        Column kind = when(head, lit(DupKind.ORIGINAL.value()))
                .when(sameText, lit(DupKind.EXACT.value()))
                .when(NearMembers.isRevision(articles), lit(DupKind.REVISION.value()))
                .otherwise(lit(DupKind.NEAR.value()));
        Stream<Column> added = Stream.of(
                kind.as("dup_kind"),
                col("dup_cluster_id"),
                col("dup_cluster_size"),
                when(head, lit(null))
                        .when(sameText, lit(1.0))
                        .otherwise(col("similarity"))
                        .as("dup_similarity"),
                head.as("is_cluster_head"));
        Stream<Column> kept = Arrays.stream(articles.columns()).map(name -> keyed.col(name));
        return keyed.join(clusters, "node")
                .join(near, col("node").equalTo(col("near_node")), "left")
                .select(Stream.concat(kept, added).toArray(Column[]::new));
    }
}
