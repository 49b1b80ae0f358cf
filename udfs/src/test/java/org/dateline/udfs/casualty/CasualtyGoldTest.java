package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.Quantity;
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
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode row = new ObjectMapper().readTree(line);
            String text = row.get("text").asText();
            List<String> expected = new ArrayList<>();
            row.get("claims").forEach(claim -> expected.add(claim.asText()));
            List<String> found = new CasualtyExtractor()
                    .extract(annotator.document(null, text, PUBLISHED, null), List.of(), List.of()).stream()
                            .map(CasualtyGoldTest::key)
                            .sorted()
                            .toList();
            sentences++;
            if (!found.equals(expected.stream().sorted().toList())) {
                failures.add(
                        row.get("phenomenon").asText() + ": " + text + " expected " + expected + " found " + found);
            }
        }
        assertThat(sentences).isGreaterThanOrEqualTo(200);
        assertThat(1 - (double) failures.size() / sentences)
                .as(String.join("\n", failures))
                .isGreaterThanOrEqualTo(SHARE);
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
