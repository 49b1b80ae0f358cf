package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Nothing vanishes: for each input file, records = articles + duplicates + rejects. */
public final class LedgerCheck {
    private static final String FILE = "archive_file";

    private LedgerCheck() {}

    /**
     * @param records {@link InputRecords#SCHEMA}; several rows of one file (its splits) are added up
     * @param articles rows with {@code archive_file} and {@code dup_kind}
     * @param rejects rows with {@code archive_file} and {@code row_table}; those of single rows do not count
     * @return one entry for each file, by name; files that only articles or rejects name are there with 0 records
     */
    public static List<FileLedger> ledger(Dataset<Row> records, Dataset<Row> articles, Dataset<Row> rejects) {
        Dataset<Row> read = records.groupBy(col(FILE)).agg(sum("records").as("records"));
        Dataset<Row> kept = articles.groupBy(col(FILE))
                .agg(
                        count_if(col("dup_kind").equalTo("original")).as("originals"),
                        count_if(col("dup_kind").notEqual("original")).as("duplicates"));
        Dataset<Row> given = rejects.where(SetAside.isRecord())
                .groupBy(col(FILE))
                .agg(count(lit(1)).as("rejects"));
        return read
                .join(kept, usingFile(), "full")
                .join(given, usingFile(), "full")
                .orderBy(FILE)
                .select(col(FILE), orZero("records"), orZero("originals"), orZero("duplicates"), orZero("rejects"))
                .collectAsList()
                .stream()
                .map(row -> new FileLedger(
                        row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .toList();
    }

    private static String[] usingFile() {
        return new String[] {FILE};
    }

    private static Column orZero(String column) {
        return coalesce(col(column), lit(0L));
    }

    /**
     * @throws IllegalStateException naming every file whose records are not all accounted for
     */
    public static void require(List<FileLedger> ledger) {
        String failing = ledger.stream()
                .filter(file -> !file.balances())
                .map(file -> "\n  " + file)
                .collect(Collectors.joining());
        if (!failing.isEmpty()) {
            throw new IllegalStateException("Input records are not articles + duplicates + rejects in:" + failing);
        }
    }
}
