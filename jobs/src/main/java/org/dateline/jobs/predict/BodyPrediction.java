package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.udfs.text.ArticleCleaner;
import org.dateline.udfs.text.CleanArticle;
import org.dateline.udfs.text.PageInput;

/** Page in, body, title and date out. A page without an article is an empty body. */
final class BodyPrediction implements PredictionTask.Predictor {
    private final ArticleCleaner cleaner = new ArticleCleaner();
    private final Path folder;

    BodyPrediction(Path folder) {
        this.folder = folder;
    }

    @Override
    public void predict(JsonNode record, ObjectNode out) throws IOException {
        byte[] page = Files.readAllBytes(folder.resolve(Inputs.string(record, "file")));
        PageInput input = new PageInput(page, null, Inputs.string(record, "url"), null);
        if (cleaner.clean(input) instanceof CleanArticle article) {
            out.put("body", article.text());
            out.put("title", article.title());
            out.put("date", article.pubDate() == null ? null : article.pubDate().toString());
        } else {
            out.put("body", "");
            out.putNull("title");
            out.putNull("date");
        }
    }
}
