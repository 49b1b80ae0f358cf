package org.dateline.jobs.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.udfs.sql.Ids;

/**
 * Gives articles their ids: derived from address and raw content, so that an archive may be moved, split or read in
 * another order. The same content at the same address, archived twice, is told apart by a running number.
 */
public final class ArticleIds {
    private ArticleIds() {}

    /** Adds {@code article_id} and {@code text_sha256}. */
    public static Dataset<Row> add(Dataset<Row> articles) {
        Column copy = row_number()
                .over(Window.partitionBy(col("url"), col("content_sha256"))
                        .orderBy(col("archive_file"), col("archive_record_offset")));
        Column key = concat_ws("\u0001", coalesce(col("url"), lit("")), col("content_sha256"), copy);
        return articles.withColumn("article_id", substring(sha2(key.cast("binary"), 256), 1, Ids.LENGTH))
                .withColumn("text_sha256", sha2(col("text").cast("binary"), 256));
    }
}
