package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

/** The invented sentences of data/gold/places.jsonl: each names its phenomenon and lists the places it mentions. */
class PlaceGoldTest {
    private static final Path GOLD = Path.of("..", "data", "gold", "places.jsonl");
    /** What holds today; the sentences that fail are listed in the message. */
    private static final double SHARE = 0.94;

    @Test
    void readsTheGoldSentences() throws IOException {
        List<String> failures = new ArrayList<>();
        int sentences = 0;
        Annotator annotator = new Annotator();
        PlaceExtractor extractor = new PlaceExtractor();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode row = new ObjectMapper().readTree(line);
            String text = row.get("text").asText();
            List<PlaceMention> found = extractor.extract(annotator.document(null, text, null, null));
            boolean right = found.size() == row.get("places").size();
            for (int i = 0; right && i < found.size(); i++) {
                right = isExpected(row.get("places").get(i).asText(), found.get(i));
            }
            sentences++;
            if (!right) {
                failures.add(row.get("phenomenon").asText() + ": " + text + " expected " + row.get("places") + " found "
                        + found);
            }
        }
        assertThat(sentences).isGreaterThanOrEqualTo(150);
        assertThat(1 - (double) failures.size() / sentences)
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    /** "WORDS = COUNTRY.DIVISION#CODE /type /role @km,bearing %basis ~where_prec/geo_precision ^latitude,longitude"; "WORDS = ?reason". */
    private static boolean isExpected(String wanted, PlaceMention mention) {
        String[] sides = wanted.split(" = ", 2);
        String[] parts = sides[1].split(" ");
        boolean right = sides[0].equals(mention.text()) && isAt(parts[0], mention);
        for (int i = 1; i < parts.length; i++) {
            right &= isStated(parts[i].charAt(0), parts[i].substring(1), mention);
        }
        return right;
    }

    private static boolean isStated(char kind, String value, PlaceMention mention) {
        return switch (kind) {
            case '@' -> isOffset(value.split(",", 2), mention);
            case '%' -> value.equals(mention.basis().value());
            case '~' -> value.equals(mention.wherePrec() + "/" + mention.geoPrecision());
            case '^' -> mention.place() != null && isNear(value.split(","), mention.place());
            case '/' ->
                value.equals(mention.type().value())
                        || value.equals(mention.role().value());
            default -> throw new IllegalArgumentException("No such mark: " + kind + value);
        };
    }

    private static boolean isNear(String[] point, Place place) {
        double km =
                Geo.km(Double.parseDouble(point[0]), Double.parseDouble(point[1]), place.latitude(), place.longitude());
        return km < 10;
    }

    private static boolean isAt(String where, PlaceMention mention) {
        if (where.startsWith("?")) {
            return mention.unresolvedReason() != null
                    && mention.unresolvedReason().value().equals(where.substring(1));
        }
        Place place = mention.place();
        String[] coded = where.split("#", 2);
        String[] area = coded[0].split("\\.", 2);
        return place != null
                && area[0].equals(place.countryIso3() == null ? "-" : place.countryIso3())
                && (area.length < 2 || place.adm1() != null && place.adm1().startsWith(area[1].replace('_', ' ')))
                && (coded.length < 2 || place.featureCode().startsWith(coded[1]));
    }

    private static boolean isOffset(String[] stated, PlaceMention mention) {
        boolean distance = stated[0].isEmpty()
                || mention.distanceKm() != null && Math.abs(mention.distanceKm() - Double.parseDouble(stated[0])) < 0.1;
        return distance && (stated[1].isEmpty() || Integer.valueOf(stated[1]).equals(mention.bearingDegrees()));
    }
}
