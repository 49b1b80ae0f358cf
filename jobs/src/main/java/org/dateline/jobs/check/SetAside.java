package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.table.ForeignKey;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.udfs.sql.Ids;

/**
 * Parts the rows of a run into those that keep to the definitions of their tables and rejects for those that do not. What
 * must refer to a row that goes (claims to their article, articles to the head of their cluster) goes with it; what may
 * refer to one loses the reference alone.
 */
public final class SetAside {
    /** Above one broken row in so many, something is wrong with the run and not with a row. */
    private static final long ONE_IN = 100;
    /** As many are always few, short of half a table. */
    private static final long FEW = 10;

    private static final List<Table> OTHERS = List.of(Tables.CASUALTIES, Tables.LOCATIONS, Tables.STATEMENTS);
    private static final String STAGE = "check";
    private static final String REASON = "definition_violated";

    private final Map<Table, Dataset<Row>> tables;
    private final Dataset<Row> broken;
    private final Dataset<Row> goneArticles;
    private final Dataset<Row> goneOthers;

    /**
     * @param tables all of {@link Tables#ALL}
     * @param violations what {@link ConstraintCheck} found in them, for the message
     * @param keep computes rows, named so, once, and gives them back as stored: plans would pile up otherwise
     * @throws IllegalStateException if so many rows of a table are broken, or any of the rejects, that it cannot be the
     *     fault of single rows
     */
    public SetAside(
            Map<Table, Dataset<Row>> tables,
            List<Violation> violations,
            BiFunction<String, Dataset<Row>, Dataset<Row>> keep) {
        this.tables = tables;
        ConstraintCheck check = new ConstraintCheck(tables);
        Set<String> named = violations.stream().map(Violation::table).collect(Collectors.toSet());
        this.broken = keep.apply(
                "broken",
                union(Tables.ALL.stream()
                        .filter(table -> named.contains(table.name()))
                        .map(table -> check.broken(table).withColumn("table", lit(table.name())))));
        requireFew(violations);
        this.goneArticles = keep.apply("articles", rows(Tables.ARTICLES, broken(Tables.ARTICLES)));
        this.goneOthers = keep.apply(
                "others",
                union(OTHERS.stream().map(table -> rows(table, goneArticles).withColumn("table", lit(table.name())))));
    }

    private static Dataset<Row> union(Stream<Dataset<Row>> parts) {
        return parts.reduce(Dataset::unionAll).orElseThrow();
    }

    private Dataset<Row> broken(Table table) {
        return broken.where(col("table").equalTo(table.name())).drop("table");
    }

    private Dataset<Row> gone(Table table) {
        return table.equals(Tables.ARTICLES)
                ? goneArticles
                : goneOthers.where(col("table").equalTo(table.name())).drop("table");
    }

    private void requireFew(List<Violation> violations) {
        for (Row row : broken.groupBy("table")
                .agg(count_distinct(coalesce(col("id"), lit(""))))
                .orderBy("table")
                .collectAsList()) {
            Table table = Tables.named(row.getString(0));
            long many = row.getLong(1);
            long all = tables.get(table).count();
            boolean few = many <= Math.max(FEW, all / ONE_IN) && many * 2 <= all;
            if (table.equals(Tables.REJECTS) || !few) {
                throw new IllegalStateException(
                        "Nothing is published, for %d of %d rows of %s break its definition, too many to set them aside:\n%s"
                                .formatted(many, all, table.name(), ConstraintCheck.describe(violations)));
            }
        }
    }

    /**
     * The rows that go: {@code id}, {@code article_id}, all rules in {@code rules}, and what is at fault in {@code row}.
     *
     * @param carriers articles whose going takes these rows along, by {@code id}
     */
    private Dataset<Row> rows(Table table, Dataset<Row> carriers) {
        Dataset<Row> reasons = broken(table);
        for (ForeignKey key : table.foreignKeys()) {
            if (carries(table, key)) {
                Dataset<Row> ids = carriers.select(col("id").as("carrier")).distinct();
                reasons = reasons.unionAll(tables.get(table)
                        .where(not(col(key.column()).eqNullSafe(col(table.id()))))
                        .join(ids, col(key.column()).equalTo(col("carrier")), "left_semi")
                        .select(col(table.id()), lit(key.column() + " is that of a row set aside")));
            }
        }
        Dataset<Row> rules = reasons.groupBy(col("id").as("gone"))
                .agg(concat_ws("; ", array_sort(collect_set("rule"))).as("rules"));
        return tables.get(table)
                .join(rules, col(table.id()).eqNullSafe(col("gone")))
                .select(
                        col(table.id()).as("id"),
                        col("article_id"),
                        col("rules"),
                        to_json(struct(evidence(table))).as("row"));
    }

    /** Whether a row cannot be without the article that this column refers to. */
    private static boolean carries(Table table, ForeignKey key) {
        var column = table.column(key.column()).orElseThrow();
        return !column.nullable() && !column.type().isArray();
    }

    private static Column[] evidence(Table table) {
        return table.allColumns().stream()
                .filter(column ->
                        !table.equals(Tables.ARTICLES) || !column.name().equals("text"))
                .map(column -> col(column.name()))
                .toArray(Column[]::new);
    }

    /** @return all tables without the broken rows, and with a reject for each of them */
    public Map<Table, Dataset<Row>> tables() {
        Map<Table, Dataset<Row>> sound = new LinkedHashMap<>();
        Dataset<Row> rejects = tables.get(Tables.REJECTS);
        for (Table table : Tables.ALL) {
            if (!table.equals(Tables.REJECTS)) {
                sound.put(table, sound(table));
                rejects = rejects.unionByName(rejects(table));
            }
        }
        sound.put(Tables.REJECTS, rejects);
        return sound;
    }

    private Dataset<Row> sound(Table table) {
        Dataset<Row> ids = gone(table).select(col("id").as("gone"));
        Dataset<Row> rows = tables.get(table).join(ids, col(table.id()).eqNullSafe(col("gone")), "left_anti");
        for (ForeignKey key : table.foreignKeys()) {
            if (!carries(table, key)) {
                rows = withoutLost(table, key, rows);
            }
        }
        return rows;
    }

    /** References stay within an article. */
    private Dataset<Row> withoutLost(Table table, ForeignKey key, Dataset<Row> rows) {
        Dataset<Row> lost = gone(Tables.named(key.table()))
                .groupBy("article_id")
                .agg(collect_set("id").as("lost"));
        Column value = col(key.column());
        boolean array = table.column(key.column()).orElseThrow().type().isArray();
        Column kept = array
                ? filter(value, id -> not(array_contains(col("lost"), id)))
                : when(not(array_contains(col("lost"), value)), value);
        return rows.join(lost, new String[] {"article_id"}, "left")
                .withColumn(key.column(), when(col("lost").isNull(), value).otherwise(kept))
                .drop("lost");
    }

    /** One for each id and record: two rows of one id in one record are one reject. */
    private Dataset<Row> rejects(Table table) {
        Dataset<Row> origins = tables.get(Tables.ARTICLES)
                .select(col("article_id").as("origin"), col("archive_file"), col("archive_record_offset"));
        Column file = col("archive_file");
        Column offset = col("archive_record_offset");
        boolean record = table.equals(Tables.ARTICLES);
        Column rowTable = lit(record ? null : table.name()).cast("string");
        Column rowId = record ? lit(null).cast("string") : col("id");
        Column message = concat(
                lit(table.name() + " "),
                coalesce(col("id"), lit("(no id)")),
                lit(": "),
                col("rules"),
                lit("; "),
                col("row"));
        return gone(table)
                .join(origins, col("article_id").equalTo(col("origin")), "left")
                .withColumn("row_table", rowTable)
                .withColumn("row_id", rowId)
                .groupBy(file, offset, col("row_table"), col("row_id"))
                .agg(min(message).as("message"))
                .withColumn("stage", lit(STAGE))
                .withColumn("reason", lit(REASON))
                .withColumn(
                        "reject_id", rejectId(file, offset, lit(STAGE), lit(REASON), col("row_table"), col("row_id")));
    }

    /** @return the id of a reject, from what identifies it; nulls do not count */
    public static Column rejectId(Column... parts) {
        return substring(sha2(concat_ws("\u0001", parts).cast("binary"), 256), 1, Ids.LENGTH);
    }

    /** Whether a reject is an input record: one that gave no article. */
    static Column isRecord() {
        return col("row_table").isNull();
    }

    static Column isSetAside() {
        return col("stage").equalTo(STAGE);
    }

    /** The table that a row set aside is missing from. */
    static Column table() {
        return coalesce(col("row_table"), lit(Tables.ARTICLES.name()));
    }
}
