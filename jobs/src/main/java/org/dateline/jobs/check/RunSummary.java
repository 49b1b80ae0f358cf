package org.dateline.jobs.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/**
 * What a run did. Holds no times: it is stored in the manifest, which is the same for the same input.
 *
 * @param inputFiles files read
 * @param inputRecords records in them
 * @param rows rows of each table, in the order of {@link Tables#ALL}
 * @param articlesByDuplicateKind articles by {@code dup_kind}
 * @param rejectsByReason rejected records by {@code stage} and {@code reason}, as "stage: reason"
 * @param rowsSetAside rows that break the definition of their table or hang on one that does, by table; those of articles
 *     are among the rejected records too
 */
public record RunSummary(
        long inputFiles,
        long inputRecords,
        Map<String, Long> rows,
        Map<String, Long> articlesByDuplicateKind,
        Map<String, Long> rejectsByReason,
        Map<String, Long> rowsSetAside) {

    /**
     * Counts what the finished tables hold.
     *
     * @param rows how many rows each table has, by name
     */
    public static RunSummary of(List<FileLedger> ledger, Map<String, Long> rows, Map<Table, Dataset<Row>> tables) {
        Map<String, Long> kinds = new TreeMap<>();
        for (Row row :
                tables.get(Tables.ARTICLES).groupBy(col("dup_kind")).count().collectAsList()) {
            kinds.put(row.getString(0), row.getLong(1));
        }
        Map<String, Long> reasons = new TreeMap<>();
        Map<String, Long> aside = new TreeMap<>();
        for (Row row : tables.get(Tables.REJECTS)
                .groupBy(
                        SetAside.isRecord(), col("stage"), col("reason"), when(SetAside.isSetAside(), SetAside.table()))
                .count()
                .collectAsList()) {
            if (row.getBoolean(0)) {
                reasons.merge(row.getString(1) + ": " + row.getString(2), row.getLong(4), Long::sum);
            }
            if (!row.isNullAt(3)) {
                aside.merge(row.getString(3), row.getLong(4), Long::sum);
            }
        }
        long records = ledger.stream().mapToLong(FileLedger::records).sum();
        return new RunSummary(ledger.size(), records, rows, kinds, reasons, aside);
    }

    /** @return the closing lines of a build */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "Input     %,d records in %,d files\n", inputRecords, inputFiles));
        section(out, "Tables", rows);
        section(out, "Articles", articlesByDuplicateKind);
        section(out, "Rejects", rejectsByReason);
        if (!rowsSetAside.isEmpty()) {
            out.append(
                    "ATTENTION These rows break the definition of their table, or hang on one that does, and were set"
                            + " aside;\n          rejects (stage check) names them and the rules:\n");
            section(out, "", rowsSetAside);
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String title, Map<String, Long> counts) {
        String head = title;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.append(String.format(Locale.ROOT, "%-9s %,12d  %s\n", head, count.getValue(), count.getKey()));
            head = "";
        }
        if (counts.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%-9s %,12d\n", title, 0));
        }
    }
}
