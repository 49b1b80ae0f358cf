package org.dateline.jobs.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.SparkForTests;
import org.dateline.jobs.table.InventedTables;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {
    private final SparkSession spark = SparkForTests.session();
    private final Map<Table, Dataset<Row>> tables =
            new InventedTables(3).with(Tables.ARTICLES, "dup_kind", "near").datasets(spark, 2, 1);

    private List<FileLedger> ledger(Object... filesAndCounts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < filesAndCounts.length; i += 2) {
            rows.add(RowFactory.create(filesAndCounts[i], ((Integer) filesAndCounts[i + 1]).longValue()));
        }
        return LedgerCheck.ledger(
                spark.createDataFrame(rows, InputRecords.SCHEMA),
                tables.get(Tables.ARTICLES),
                tables.get(Tables.REJECTS));
    }

    @Test
    void splitsOfAFileAreAddedUp() {
        List<FileLedger> ledger = ledger("invented.jsonl", 3, "invented.jsonl", 1, "empty.txt", 0);
        assertThat(ledger)
                .containsExactly(new FileLedger("empty.txt", 0, 0, 0, 0), new FileLedger("invented.jsonl", 4, 2, 1, 1));
        assertThatCode(() -> LedgerCheck.require(ledger)).doesNotThrowAnyException();
    }

    @Test
    void vanishedRecordIsNamedWithItsFile() {
        List<FileLedger> ledger = ledger("invented.jsonl", 5, "empty.txt", 0);
        assertThatThrownBy(() -> LedgerCheck.require(ledger))
                .hasMessageContaining("invented.jsonl: 5 records, but 2 articles + 1 duplicates + 1 rejects = 4")
                .hasMessageNotContaining("empty.txt");
    }

    @Test
    void rowsOfAFileThatNobodyRead() {
        List<FileLedger> ledger = ledger("other.jsonl", 0);
        assertThatThrownBy(() -> LedgerCheck.require(ledger)).hasMessageContaining("invented.jsonl: 0 records");
    }

    @Test
    void summaryCountsKindsAndReasons() {
        Map<String, Long> rows = Map.of("articles", 3L, "rejects", 1L);
        RunSummary summary = RunSummary.of(ledger("invented.jsonl", 4), rows, tables);
        assertThat(summary.inputRecords()).isEqualTo(4);
        assertThat(summary.rows()).isEqualTo(rows);
        assertThat(summary.articlesByDuplicateKind()).isEqualTo(Map.of("original", 2L, "near", 1L));
        assertThat(summary.rejectsByReason()).isEqualTo(Map.of("clean: empty_body", 1L));
        assertThat(summary.text()).contains("4 records in 1 files").contains("clean: empty_body");
    }
}
