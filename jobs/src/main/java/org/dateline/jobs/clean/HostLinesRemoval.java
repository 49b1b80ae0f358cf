package org.dateline.jobs.clean;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.udfs.text.HostLines;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Removes the short paragraphs that a host prints under many of its stories. Needs the columns {@code domain} and {@code
 * text}; gives the same rows and columns with a shorter {@code text}, so that hashes of the text are made afterwards.
 *
 * <p>What is counted are stories, not pages, told apart by their longest paragraph: the revisions of one story mostly share
 * it while lead and figures change, and their other paragraphs must not look like boilerplate. A paragraph goes when it
 * stands in at least {@link #MIN_STORIES} stories of the host and in {@link #MIN_SHARE} of them: on a large host a
 * sentence like "No one was hurt" comes back now and then without being boilerplate.
 */
public final class HostLinesRemoval {
    static final int MIN_STORIES = 5;
    static final double MIN_SHARE = 0.02;

    private static final UserDefinedFunction HASHES = udf(
            (UDF1<String, List<Long>>) HostLines::paragraphHashes,
            DataTypes.createArrayType(DataTypes.LongType, false));
    private static final UserDefinedFunction LONGEST =
            udf((UDF1<String, String>) HostLinesRemoval::longestParagraph, DataTypes.StringType);
    private static final UserDefinedFunction WITHOUT =
            udf((UDF2<String, Seq<Long>, String>) HostLinesRemoval::without, DataTypes.StringType);

    /** Rows in, the same rows out. The input is read twice: persist what was dear to compute. */
    public Dataset<Row> run(Dataset<Row> articles) {
        // At most 1 / MIN_SHARE times the paragraphs of a page for each host: small enough to send to all executors.
        Dataset<Row> byHost = recurring(articles)
                .groupBy(col("domain").as("host"))
                .agg(collect_list("hash").as("hashes"));
        Column text = when(col("hashes").isNull(), col("text"))
                .otherwise(WITHOUT.apply(col("text"), col("hashes")))
                .as("text");
        Column[] columns = Arrays.stream(articles.columns())
                .map(name -> name.equals("text") ? text : col(name))
                .toArray(Column[]::new);
        return articles.join(broadcast(byHost), col("domain").equalTo(col("host")), "left")
                .select(columns);
    }

    /** The recurring lines: columns {@code domain}, {@code hash} and {@code stories}, in how many they stand. */
    Dataset<Row> recurring(Dataset<Row> articles) {
        Dataset<Row> pages = articles.filter(
                        col("domain").isNotNull().and(col("text").isNotNull()))
                .select(col("domain"), col("text"), LONGEST.apply(col("text")).as("story"));
        Dataset<Row> totals = pages.groupBy("domain").agg(countDistinct("story").as("total"));
        return pages.select(
                        col("domain"),
                        col("story"),
                        explode(HASHES.apply(col("text"))).as("hash"))
                .distinct()
                .groupBy("domain", "hash")
                .agg(count(lit(1)).as("stories"))
                .filter(col("stories").geq(MIN_STORIES))
                .join(totals, "domain")
                .filter(col("stories")
                        .geq(greatest(lit(MIN_STORIES), col("total").multiply(MIN_SHARE))))
                .select("domain", "hash", "stories");
    }

    private static String longestParagraph(String text) {
        String longest = "";
        for (String paragraph : text.split("\n\n")) {
            longest = paragraph.length() > longest.length() ? paragraph : longest;
        }
        return longest;
    }

    private static String without(String text, Seq<Long> hashes) {
        if (text == null) {
            return null;
        }
        Set<Long> set = new HashSet<>(CollectionConverters.asJava(hashes));
        return HostLines.without(text, set);
    }
}
