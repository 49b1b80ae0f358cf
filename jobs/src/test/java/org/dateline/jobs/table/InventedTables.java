package org.dateline.jobs.table;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.udfs.casualty.CasualtyType;
import org.dateline.udfs.sql.Ids;

/** Rows of invented articles that keep every rule, to be published as they are or after a fault was put in. */
public final class InventedTables {
    /** The clef is one code point but two UTF-16 units: offsets in the wrong unit miss by one. */
    private static final String TEXT = "\uD834\uDD1E At least %d people were killed in Lower Varda, police said.";

    private final Map<Table, List<Map<String, Object>>> rows = new LinkedHashMap<>();

    /** @param articles how many; every seventh has no date, the others lie in two months */
    public InventedTables(int articles) {
        Tables.ALL.forEach(table -> rows.put(table, new ArrayList<>()));
        for (int i = 0; i < articles; i++) {
            LocalDate day = i % 7 == 6 ? null : LocalDate.of(2031, 5, 1).plusDays(i % 60L);
            article(i, day);
        }
        rows.get(Tables.REJECTS)
                .add(row(
                        "reject_id", Ids.of("reject"),
                        "archive_file", "invented.jsonl",
                        "archive_record_offset", (long) articles,
                        "stage", "clean",
                        "reason", "empty_body",
                        "message", "Nothing but a menu"));
    }

    private void article(int number, LocalDate day) {
        String text = TEXT.formatted(number + 2);
        String article = Ids.of("article", number);
        Map<String, Object> month =
                day == null ? Map.of() : Map.of("pub_year", day.getYear(), "pub_month", day.getMonthValue());
        Map<String, Object> row = row(
                "article_id",
                article,
                "archive_file",
                "invented.jsonl",
                "archive_record_offset",
                (long) number,
                "content_sha256",
                DigestUtils.sha256Hex("record " + number),
                "text_sha256",
                DigestUtils.sha256Hex(text),
                "title",
                "Shelling in Varda",
                "text",
                text,
                "lang",
                "en",
                "pub_date",
                day == null ? null : Date.valueOf(day),
                "pub_date_basis",
                day == null ? "none" : "field",
                "pub_date_reliable",
                day != null,
                "dup_kind",
                "original",
                "dup_cluster_id",
                article,
                "dup_cluster_size",
                1,
                "is_cluster_head",
                true,
                "n_chars",
                text.codePointCount(0, text.length()),
                "nlp_level",
                "full",
                "pipeline_version",
                "test");
        row.putAll(month);
        rows.get(Tables.ARTICLES).add(row);
        location(article, text, month);
        casualty(article, number, text, month);
        statement(article, text, month);
    }

    private void location(String article, String text, Map<String, Object> month) {
        Map<String, Object> row = evidence("location_id", article, text, "Lower Varda", month);
        row.putAll(row(
                "mention_text", "Lower Varda",
                "mention_type", "literal",
                "role", "event_place",
                "gazetteer_id", "17",
                "gazetteer", "invented",
                "name", "Lower Varda",
                "latitude", 12.5,
                "longitude", -0.25,
                "where_prec", 1,
                "geo_precision", 1,
                "n_candidates", 1,
                "disambiguation_basis", "unique"));
        rows.get(Tables.LOCATIONS).add(row);
    }

    private void casualty(String article, int number, String text, Map<String, Object> month) {
        String count = "At least " + (number + 2);
        String claim = count + " people were killed";
        Map<String, Object> row = evidence("casualty_id", article, text, claim, month);
        row.putAll(row(
                "claim_text",
                claim,
                "casualty_type",
                CasualtyType.KILLED.value(),
                "gdelt_count_type",
                "KILL",
                "count_text",
                count,
                "count_start",
                offset(text, count),
                "count_end",
                offset(text, count) + count.length(),
                "count_low",
                number + 2L,
                "count_best",
                number + 2L,
                "count_kind",
                "at_least",
                "is_additional",
                false,
                "unit",
                "person",
                "victim_text",
                "people",
                "victim_category",
                "unspecified",
                "victim_demographic",
                "unspecified",
                "victims_are_attackers",
                false,
                "perpetrator_basis",
                "none",
                "method",
                "unknown",
                "scope",
                "single_incident",
                "assertion",
                "asserted",
                "in_headline",
                false,
                "in_lead",
                true,
                "in_quote",
                false,
                "is_document_total",
                true,
                "claimant_text",
                "police",
                "claimant_type",
                "police",
                "date_basis",
                "none",
                "location_id",
                Ids.of("location_id", article),
                "where_prec",
                1,
                "location_basis",
                "same_clause"));
        rows.get(Tables.CASUALTIES).add(row);
    }

    private void statement(String article, String text, Map<String, Object> month) {
        String content = text.substring(text.indexOf("At"), text.indexOf(','));
        Map<String, Object> row = evidence("statement_id", article, text, content, month);
        row.putAll(row(
                "statement_type",
                "indirect",
                "content",
                List.of(RowFactory.create(row.get("char_start"), row.get("char_end"))),
                "text",
                content,
                "cue_start",
                offset(text, "said"),
                "cue_end",
                offset(text, "said") + 4,
                "cue_text",
                "said",
                "cue_lemma",
                "say",
                "cue_class",
                "say",
                "negated_cue",
                false,
                "speaker_start",
                offset(text, "police"),
                "speaker_end",
                offset(text, "police") + 6,
                "speaker_text",
                "police",
                "speaker_kind",
                "collective",
                "speaker_resolution",
                "explicit",
                "speaker_role",
                "police_officer",
                "mentions_casualty",
                List.of(Ids.of("casualty_id", article))));
        rows.get(Tables.STATEMENTS).add(row);
    }

    private static Map<String, Object> evidence(
            String id, String article, String text, String words, Map<String, Object> month) {
        Map<String, Object> row = row(
                id,
                Ids.of(id, article),
                "article_id",
                article,
                "text_field",
                "text",
                "sentence_index",
                0,
                "char_start",
                offset(text, words),
                "char_end",
                offset(text, words) + words.length(),
                "rule_id",
                "test.rule",
                "confidence",
                0.75);
        row.putAll(month);
        return row;
    }

    private static int offset(String text, String words) {
        return text.codePointCount(0, text.indexOf(words));
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    /** Puts a value into the first row of a table. */
    public InventedTables with(Table table, String column, Object value) {
        return with(table, 0, column, value);
    }

    /** Puts a value into the n-th row of a table, from 0. */
    public InventedTables with(Table table, int row, String column, Object value) {
        rows.get(table).get(row).put(column, value);
        return this;
    }

    /** The value in the first row of a table. */
    public Object first(Table table, String column) {
        return rows.get(table).get(0).get(column);
    }

    /** Drops all rows of a table. */
    public InventedTables without(Table table) {
        rows.get(table).clear();
        return this;
    }

    /** The tables, their rows in an order that the seed decides, in this many partitions. */
    public Map<Table, Dataset<Row>> datasets(SparkSession spark, int partitions, long seed) {
        Map<Table, Dataset<Row>> datasets = new LinkedHashMap<>();
        rows.forEach((table, values) -> {
            List<Row> list = new ArrayList<>();
            values.forEach(value -> list.add(RowFactory.create(table.allColumns().stream()
                    .map(column -> value.get(column.name()))
                    // Spark takes arrays for its array columns, not lists.
                    .map(cell -> cell instanceof List<?> elements ? elements.toArray() : cell)
                    .toArray())));
            Collections.shuffle(list, new Random(seed));
            datasets.put(
                    table,
                    spark.createDataFrame(
                            new JavaSparkContext(spark.sparkContext()).parallelize(list, partitions),
                            SparkSchema.of(table)));
        });
        return datasets;
    }
}
