package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.udfs.casualty.CasualtyExtractor;
import org.dateline.udfs.casualty.CasualtyReport;
import org.dateline.udfs.casualty.Toll;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;

/** Casualty groups and document totals: the lists {@code killed} and {@code injured} with their totals. */
final class CasualtyPrediction implements PredictionTask.Predictor {
    private final Annotator annotator = new Annotator();
    private final CasualtyExtractor extractor = new CasualtyExtractor();

    @Override
    public void predict(JsonNode record, ObjectNode out) {
        NewsDocument document = Inputs.document(annotator, record);
        // Places and statements name where and by whom; they do not change how many.
        CasualtyReport report = extractor.report(document, List.of(), List.of());
        groups(out.putArray("killed"), report.killedGroups());
        groups(out.putArray("injured"), report.woundedGroups());
        total(out, "killed_total", report.killed());
        total(out, "injured_total", report.wounded());
    }

    private static void groups(ArrayNode out, List<Toll> groups) {
        groups.forEach(group -> write(out.addObject(), group));
    }

    private static void total(ObjectNode out, String field, Toll toll) {
        if (toll == null) {
            out.putNull(field);
        } else {
            write(out.putObject(field), toll);
        }
    }

    private static void write(ObjectNode out, Toll toll) {
        out.put("low", toll.low());
        out.put("best", toll.best());
        out.put("high", toll.high());
    }
}
