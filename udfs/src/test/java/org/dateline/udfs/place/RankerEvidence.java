package org.dateline.udfs.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.CodePoints;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;

/**
 * Writes the evidence for every candidate of every ambiguous mention, as JSON Lines for data/gazetteer/train_ranker.py.
 * Run with two arguments: a file of JSON Lines with id and text, and the output.
 */
final class RankerEvidence {
    private RankerEvidence() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Gazetteer gazetteer = Gazetteer.embedded();
        Annotator annotator = new Annotator();
        PlaceExtractor extractor = new PlaceExtractor(gazetteer);
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode record = json.readTree(line);
                NewsDocument document =
                        annotator.document(null, record.get("text").asText(), null, null);
                CodePoints points = new CodePoints(document.body().text());
                PlaceExtractor.Reading reading = extractor.read(document);
                List<NameGroup> distinct = reading.groups().stream().distinct().toList();
                Context context =
                        new Context(gazetteer, distinct, new PossibleNeighbours(gazetteer, distinct), null, false);
                for (int i = 0; i < reading.mentions().size(); i++) {
                    Mention mention = reading.mentions().get(i);
                    NameGroup group = reading.groups().get(i);
                    if (mention.field() == Field.TEXT && group.candidates().size() > 1) {
                        ObjectNode node = json.createObjectNode();
                        node.set("id", record.get("id"));
                        node.put("start", points.of(mention.span().start()));
                        node.put("end", points.of(mention.span().end()));
                        ArrayNode candidates = node.putArray("candidates");
                        for (Candidates.Candidate candidate : group.candidates()) {
                            add(candidates.addObject(), gazetteer, candidate, context.features(group, candidate));
                        }
                        out.println(json.writeValueAsString(node));
                    }
                }
            }
        }
    }

    private static void add(ObjectNode node, Gazetteer gazetteer, Candidates.Candidate candidate, double[] features) {
        node.put("geonameid", gazetteer.table().id(candidate.row()));
        node.put("lat", gazetteer.table().latitude(candidate.row()));
        node.put("lon", gazetteer.table().longitude(candidate.row()));
        ArrayNode values = node.putArray("features");
        for (double feature : features) {
            values.add(Math.round(feature * 1e4) / 1e4);
        }
    }
}
