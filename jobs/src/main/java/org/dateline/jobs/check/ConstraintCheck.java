package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.concurrent.SideBySide;
import org.dateline.jobs.table.ForeignKey;
import org.dateline.jobs.table.Key;
import org.dateline.jobs.table.Rule;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Checks tables against their definitions: values, ids, references, and every offset against the article's text. */
public final class ConstraintCheck {
    /** Between names of rules: no name has it. */
    private static final String BETWEEN = "\u001f";

    private final Map<Table, Dataset<Row>> tables;

    /** @param tables whole rows, partition columns included; what needs a table that is not here (references, offsets) is not
     *     checked */
    public ConstraintCheck(Map<Table, Dataset<Row>> tables) {
        this.tables = tables;
    }

    /** @return what is broken: rows first, then uniqueness and references, each in the order of the definitions */
    public List<Violation> run() {
        List<Callable<List<Violation>>> checks = new ArrayList<>();
        List<Violation> relations = new ArrayList<>();
        List<Dataset<Row>> queries = new ArrayList<>();
        for (Table table : Tables.ALL) {
            if (tables.containsKey(table)) {
                checks.add(() -> rows(table));
                for (Key key : keys(table)) {
                    relations.add(new Violation(table.name(), name(key), 0, null));
                    queries.add(repeated(table, key).select("example"));
                }
                for (ForeignKey key : foreignKeys(table)) {
                    relations.add(new Violation(table.name(), name(key), 0, null));
                    queries.add(dangling(table, key));
                }
            }
        }
        checks.add(() -> found(relations, queries));
        return SideBySide.run(checks).stream().flatMap(List::stream).toList();
    }

    /** All conditions on rows in one pass: for each broken one, how many rows break it and the smallest id among them. */
    private List<Violation> rows(Table table) {
        List<String> order = conditions(table).stream().map(rule -> rule.name()).toList();
        return brokenRows(table)
                .groupBy("rule")
                .agg(count(lit(1)), min(coalesce(col("id"), lit("(no id)"))))
                .collectAsList()
                .stream()
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.getString(0))))
                .map(row -> new Violation(table.name(), row.getString(0), row.getLong(1), row.getString(2)))
                .toList();
    }

    private List<Rule> conditions(Table table) {
        boolean articles = tables.containsKey(Tables.ARTICLES);
        return RowConditions.of(table).stream()
                .filter(rule -> articles || !rule.needsArticle())
                .toList();
    }

    /**
     * One row, {@code id} and {@code rule}, for each condition that a row breaks: none at all for sound rows. Names are joined
     * and split again, since Spark interprets what a higher-order function of arrays is given.
     */
    private Dataset<Row> brokenRows(Table table) {
        boolean articles = table.needsArticles() && tables.containsKey(Tables.ARTICLES);
        Dataset<Row> rows = articles ? withArticle(tables.get(table)) : tables.get(table);
        Column[] broken = conditions(table).stream()
                .map(rule ->
                        when(coalesce(expr(rule.sql()), lit(false)), lit(null)).otherwise(lit(rule.name())))
                .toArray(Column[]::new);
        return rows.select(col(table.id()).as("id"), concat_ws(BETWEEN, broken).as("rules"))
                .where(col("rules").notEqual(""))
                .select(col("id"), explode(split(col("rules"), BETWEEN)).as("rule"));
    }

    /**
     * Every row that breaks its definition, with all rows of a key that occurs twice.
     *
     * @return {@code id} and {@code rule}, one row for each rule that a row of the table breaks
     */
    Dataset<Row> broken(Table table) {
        Dataset<Row> broken = brokenRows(table);
        for (Key key : keys(table)) {
            Dataset<Row> candidates = tables.get(table).where(key.where());
            Dataset<Row> repeated = repeated(table, key).drop("example");
            Column same = key.columns().stream()
                    .map(c -> candidates.col(c).eqNullSafe(repeated.col(c)))
                    .reduce(lit(true), Column::and);
            broken = broken.unionAll(
                    candidates.join(repeated, same, "left_semi").select(col(table.id()), lit(name(key))));
        }
        for (ForeignKey key : foreignKeys(table)) {
            broken = broken.unionAll(dangling(table, key).select(col("example"), lit(name(key))));
        }
        return broken;
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

    private static List<Key> keys(Table table) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(List.of(table.id()), "true"));
        keys.addAll(table.keys());
        return keys;
    }

    private static String name(Key key) {
        return "unique (" + String.join(", ", key.columns()) + ")";
    }

    /** The keys that occur in more than one row, each with the smallest id of its rows. */
    private Dataset<Row> repeated(Table table, Key key) {
        return tables.get(table)
                .where(key.where())
                .groupBy(key.columns().stream().map(c -> col(c)).toArray(Column[]::new))
                .agg(count(lit(1)).as("n"), min(col(table.id())).as("example"))
                .where("n > 1")
                .drop("n");
    }

    /** Those to tables that are here. */
    private List<ForeignKey> foreignKeys(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> tables.containsKey(Tables.named(key.table())))
                .toList();
    }

    private static String name(ForeignKey key) {
        return key.column() + " is a " + key.referenced() + " of " + key.table();
    }

    /** The ids of rows that refer to nothing, as {@code example}. */
    private Dataset<Row> dangling(Table table, ForeignKey key) {
        boolean array = table.column(key.column()).orElseThrow().type().isArray();
        Column value = array ? explode(col(key.column())) : col(key.column());
        Dataset<Row> referring = tables.get(table).select(col(table.id()).as("example"), value.as("reference"));
        Dataset<Row> ids = tables.get(Tables.named(key.table()))
                .select(col(key.referenced()).as("known"));
        return referring
                .where("reference is not null")
                .join(ids, col("reference").equalTo(col("known")), "left_anti")
                .select("example");
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
