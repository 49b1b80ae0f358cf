package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.Quantity;
import org.dateline.udfs.statement.Statement;
import org.dateline.udfs.statement.StatementExtractor;
import org.junit.jupiter.api.Test;

/** The invented sentences of data/gold/casualties.jsonl: each names its phenomenon and lists the claims it makes. */
class CasualtyGoldTest {
    private static final Path GOLD = Path.of("..", "data", "gold", "casualties.jsonl");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);
    /** Sentences that may fail; each is listed in the message. */
    private static final double SHARE = 0.98;

    @Test
    void readsTheGoldSentences() throws IOException {
        List<String> failures = new ArrayList<>();
        int sentences = 0;
        Annotator annotator = new Annotator();
        PlaceExtractor places = new PlaceExtractor(GazetteerSource.EMBEDDED.load());
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode row = new ObjectMapper().readTree(line);
            String text = row.get("text").asText();
            List<String> expected = new ArrayList<>();
            row.get("claims").forEach(claim -> expected.add(claim.asText()));
            String title = row.path("title").asText(null);
            NewsDocument document = annotator.document(title, text, PUBLISHED, null);
            boolean detailed = row.has("details");
            List<PlaceMention> mentions = detailed ? places.extract(document) : List.of();
            List<Statement> statements = detailed ? new StatementExtractor().extract(document) : List.of();
            List<CasualtyClaim> claims = new CasualtyExtractor().extract(document, mentions, statements);
            List<String> found =
                    claims.stream().map(CasualtyGoldTest::key).sorted().toList();
            sentences++;
            if (!found.equals(expected.stream().sorted().toList())) {
                failures.add(
                        row.get("phenomenon").asText() + ": " + text + " expected " + expected + " found " + found);
            } else {
                failures.addAll(wrong(row, claims, document, mentions));
            }
        }
        assertThat(sentences).isGreaterThanOrEqualTo(200);
        assertThat(1 - (double) failures.size() / sentences)
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
    }

    /** Compares the columns that "details" gives, an object for each claim in reading order; null: the cell is empty. */
    private static List<String> wrong(
            JsonNode row, List<CasualtyClaim> claims, NewsDocument document, List<PlaceMention> mentions) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < row.path("details").size(); i++) {
            Map<String, String> cells = cells(claims.get(i), document, mentions);
            row.get("details").get(i).properties().forEach(cell -> {
                String expected = cell.getValue().asText(null);
                assertThat(cells).as("columns that can be checked").containsKey(cell.getKey());
                if (!Objects.equals(expected, cells.get(cell.getKey()))) {
                    wrong.add(row.get("phenomenon").asText() + ": "
                            + row.get("text").asText() + " expected " + cell.getKey() + " " + expected + " found "
                            + cells.get(cell.getKey()));
                }
            });
        }
        return wrong.isEmpty() ? wrong : List.of(String.join("; ", wrong));
    }

    private static Map<String, String> cells(CasualtyClaim claim, NewsDocument document, List<PlaceMention> mentions) {
        Map<String, String> cells = new HashMap<>();
        cells.put("victim_text", claim.victim().text());
        cells.put("victim_category", claim.victim().category().value());
        cells.put("victim_demographic", claim.victim().demographic().value());
        cells.put("victim_nationality", claim.victim().nationality());
        cells.put("victim_name", claim.victim().name());
        cells.put("perpetrator_text", claim.perpetrator().text());
        cells.put("perpetrator_basis", claim.perpetrator().basis().value());
        cells.put("method", claim.method().value());
        cells.put(
                "subset_kind",
                claim.subsetKind() == null ? null : claim.subsetKind().value());
        cells.put("supersedes_count", text(claim.supersedesCount()));
        cells.put("in_headline", text(claim.inHeadline()));
        cells.put("in_lead", text(claim.inLead()));
        cells.put("in_quote", text(claim.inQuote()));
        cells.put("is_document_total", text(claim.documentTotal()));
        cells.put("claimant_text", claim.claimantText());
        cells.put("claimant_type", claim.claimantType().value());
        cells.put("claimant_is_party", text(claim.claimantIsParty()));
        cells.put("event_date_start", text(claim.eventDateStart()));
        cells.put("event_date_end", text(claim.eventDateEnd()));
        cells.put("date_prec", text(claim.datePrec()));
        cells.put("date_basis", claim.dateBasis().value());
        cells.put(
                "place",
                claim.location() == null
                        ? null
                        : mentions.get(claim.location()).span().in(document));
        cells.put("location_basis", claim.locationBasis().value());
        return cells;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** "killed:12+/hedged/part": type, figure (n, n+, n>, low-high), then what is out of the ordinary. */
    private static String key(CasualtyClaim claim) {
        StringBuilder key = new StringBuilder(claim.type().value()).append(':').append(figure(claim.count()));
        if (claim.assertion() != Assertion.ASSERTED) {
            key.append('/').append(claim.assertion().value());
        }
        if (claim.scope() != Scope.SINGLE_INCIDENT) {
            key.append('/').append(claim.scope().value());
        }
        return key.append(claim.subsetKind() == null ? "" : "/part")
                .append(claim.attackers() ? "/attackers" : "")
                .toString();
    }

    private static String figure(Quantity count) {
        if (count.kind() == CountKind.MORE_THAN) {
            return count.best() + ">";
        }
        if (count.high() == null) {
            return (count.best() == null ? count.low() : count.best()) + "+";
        }
        return count.low() == count.high() ? String.valueOf(count.low()) : count.low() + "-" + count.high();
    }
}
