package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class BodyPrediction implements PredictionTask.Predictor {
    private final Path folder;

    BodyPrediction(Path folder) {
        this.folder = folder;
    }

    @Override
    public void predict(JsonNode record, ObjectNode out) throws IOException {
        byte[] page = Files.readAllBytes(folder.resolve(Inputs.string(record, "file")));
        out.put("body", String.valueOf(page.length));
    }
}
