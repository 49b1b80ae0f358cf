package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;

final class LocationPrediction implements PredictionTask.Predictor {
    private final Annotator annotator = new Annotator();

    @Override
    public void predict(JsonNode record, ObjectNode out) {
        NewsDocument document = Inputs.document(annotator, record);
        out.put("sentences", document.body().sentences().size());
    }
}
