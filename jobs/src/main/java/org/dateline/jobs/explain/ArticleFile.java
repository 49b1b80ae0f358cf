package org.dateline.jobs.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.dateline.jobs.clean.RecordCleaner;
import org.dateline.jobs.read.ReadArchive;
import org.dateline.jobs.read.RecordColumns;
import org.dateline.udfs.text.CleanArticle;
import org.dateline.udfs.text.CleanOutcome;
import org.dateline.udfs.text.Unreadable;

/** Finds one article in a file of any format that a build reads, by reading and cleaning it as a build does. */
final class ArticleFile {
    private static final int REASON = RecordColumns.SCHEMA.fieldIndex(RecordColumns.REJECT_REASON);
    private static final int MESSAGE = RecordColumns.SCHEMA.fieldIndex(RecordColumns.REJECT_MESSAGE);

    private ArticleFile() {}

    /**
     * @param article the article
     * @param last whether no record follows it in the file
     */
    record Found(CleanArticle article, boolean last) {}

    /**
     * @param number of the article in the file, from 1; records that give no article are not counted
     * @throws IOException if the file has no such article; says what became of its records
     */
    static Found read(Path file, int number) throws IOException {
        Iterator<Row> records = new ReadArchive(List.of(file.toAbsolutePath().toString())).local(new Configuration());
        RecordCleaner cleaner = new RecordCleaner();
        int articles = 0;
        String firstReject = "it is empty";
        int rejects = 0;
        while (records.hasNext()) {
            Row record = records.next();
            String reject = null;
            if (record.isNullAt(REASON)) {
                CleanOutcome outcome = cleaner.outcome(record);
                if (outcome instanceof CleanArticle article && ++articles == number) {
                    return new Found(article, !records.hasNext());
                } else if (outcome instanceof Unreadable unreadable) {
                    reject = unreadable.reason().value() + ", " + unreadable.message();
                }
            } else {
                reject = record.getString(REASON) + ", " + record.getString(MESSAGE);
            }
            if (reject != null && rejects++ == 0) {
                firstReject = reject;
            }
        }
        throw new IOException(
                articles > 0
                        ? file + " holds " + articles + " article" + (articles == 1 ? "" : "s") + ", no article "
                                + number
                        : "no article in " + file + ": " + firstReject
                                + (rejects > 1 ? " (and " + (rejects - 1) + " records more)" : ""));
    }
}
