package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;

/** The only fields that a prediction may read: title, text and date. */
final class Inputs {
    private Inputs() {}

    static NewsDocument document(Annotator annotator, JsonNode record) {
        return annotator.document(string(record, "title"), string(record, "text"), date(record), null);
    }

    static String string(JsonNode record, String field) {
        JsonNode value = record.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static LocalDate date(JsonNode record) {
        String value = string(record, "date");
        if (value == null || value.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException e) {
            // A date in another form is an unknown date, not a reason to lose the article.
            return null;
        }
    }
}
