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
final class RecordCleaner {
    private static final String STAGE = "clean";
    private static final int ARTICLE_COLUMNS = 16;

    private final ArticleCleaner cleaner = new ArticleCleaner();

    Row clean(Row record) {
        if (record.getAs(RecordColumns.REJECT_REASON) != null) {
            return reject(
                    record,
                    record.getAs(RecordColumns.REJECT_STAGE),
                    record.getAs(RecordColumns.REJECT_REASON),
                    record.getAs(RecordColumns.REJECT_MESSAGE));
        }
        CleanOutcome outcome = outcome(record);
        if (outcome instanceof Unreadable unreadable) {
            return reject(record, STAGE, unreadable.reason().value(), unreadable.message());
        }
        return article(record, (CleanArticle) outcome);
    }

    private CleanOutcome outcome(Row record) {
        LocalDate archivedOn = day(record.getAs(RecordColumns.ARCHIVED_ON));
        String url = record.getAs(RecordColumns.URL);
        byte[] payload = record.getAs(RecordColumns.PAYLOAD);
        if (payload != null) {
            return cleaner.clean(new PageInput(payload, record.getAs(RecordColumns.CONTENT_TYPE), url, archivedOn));
        }
        return cleaner.clean(new FieldsInput(
                record.getAs(RecordColumns.TITLE),
                record.getAs(RecordColumns.TEXT),
                url,
                record.getAs(RecordColumns.DATE),
                basis(record.getAs(RecordColumns.DATE_BASIS)),
                record.getAs(RecordColumns.BYLINE),
                record.getAs(RecordColumns.SOURCE),
                record.getAs(RecordColumns.LANGUAGE),
                archivedOn));
    }

    private static LocalDate day(String instant) {
        return instant == null ? null : LocalDate.parse(instant.substring(0, 10));
    }

    private static PubDateBasis basis(String value) {
        return value == null ? null : PubDateBasis.valueOf(value.toUpperCase(java.util.Locale.ROOT));
    }

    private static Row article(Row record, CleanArticle article) {
        return RowFactory.create(
                record.getAs(RecordColumns.ARCHIVE_FILE),
                record.getAs(RecordColumns.ARCHIVE_RECORD_OFFSET),
                record.getAs(RecordColumns.CONTENT_SHA256),
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
        values[0] = record.getAs(RecordColumns.ARCHIVE_FILE);
        values[1] = record.getAs(RecordColumns.ARCHIVE_RECORD_OFFSET);
        values[2] = record.getAs(RecordColumns.CONTENT_SHA256);
        values[values.length - 3] = stage;
        values[values.length - 2] = reason;
        values[values.length - 1] = message;
        return RowFactory.create(values);
    }

    private static java.sql.Date date(LocalDate date) {
        return date == null ? null : java.sql.Date.valueOf(date);
    }
}
