package org.dateline.jobs.read;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.udfs.nlp.Coded;

/** Outcomes as rows of {@link RecordColumns#SCHEMA}. */
final class OutcomeRows {
    private OutcomeRows() {}

    static Row row(ReadOutcome outcome) {
        if (outcome instanceof RawRecord record) {
            return row(record);
        }
        return row((Reject) outcome);
    }

    private static Row row(RawRecord record) {
        ArticleFields fields = record.fields();
        return RowFactory.create(
                record.archiveFile(),
                record.recordOffset(),
                record.format().value(),
                record.url(),
                record.contentType(),
                record.payload(),
                fields.title(),
                fields.text(),
                fields.date(),
                fields.dateBasis(),
                fields.byline(),
                fields.source(),
                fields.language(),
                record.archivedOn(),
                record.contentSha256(),
                null,
                null,
                null);
    }

    private static Row row(Reject reject) {
        Object[] values = new Object[RecordColumns.SCHEMA.size()];
        values[0] = reject.archiveFile();
        values[1] = reject.recordOffset();
        values[2] = value(reject.format());
        values[values.length - 3] = Reject.STAGE;
        values[values.length - 2] = reject.reason().value();
        values[values.length - 1] = reject.message();
        return RowFactory.create(values);
    }

    private static String value(Coded coded) {
        return coded == null ? null : coded.value();
    }
}
