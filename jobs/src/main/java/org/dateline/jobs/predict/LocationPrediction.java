package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.CodePoints;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.PlaceMention;

/** All place mentions of the text, with coordinates where they were resolved; offsets count code points. */
final class LocationPrediction implements PredictionTask.Predictor {
    private final Annotator annotator = new Annotator();
    private final PlaceExtractor extractor;
    private final boolean alone;

    /** @param alone whether each sentence is read without the others and the headline */
    LocationPrediction(GazetteerSource gazetteer, boolean alone) {
        this.extractor = new PlaceExtractor(gazetteer.load());
        this.alone = alone;
    }

    @Override
    public void predict(JsonNode record, ObjectNode out) {
        NewsDocument document = Inputs.document(annotator, record);
        CodePoints points = new CodePoints(document.body().text());
        ArrayNode predictions = out.putArray("predictions");
        for (NewsDocument part : alone ? sentences(document) : List.of(document)) {
            for (PlaceMention mention : extractor.extract(part)) {
                if (mention.span().field() == Field.TEXT) {
                    add(predictions.addObject(), mention, points);
                }
            }
        }
    }

    /** The sentences as articles of their own, with the offsets of the whole text. */
    private static List<NewsDocument> sentences(NewsDocument document) {
        AnnotatedText body = document.body();
        return body.sentences().stream()
                .map(sentence -> new NewsDocument(
                        AnnotatedText.EMPTY,
                        new AnnotatedText(body.text(), List.of(sentence), body.level()),
                        document.published(),
                        document.sourceCountry()))
                .toList();
    }

    private static void add(ObjectNode out, PlaceMention mention, CodePoints points) {
        out.put("start", points.of(mention.span().start()));
        out.put("end", points.of(mention.span().end()));
        out.put("text", mention.text());
        if (mention.place() != null) {
            out.put("lat", mention.place().latitude());
            out.put("lon", mention.place().longitude());
            if (mention.place().gazetteer().equals("geonames")) {
                out.put("geonameid", mention.place().id());
            }
            out.put("country", mention.place().countryIso3());
            out.put("adm_1", mention.place().adm1());
            out.put("feature_code", mention.place().featureCode());
        } else {
            out.put("unresolved_reason", mention.unresolvedReason().value());
        }
        out.put("mention_type", mention.type().value());
        out.put("role", mention.role().value());
        out.put("where_prec", mention.wherePrec());
        out.put("geo_precision", mention.geoPrecision());
        out.put("disambiguation_basis", mention.basis().value());
        out.put("distance_km", mention.distanceKm());
        out.put("bearing_degrees", mention.bearingDegrees());
    }
}
