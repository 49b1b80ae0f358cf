package org.dateline.jobs.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.udfs.Extraction;
import org.dateline.udfs.casualty.CasualtyClaim;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/**
 * One extracted row with the spans that show it.
 *
 * @param row its number in the tables below the article: c casualties, l locations, s statements, counted from 1
 * @param fields names and values of what is stated, in the order of the record
 * @param spans what is marked for it
 */
record Finding(String row, Map<String, String> fields, List<LayerSpan> spans) {
    record LayerSpan(Layer layer, Span span) {}

    static List<Finding> casualties(NewsDocument document, Extraction found) {
        List<Finding> findings = new ArrayList<>();
        for (CasualtyClaim claim : found.casualties()) {
            List<LayerSpan> spans = new ArrayList<>();
            add(spans, Layer.CASUALTY, claim.span());
            add(spans, Layer.COUNT, claim.countSpan());
            // The other two results hold their own words.
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("text", claim.span().in(document));
            fields.putAll(Fields.of(claim));
            findings.add(new Finding("c" + (findings.size() + 1), fields, spans));
        }
        return findings;
    }

    static List<Finding> locations(Extraction found) {
        List<Finding> findings = new ArrayList<>();
        for (PlaceMention mention : found.places()) {
            List<LayerSpan> spans = new ArrayList<>();
            add(spans, mention.place() == null ? Layer.UNRESOLVED : Layer.PLACE, mention.span());
            findings.add(new Finding("l" + (findings.size() + 1), Fields.of(mention), spans));
        }
        return findings;
    }

    static List<Finding> statements(Extraction found) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : found.statements()) {
            List<LayerSpan> spans = new ArrayList<>();
            statement.content().forEach(span -> add(spans, Layer.STATEMENT, span));
            add(spans, Layer.CUE, statement.cue());
            add(spans, Layer.SPEAKER, statement.speaker());
            findings.add(new Finding("s" + (findings.size() + 1), Fields.of(statement), spans));
        }
        return findings;
    }

    /** The marks of all findings in one field. */
    static List<Mark> marks(List<Finding> findings, Field field) {
        List<Mark> marks = new ArrayList<>();
        for (Finding finding : findings) {
            for (LayerSpan marked : finding.spans()) {
                Span span = marked.span();
                if (span.field() == field && span.end() > span.start()) {
                    marks.add(new Mark(marked.layer(), span.start(), span.end(), finding.row(), finding.note()));
                }
            }
        }
        return marks;
    }

    private String note() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n", row + "\n", ""));
    }

    private static void add(List<LayerSpan> spans, Layer layer, Span span) {
        if (span != null) {
            spans.add(new LayerSpan(layer, span));
        }
    }
}
