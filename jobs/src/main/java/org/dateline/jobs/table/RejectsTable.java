package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.LONG;
import static org.dateline.jobs.table.ColumnType.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.jobs.read.RejectReason;
import org.dateline.udfs.nlp.Coded;
import org.dateline.udfs.text.UnreadableReason;

/** One row per input record that gave no article, and per row that was kept out of another table. */
final class RejectsTable {
    private RejectsTable() {}

    static Table definition() {
        return new Table(
                "rejects",
                "One row per input record that gave no article, with the reason: for each input file, records are"
                        + " articles plus rejects whose row_table is null. And one row for each row of another table that"
                        + " was set aside because it breaks the definition of its table.",
                "reject_id",
                List.of(
                        Evidence.id(
                                "reject_id",
                                "Identifies the reject, derived from file, offset, stage, reason and" + " row."),
                        required(
                                "archive_file", STRING, "Input file, relative to the input given.", "warc/bad.warc.gz"),
                        required(
                                        "archive_record_offset",
                                        LONG,
                                        "Where the record stands in its file, as in articles.",
                                        "771")
                                .atLeast(0),
                        required("stage", STRING, "The stage that gave it up.", "read")
                                .values("read", "clean", "check"),
                        required("reason", STRING, "Why, as a code.", "gzip_damaged")
                                .values(reasons()),
                        optional(
                                "message",
                                STRING,
                                "Why, in words, with the values at fault.",
                                "Stored CRC 1f..., computed 9a..."),
                        optional(
                                        "row_table",
                                        STRING,
                                        "Of a row that was set aside while its article was kept: the table that it is"
                                                + " missing from. Null where the whole record gave no article.",
                                        "casualties")
                                .values("casualties", "locations", "statements"),
                        optional("row_id", STRING, "The id of that row in that table.", "3f9a0c5be1d24877a6b0e2c4")),
                false,
                500_000,
                List.of(),
                List.of(),
                List.of(Evidence.wellFormed("reject_id")));
    }

    /** Those of reading, of cleaning, and of the check. */
    private static String[] reasons() {
        Stream<String> records = Stream.concat(
                        Arrays.stream(RejectReason.values()), Arrays.stream(UnreadableReason.values()))
                .map(Coded::value);
        return Stream.concat(records, Stream.of("definition_violated"))
                .distinct()
                .toArray(String[]::new);
    }
}
