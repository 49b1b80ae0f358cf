package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.table.ForeignKey;
import org.dateline.jobs.table.Key;
import org.dateline.jobs.table.Rule;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Checks tables against their definitions: values, ids, references, and every offset against the article's text. */
public final class ConstraintCheck {
    private final Map<Table, Dataset<Row>> tables;

    /** @param tables whole rows, partition columns included; what needs a table that is not here (references, offsets) is not
     *     checked */
    public ConstraintCheck(Map<Table, Dataset<Row>> tables) {
        this.tables = tables;
    }

    /** @return what is broken: rows first, then uniqueness and references, each in the order of the definitions */
    public List<Violation> run() {
        List<Violation> broken = new ArrayList<>();
        List<Violation> relations = new ArrayList<>();
        List<Dataset<Row>> queries = new ArrayList<>();
        for (Table table : Tables.ALL) {
            if (tables.containsKey(table)) {
                broken.addAll(rows(table));
                keys(table, relations, queries);
                foreignKeys(table, relations, queries);
            }
        }
        broken.addAll(found(relations, queries));
        return broken;
    }

    /** All conditions on rows in one pass: for each broken one, how many rows break it and the smallest id among them. */
    private List<Violation> rows(Table table) {
        boolean articles = tables.containsKey(Tables.ARTICLES);
        Dataset<Row> rows = table.needsArticles() && articles ? withArticle(tables.get(table)) : tables.get(table);
        List<Rule> conditions = RowConditions.of(table).stream()
                .filter(rule -> articles || !rule.needsArticle())
                .toList();
        Column[] broken = IntStream.range(0, conditions.size())
                .mapToObj(i -> when(coalesce(expr(conditions.get(i).sql()), lit(false)), lit(null))
                        .otherwise(lit(i)))
                .toArray(Column[]::new);
        // One row for each condition that a row breaks: none at all for sound rows.
        return rows
                .select(
                        coalesce(col(table.id()), lit("(no id)")).as("id"),
                        explode(array_compact(array(broken))).as("condition"))
                .groupBy("condition")
                .agg(count(lit(1)), min("id"))
                .orderBy("condition")
                .collectAsList()
                .stream()
                .map(row -> new Violation(
                        table.name(), conditions.get(row.getInt(0)).name(), row.getLong(1), row.getString(2)))
                .toList();
    }

    /** Adds {@code source}, the field that the offsets point into, and {@code article}, title and text. */
    private Dataset<Row> withArticle(Dataset<Row> rows) {
        Dataset<Row> articles = tables.get(Tables.ARTICLES)
                .select(
                        col("article_id").as("a_id"),
                        col("title").as("a_title"),
                        col("text").as("a_text"));
        return rows.join(articles, col("article_id").equalTo(col("a_id")), "left")
                .withColumn(
                        "source",
                        when(col("text_field").equalTo("title"), col("a_title")).otherwise(col("a_text")))
                .withColumn("article", concat_ws(" ", col("a_title"), col("a_text")))
                .drop("a_id", "a_title", "a_text");
    }

    private void keys(Table table, List<Violation> relations, List<Dataset<Row>> queries) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(List.of(table.id()), "true"));
        keys.addAll(table.keys());
        for (Key key : keys) {
            relations.add(new Violation(table.name(), "unique (" + String.join(", ", key.columns()) + ")", 0, null));
            queries.add(tables.get(table)
                    .where(key.where())
                    .groupBy(key.columns().stream().map(c -> col(c)).toArray(Column[]::new))
                    .agg(count(lit(1)).as("n"), min(col(table.id())).as("example"))
                    .where("n > 1")
                    .select("example"));
        }
    }

    private void foreignKeys(Table table, List<Violation> relations, List<Dataset<Row>> queries) {
        for (ForeignKey key : table.foreignKeys()) {
            Table target = Tables.named(key.table());
            if (tables.containsKey(target)) {
                boolean array = table.column(key.column()).orElseThrow().type().isArray();
                Column value = array ? explode(col(key.column())) : col(key.column());
                Dataset<Row> referring =
                        tables.get(table).select(col(table.id()).as("example"), value.as("reference"));
                Dataset<Row> ids =
                        tables.get(target).select(col(key.referenced()).as("known"));
                String rule = key.column() + " is a " + key.referenced() + " of " + key.table();
                relations.add(new Violation(table.name(), rule, 0, null));
                queries.add(referring
                        .where("reference is not null")
                        .join(ids, col("reference").equalTo(col("known")), "left_anti")
                        .select("example"));
            }
        }
    }

    /** Runs all queries for broken relations as one, so that a small release is checked in one job. */
    private static List<Violation> found(List<Violation> relations, List<Dataset<Row>> queries) {
        Optional<Dataset<Row>> all = IntStream.range(0, queries.size())
                .mapToObj(i -> queries.get(i).agg(lit(i).as("i"), count(lit(1)).as("n"), min(col("example"))))
                .reduce(Dataset::unionAll);
        return all.map(Dataset::collectAsList).orElse(List.of()).stream()
                .filter(row -> row.getLong(1) > 0)
                .sorted(Comparator.comparingInt(row -> row.getInt(0)))
                .map(row -> {
                    Violation relation = relations.get(row.getInt(0));
                    return new Violation(relation.table(), relation.rule(), row.getLong(1), row.getString(2));
                })
                .toList();
    }

    /** @return one line for each violation */
    public static String describe(List<Violation> violations) {
        return violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
    }
}
