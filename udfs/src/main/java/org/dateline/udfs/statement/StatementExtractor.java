package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.NlpLevel;

/** Finds what is reported as said in an article, and who said it. Stateless and thread-safe. */
public final class StatementExtractor {

    /** @return the statements in reading order, those of the headline first */
    public List<Statement> extract(NewsDocument document) {
        List<FieldView> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            NlpLevel level = document.field(field).level();
            if (level == NlpLevel.FULL || level == NlpLevel.NO_PARSE) {
                fields.add(FieldView.of(field, document.field(field)));
            }
        }
        Names names = Names.of(fields);
        SpeakerResolver resolver = new SpeakerResolver(fields, names);
        List<Statement> statements = new ArrayList<>();
        Map<Draft, FieldView> drafts = new LinkedHashMap<>();
        Map<Draft, Resolution> speakers = new HashMap<>();
        for (FieldView field : fields) {
            for (Draft draft : drafts(field)) {
                drafts.put(draft, field);
                speakers.put(draft, resolver.resolve(draft));
            }
        }
        drafts.forEach(
                (draft, field) -> statements.add(StatementBuilder.build(field, draft, speakers.get(draft), names)));
        return List.copyOf(statements);
    }

    /** Of two drafts with the same content the one with a speaker stays, else the later cue, which stands nearer. */
    private static void removeTwins(List<Draft> drafts) {
        List<Draft> twins = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                if (drafts.get(i).sameContent(drafts.get(j))) {
                    boolean first = drafts.get(i).speaker != null && drafts.get(j).speaker == null;
                    twins.add(first ? drafts.get(j) : drafts.get(i));
                }
            }
        }
        drafts.removeAll(twins);
    }

    private static List<Draft> drafts(FieldView field) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceView view : field.sentences()) {
            if (!view.isBoilerplate()) {
                drafts.addAll(CueStatements.of(field, view));
            }
        }
        new QuoteAttribution(field, drafts).run();
        drafts.removeIf(d -> d.content.isEmpty() || d.speaker == null && !d.anonymous);
        removeTwins(drafts);
        drafts.sort(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end));
        return drafts;
    }
}
