package org.dateline.jobs.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.jobs.read.FieldMapping.Name;

/** Named values (of a JSON object, a CSV row, a Parquet row) as a raw record. */
final class MappedFields {
    private static final String HTML_TYPE = "text/html; charset=utf-8";

    private final String file;
    private final Format format;
    private final FieldMapping mapping;

    MappedFields(String file, Format format, FieldMapping mapping) {
        this.file = file;
        this.format = format;
        this.mapping = mapping;
    }

    /** @param record values by lower-case name */
    ReadOutcome outcome(long offset, Map<String, String> record, String contentSha256) {
        String text = mapping.value(record, Name.TEXT);
        String html = text == null ? mapping.value(record, Name.HTML) : null;
        if (text == null && html == null) {
            return hasTextColumn(record)
                    ? new Reject(file, offset, format, RejectReason.EMPTY, "the text is empty")
                    : new Reject(
                            file,
                            offset,
                            format,
                            RejectReason.NO_TEXT_FIELD,
                            "none of " + mapping.names(Name.TEXT) + " in " + record.keySet());
        }
        String date = SourceDates.normalise(mapping.value(record, Name.DATE));
        ArticleFields fields = new ArticleFields(
                mapping.value(record, Name.TITLE),
                text,
                date,
                date == null ? null : "field",
                mapping.value(record, Name.BYLINE),
                mapping.value(record, Name.SOURCE),
                mapping.value(record, Name.LANGUAGE));
        return new RawRecord(
                file,
                offset,
                format,
                mapping.value(record, Name.URL),
                html == null ? null : HTML_TYPE,
                html == null ? null : html.getBytes(StandardCharsets.UTF_8),
                fields,
                null,
                contentSha256);
    }

    private boolean hasTextColumn(Map<String, String> record) {
        return mapping.names(Name.TEXT).stream().anyMatch(record::containsKey)
                || mapping.names(Name.HTML).stream().anyMatch(record::containsKey);
    }
}
