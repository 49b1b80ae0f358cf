package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.dateline.udfs.sql.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All faults are put into one run, each into an article of its own, since a run takes its time. */
class SetAsideTest {
    private static final int ARTICLES = 30;

    private static final int UNKNOWN_VALUE = 0;
    private static final int BROKEN_WHOLE = 1;
    private static final int PART = 2;
    private static final int BROKEN_PLACE = 3;
    private static final int REFERENCE_TO_NOTHING = 4;
    private static final int BROKEN_ARTICLE = 5;
    private static final int BROKEN_HEAD = 7;
    private static final int COPY = 8;
    private static final int ID_TWICE = 9;
    private static final int KEY_TWICE = 11;

    private static final InventedTables FAULTY = new InventedTables(ARTICLES);
    private static Map<Table, Dataset<Row>> sound;

    @BeforeAll
    static void part() {
        FAULTY.with(Tables.CASUALTIES, UNKNOWN_VALUE, "scope", "whole_galaxy")
                .with(Tables.CASUALTIES, UNKNOWN_VALUE, "confidence", 1.5)
                .with(Tables.CASUALTIES, BROKEN_WHOLE, "scope", "whole_galaxy")
                .with(Tables.CASUALTIES, PART, "is_document_total", false)
                .with(Tables.CASUALTIES, PART, "subset_of", id("casualty_id", BROKEN_WHOLE))
                .with(Tables.CASUALTIES, PART, "subset_kind", "including")
                .with(Tables.LOCATIONS, BROKEN_PLACE, "latitude", 91.0)
                .with(Tables.CASUALTIES, REFERENCE_TO_NOTHING, "location_id", Ids.of("nowhere"))
                .with(Tables.ARTICLES, BROKEN_ARTICLE, "n_chars", 3)
                .with(Tables.ARTICLES, BROKEN_HEAD, "n_chars", 3)
                .with(Tables.ARTICLES, COPY, "dup_cluster_id", article(BROKEN_HEAD))
                .with(Tables.ARTICLES, COPY, "is_cluster_head", false)
                .with(Tables.ARTICLES, COPY, "dup_kind", "near")
                .with(Tables.STATEMENTS, ID_TWICE + 1, "statement_id", id("statement_id", ID_TWICE));
        moveClaim(PART, BROKEN_WHOLE);
        moveClaim(KEY_TWICE + 1, KEY_TWICE);
        Map<Table, Dataset<Row>> rows = FAULTY.datasets(SparkForTests.session(), 2, 1);
        sound = setAside(rows).tables();
        sound.replaceAll((table, kept) -> kept.localCheckpoint());
    }

    /** Makes the claim of one article one of another. */
    private static void moveClaim(int from, int to) {
        FAULTY.with(Tables.CASUALTIES, from, "article_id", article(to))
                .with(Tables.CASUALTIES, from, "claim_text", "At least %d people were killed".formatted(to + 2))
                .with(Tables.CASUALTIES, from, "count_text", "At least " + (to + 2))
                .with(Tables.CASUALTIES, from, "location_id", id("location_id", to))
                .with(Tables.STATEMENTS, from, "mentions_casualty", List.of());
    }

    private static SetAside setAside(Map<Table, Dataset<Row>> rows) {
        return new SetAside(rows, new ConstraintCheck(rows).run(), (name, kept) -> kept.localCheckpoint());
    }

    private static String article(int number) {
        return Ids.of("article", number);
    }

    private static String id(String column, int number) {
        return Ids.of(column, article(number));
    }

    /** The row of this id, in a list without or with one element. */
    private static List<Row> row(Table table, String id) {
        return sound.get(table).where(col(table.id()).equalTo(id)).collectAsList();
    }

    private static List<Row> rejects(String column, Object value) {
        return sound.get(Tables.REJECTS)
                .where(SetAside.isSetAside().and(col(column).equalTo(value)))
                .collectAsList();
    }

    @Test
    void whatIsLeftIsSound() {
        assertThat(new ConstraintCheck(sound).run()).isEmpty();
    }

    @Test
    void claimWithAnUnknownValue() {
        String id = id("casualty_id", UNKNOWN_VALUE);
        assertThat(row(Tables.CASUALTIES, id)).isEmpty();
        Row reject = rejects("row_id", id).get(0);
        assertThat(reject.<String>getAs("reason")).isEqualTo("definition_violated");
        assertThat(reject.<String>getAs("row_table")).isEqualTo("casualties");
        assertThat(reject.<String>getAs("archive_file")).isEqualTo("invented.jsonl");
        assertThat(reject.<Long>getAs("archive_record_offset")).isEqualTo(UNKNOWN_VALUE);
        assertThat(reject.<String>getAs("message"))
                .startsWith("casualties " + id + ": confidence <= 1.0; scope has a value of its enumeration; {")
                .contains("\"scope\":\"whole_galaxy\"");
    }

    @Test
    void brokenClaimIsNoLongerMentioned() {
        Row statement =
                row(Tables.STATEMENTS, id("statement_id", UNKNOWN_VALUE)).get(0);
        assertThat(statement.getList(statement.fieldIndex("mentions_casualty"))).isEmpty();
        Row sane = row(Tables.STATEMENTS, id("statement_id", ARTICLES - 1)).get(0);
        assertThat(sane.getList(sane.fieldIndex("mentions_casualty")))
                .asList()
                .containsExactly(id("casualty_id", ARTICLES - 1));
    }

    @Test
    void partOfABrokenClaimStays() {
        Row part = row(Tables.CASUALTIES, id("casualty_id", PART)).get(0);
        assertThat(part.<String>getAs("subset_of")).isNull();
        assertThat(part.<String>getAs("subset_kind")).isEqualTo("including");
    }

    @Test
    void brokenPlaceLeavesItsClaim() {
        assertThat(row(Tables.LOCATIONS, id("location_id", BROKEN_PLACE))).isEmpty();
        Row claim = row(Tables.CASUALTIES, id("casualty_id", BROKEN_PLACE)).get(0);
        assertThat(claim.<String>getAs("location_id")).isNull();
        assertThat(claim.<String>getAs("location_basis")).isEqualTo("same_clause");
    }

    @Test
    void referenceToNothingIsAFaultOfItsRow() {
        assertThat(row(Tables.CASUALTIES, id("casualty_id", REFERENCE_TO_NOTHING)))
                .isEmpty();
    }

    @Test
    void brokenArticleTakesItsRows() {
        assertThat(row(Tables.ARTICLES, article(BROKEN_ARTICLE))).isEmpty();
        assertThat(row(Tables.LOCATIONS, id("location_id", BROKEN_ARTICLE))).isEmpty();
        List<String> tables = new ArrayList<>();
        for (Row reject : rejects("archive_record_offset", BROKEN_ARTICLE)) {
            tables.add(reject.getAs("row_table"));
        }
        assertThat(tables).containsExactlyInAnyOrder(null, "casualties", "locations", "statements");
        assertThat(rejects("row_id", id("location_id", BROKEN_ARTICLE)).get(0).<String>getAs("message"))
                .contains(": article_id is that of a row set aside; ");
    }

    @Test
    void brokenHeadTakesItsCluster() {
        assertThat(row(Tables.ARTICLES, article(COPY))).isEmpty();
        assertThat(row(Tables.LOCATIONS, id("location_id", COPY))).isEmpty();
    }

    @Test
    void brokenArticlesCountAsTheirRecords() {
        var records = SparkForTests.session()
                .createDataFrame(List.of(RowFactory.create("invented.jsonl", ARTICLES + 1L)), InputRecords.SCHEMA);
        assertThat(LedgerCheck.ledger(records, sound.get(Tables.ARTICLES), sound.get(Tables.REJECTS)))
                .containsExactly(new FileLedger("invented.jsonl", ARTICLES + 1, ARTICLES - 3, 0, 1 + 3));
    }

    @Test
    void idTwiceTakesBothRows() {
        assertThat(row(Tables.STATEMENTS, id("statement_id", ID_TWICE))).isEmpty();
        assertThat(rejects("row_id", id("statement_id", ID_TWICE))).hasSize(2);
    }

    @Test
    void keyTwiceTakesBothRows() {
        assertThat(row(Tables.CASUALTIES, id("casualty_id", KEY_TWICE))).isEmpty();
        assertThat(row(Tables.CASUALTIES, id("casualty_id", KEY_TWICE + 1))).isEmpty();
    }

    @Test
    void moreThanHalfOfASmallTableIsNoAccident() {
        InventedTables two = new InventedTables(2)
                .with(Tables.LOCATIONS, 0, "latitude", 91.0)
                .with(Tables.LOCATIONS, 1, "latitude", 91.0);
        Map<Table, Dataset<Row>> rows = two.datasets(SparkForTests.session(), 2, 1);
        assertThatThrownBy(() -> setAside(rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 of 2 rows of locations");
    }

    @Test
    void brokenRejectCannotBeSetAside() {
        InventedTables wrong = new InventedTables(2).with(Tables.REJECTS, "reason", "bad_luck");
        Map<Table, Dataset<Row>> rows = wrong.datasets(SparkForTests.session(), 2, 1);
        assertThatThrownBy(() -> setAside(rows)).hasMessageContaining("1 of 1 rows of rejects");
    }
}
