package org.dateline.jobs.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.udfs.text.ArticleCleaner;
import org.dateline.udfs.text.CleanOutcome;
import org.dateline.udfs.text.FieldsInput;
import org.dateline.udfs.text.PageInput;
import org.dateline.udfs.text.PubDateBasis;

/** Reads a file that holds one article: an HTML page, one JSON object, or plain text, told apart by the content. */
final class ArticleFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SNIFFED = 2048;

    private ArticleFile() {}

    /**
     * @return the article, or why there is none
     * @throws IOException if the file cannot be read or holds broken JSON
     */
    static CleanOutcome read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String start = new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.UTF_8)
                .strip()
                .toLowerCase(Locale.ROOT);
        ArticleCleaner cleaner = new ArticleCleaner();
        if (start.startsWith("{")) {
            return cleaner.clean(fields(JSON.readTree(content)));
        } else if (start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<body")) {
            return cleaner.clean(new PageInput(content, null, null, null));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return cleaner.clean(new FieldsInput(null, text, null, null, null, null, null, null, null));
    }

    private static FieldsInput fields(JsonNode record) {
        String date = first(record, "date", "pub_date", "published");
        return new FieldsInput(
                first(record, "title", "headline"),
                first(record, "text", "body", "content"),
                first(record, "url"),
                date,
                date == null ? null : PubDateBasis.FIELD,
                first(record, "byline", "author"),
                first(record, "source", "source_name"),
                first(record, "lang", "language"),
                null);
    }

    private static String first(JsonNode record, String... names) {
        for (String name : names) {
            JsonNode value = record.get(name);
            if (value != null && value.isValueNode() && !value.isNull()) {
                return value.asText();
            }
        }
        return null;
    }
}
