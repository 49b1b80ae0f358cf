package org.dateline.udfs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The functions are found through META-INF/services alone: the session names no extension. */
class DatelineExtensionsTest {
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("functions")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyFunctionIsRegisteredWithItsUsage() {
        for (SqlFunction function : Functions.ALL) {
            List<Row> description =
                    spark.sql("DESCRIBE FUNCTION " + function.name()).collectAsList();
            assertThat(description.toString()).contains(function.usage());
        }
    }

    @Test
    void oneCallGivesAllPartsOfAnArticle() {
        Row row = spark.sql("SELECT e.n_sentences, e.nlp_level, size(e.statements) FROM "
                        + "(SELECT extract_all('The mayor spoke. Nobody was hurt.', 'Calm night', DATE'2024-05-31') e)")
                .head();
        assertThat(row.getInt(0)).isEqualTo(2);
        assertThat(row.getString(1)).isEqualTo("full");
        assertThat(row.getInt(2)).isGreaterThanOrEqualTo(0);
    }

    @Test
    void aStatementNamesTheCasualtyClaimsInsideItsContent() {
        Row row = spark.sql(
                        "SELECT e.statements[0].mentions_casualty, e.casualties[0].casualty_id FROM "
                                + "(SELECT extract_all('A mine killed four men near the dam, the mayor said.', '', DATE'2024-05-31') e)")
                .head();
        assertThat(row.<String>getList(0)).containsExactly(row.getString(1));
    }

    @Test
    void nullTextGivesNull() {
        assertThat(spark.sql("SELECT casualties(CAST(NULL AS STRING)) IS NULL")
                        .head()
                        .getBoolean(0))
                .isTrue();
    }

    @Test
    void aWrongNumberOfArgumentsNamesTheUsage() {
        assertThatThrownBy(() -> spark.sql("SELECT places()").head()).hasMessageContaining("places(text");
    }

    @Test
    void columnsAreReadOnExecutorsToo() {
        assertThat(spark.sql(
                                "SELECT sum(size(places(t, t))) FROM (SELECT concat('Rain fell in Lisbon ', id) t FROM range(20))")
                        .head()
                        .isNullAt(0))
                .isFalse();
    }
}
