package org.dateline.jobs.publish;

import static org.apache.spark.sql.functions.char_length;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.year;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.check.SetAside;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.udfs.nlp.NlpLevel;

/** Lays out the results of the stages as the published tables. */
public final class Tabulate {
    private static final String[] BY_ARTICLE = {"article_id"};

    private Tabulate() {}

    /**
     * @param articles clustered articles
     * @param extracted rows of {@link org.dateline.udfs.sql.ExtractionRows#SCHEMA}, one for each text head that was read
     * @param rejects rows with reject_stage, reject_reason and reject_message
     * @param pipelineVersion goes into each article
     * @return rows for all published tables, with exactly their columns
     */
    public static Map<Table, Dataset<Row>> tables(
            Dataset<Row> articles, Dataset<Row> extracted, Dataset<Row> rejects, String pipelineVersion) {
        Dataset<Row> dated =
                articles.withColumn("pub_year", year(col("pub_date"))).withColumn("pub_month", month(col("pub_date")));
        Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put(Tables.ARTICLES, articles(dated, extracted, pipelineVersion));
        for (Table table : new Table[] {Tables.CASUALTIES, Tables.LOCATIONS, Tables.STATEMENTS}) {
            tables.put(table, found(table, dated, extracted));
        }
        tables.put(Tables.REJECTS, rejects(rejects));
        tables.replaceAll((table, rows) -> rows.select(columns(table)));
        return tables;
    }

    /** Copies of a text share what was found out about it. */
    private static Dataset<Row> articles(Dataset<Row> dated, Dataset<Row> extracted, String pipelineVersion) {
        Dataset<Row> annotated = extracted
                .join(dated.select("article_id", "text_sha256"), BY_ARTICLE, "inner")
                .select("text_sha256", "nlp_level", "nlp_error", "n_tokens", "n_sentences");
        return dated.join(annotated, new String[] {"text_sha256"}, "left")
                .withColumn("nlp_level", coalesce(col("nlp_level"), lit(NlpLevel.SKIPPED.value())))
                .withColumn("n_chars", char_length(col("text")))
                .withColumn("dup_cluster_size", col("dup_cluster_size").cast("int"))
                .withColumn("pipeline_version", lit(pipelineVersion));
    }

    private static Dataset<Row> found(Table table, Dataset<Row> dated, Dataset<Row> extracted) {
        return extracted
                .select(explode(col(table.name())).as("row"))
                .select("row.*")
                .join(dated.select("article_id", "pub_year", "pub_month"), BY_ARTICLE, "inner");
    }

    private static Dataset<Row> rejects(Dataset<Row> rejects) {
        Column id = SetAside.rejectId(
                col("archive_file"), col("archive_record_offset"), col("reject_stage"), col("reject_reason"));
        return rejects.withColumn("reject_id", id)
                .withColumn("row_table", lit(null).cast("string"))
                .withColumn("row_id", lit(null).cast("string"))
                .withColumnRenamed("reject_stage", "stage")
                .withColumnRenamed("reject_reason", "reason")
                .withColumnRenamed("reject_message", "message");
    }

    private static Column[] columns(Table table) {
        return table.allColumns().stream().map(column -> col(column.name())).toArray(Column[]::new);
    }
}
