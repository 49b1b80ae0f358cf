package org.dateline.jobs.clean;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.jobs.read.RecordColumns;
import org.dateline.udfs.text.ArticleCleaner;
import org.dateline.udfs.text.CleanArticle;
import org.dateline.udfs.text.CleanOutcome;
import org.dateline.udfs.text.FieldsInput;
import org.dateline.udfs.text.PageInput;
import org.dateline.udfs.text.PubDateBasis;
import org.dateline.udfs.text.Unreadable;

/** Cleans one record after the other. */
public final class RecordCleaner {
    private static final String STAGE = "clean";
    private static final int ARTICLE_COLUMNS = 16;

    private final ArticleCleaner cleaner = new ArticleCleaner();

    Row clean(Row record) {
        if (get(record, RecordColumns.REJECT_REASON) != null) {
            return reject(
                    record,
                    get(record, RecordColumns.REJECT_STAGE),
                    get(record, RecordColumns.REJECT_REASON),
                    get(record, RecordColumns.REJECT_MESSAGE));
        }
        CleanOutcome outcome = outcome(record);
        if (outcome instanceof Unreadable unreadable) {
            return reject(record, STAGE, unreadable.reason().value(), unreadable.message());
        }
        return article(record, (CleanArticle) outcome);
    }

    /** @param record of {@link RecordColumns#SCHEMA} by position, no reject */
    public CleanOutcome outcome(Row record) {
        LocalDate archivedOn = day(get(record, RecordColumns.ARCHIVED_ON));
        String url = get(record, RecordColumns.URL);
        byte[] payload = get(record, RecordColumns.PAYLOAD);
        if (payload != null) {
            return cleaner.clean(new PageInput(payload, get(record, RecordColumns.CONTENT_TYPE), url, archivedOn));
        }
        return cleaner.clean(new FieldsInput(
                get(record, RecordColumns.TITLE),
                get(record, RecordColumns.TEXT),
                url,
                get(record, RecordColumns.DATE),
                basis(get(record, RecordColumns.DATE_BASIS)),
                get(record, RecordColumns.BYLINE),
                get(record, RecordColumns.SOURCE),
                get(record, RecordColumns.LANGUAGE),
                archivedOn));
    }

    /** By position: between two steps of one stage, rows carry no schema. */
    @SuppressWarnings("unchecked")
    private static <T> T get(Row record, String column) {
        return (T) record.get(RecordColumns.SCHEMA.fieldIndex(column));
    }

    private static LocalDate day(String instant) {
        return instant == null ? null : LocalDate.parse(instant.substring(0, 10));
    }

    private static PubDateBasis basis(String value) {
        return value == null ? null : PubDateBasis.valueOf(value.toUpperCase(java.util.Locale.ROOT));
    }

    private static Row article(Row record, CleanArticle article) {
        return RowFactory.create(
                get(record, RecordColumns.ARCHIVE_FILE),
                get(record, RecordColumns.ARCHIVE_RECORD_OFFSET),
                get(record, RecordColumns.CONTENT_SHA256),
                article.sourceName(),
                article.domain(),
                article.url(),
                article.urlCanonical(),
                article.title(),
                article.byline(),
                article.datelinePlace(),
                date(article.datelineDate()),
                article.agencyCredit(),
                article.text(),
                article.lang(),
                article.langConfidence(),
                date(article.pubDate()),
                article.pubDateBasis().value(),
                article.pubDateReliable(),
                article.extractMethod().value(),
                null,
                null,
                null);
    }

    private static Row reject(Row record, String stage, String reason, String message) {
        Object[] values = new Object[3 + ARTICLE_COLUMNS + 3];
        values[0] = get(record, RecordColumns.ARCHIVE_FILE);
        values[1] = get(record, RecordColumns.ARCHIVE_RECORD_OFFSET);
        values[2] = get(record, RecordColumns.CONTENT_SHA256);
        values[values.length - 3] = stage;
        values[values.length - 2] = reason;
        values[values.length - 1] = message;
        return RowFactory.create(values);
    }

    private static java.sql.Date date(LocalDate date) {
        return date == null ? null : java.sql.Date.valueOf(date);
    }
}
