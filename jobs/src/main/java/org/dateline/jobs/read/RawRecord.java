package org.dateline.jobs.read;

import java.util.Objects;

/**
 * One news item as the archive holds it, before cleaning: either a web page ({@code payload}) or fields.
 *
 * @param archiveFile the input file, named by its path below the input given
 * @param recordOffset where the record starts: see {@link RecordColumns#ARCHIVE_RECORD_OFFSET}
 * @param format of the input file
 * @param url of the page, as the archive states it (not canonical), or null
 * @param contentType of {@code payload} as declared by the server, or null; a claim, not a fact
 * @param payload the page's bytes with all transfer and content encodings undone, or null where the record has fields
 * @param fields the record's own fields; {@link ArticleFields#NONE} for pages
 * @param archivedOn the instant of capture in ISO 8601 (UTC), or null; it is not the date of publication
 * @param contentSha256 of the raw record, lower-case hex: of the uncompressed WARC or ARC record with its headers, of the
 *     line, of the CSV row, of the whole file for HTML and text; of the fields for Parquet and XML
 */
@SuppressWarnings("ArrayRecordComponent") // Large bytes on their way to a row: neither compared nor used as a key.
public record RawRecord(
        String archiveFile,
        long recordOffset,
        Format format,
        String url,
        String contentType,
        byte[] payload,
        ArticleFields fields,
        String archivedOn,
        String contentSha256)
        implements ReadOutcome {

    public RawRecord {
        Objects.requireNonNull(archiveFile, "archiveFile");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(contentSha256, "contentSha256");
    }
}
