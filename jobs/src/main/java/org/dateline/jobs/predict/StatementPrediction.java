package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.CodePoints;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.statement.Statement;
import org.dateline.udfs.statement.StatementExtractor;

/** Statements of the text (not of the headline, into which the format has no offsets), in code points. */
final class StatementPrediction implements PredictionTask.Predictor {
    private final Annotator annotator = new Annotator();
    private final StatementExtractor extractor = new StatementExtractor();

    @Override
    public void predict(JsonNode record, ObjectNode out) {
        NewsDocument document = Inputs.document(annotator, record);
        CodePoints points = new CodePoints(document.body().text());
        ArrayNode statements = out.putArray("statements");
        for (Statement statement : extractor.extract(document)) {
            if (statement.content().get(0).field() == Field.TEXT) {
                add(statements.addObject(), statement, points);
            }
        }
    }

    private static void add(ObjectNode row, Statement statement, CodePoints points) {
        ArrayNode content = row.putArray("content");
        for (Span span : statement.content()) {
            content.addArray().add(points.of(span.start())).add(points.of(span.end()));
        }
        offsets(row, "speaker", statement.speaker(), points);
        row.put("speaker_name", statement.speakerName());
        offsets(row, "cue", statement.cue(), points);
        row.put("type", statement.type().value());
    }

    private static void offsets(ObjectNode row, String name, Span span, CodePoints points) {
        if (span == null) {
            row.putNull(name);
        } else {
            row.putArray(name).add(points.of(span.start())).add(points.of(span.end()));
        }
    }
}
