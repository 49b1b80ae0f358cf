package org.dateline.jobs.table;

import static org.dateline.jobs.table.Column.optional;
import static org.dateline.jobs.table.Column.required;
import static org.dateline.jobs.table.ColumnType.LONG;
import static org.dateline.jobs.table.ColumnType.STRING;

import java.util.List;

/** One row per input record that gave no article. */
final class RejectsTable {
    private RejectsTable() {}

    static Table definition() {
        return new Table(
                "rejects",
                "One row per input record that gave no article, with the reason: for each input file, records are"
                        + " articles plus rejects.",
                "reject_id",
                List.of(
                        Evidence.id("reject_id", "Identifies the reject, derived from file, offset, stage and reason."),
                        required(
                                "archive_file", STRING, "Input file, relative to the input given.", "warc/bad.warc.gz"),
                        required(
                                        "archive_record_offset",
                                        LONG,
                                        "Where the record stands in its file, as in articles.",
                                        "771")
                                .atLeast(0),
                        required("stage", STRING, "The stage that gave it up.", "read")
                                .values("read", "clean", "dedupe", "extract"),
                        required("reason", STRING, "Why, as a code.", "gzip_crc_mismatch"),
                        optional(
                                "message",
                                STRING,
                                "Why, in words, with the values at fault.",
                                "Stored CRC 1f..., computed 9a...")),
                false,
                500_000,
                List.of(),
                List.of(),
                List.of(Evidence.wellFormed("reject_id")));
    }
}
