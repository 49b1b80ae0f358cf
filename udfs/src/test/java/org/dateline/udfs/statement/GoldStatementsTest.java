package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements of the invented articles in data/gold, by the overlap of contents and the resolved name. */
class GoldStatementsTest {
    private static final Path GOLD = Path.of("..", "data", "gold", "statements.jsonl");
    private static final double OVERLAP = 0.8;

    @Test
    void offsetsOfTheGoldAreWhatTheySay() throws IOException {
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode article = new ObjectMapper().readTree(line);
            String text = article.get("text").asText();
            for (JsonNode gold : article.get("gold")) {
                if (!gold.get("speaker").isNull()) {
                    assertThat(text.substring(
                                    gold.get("speaker").get(0).asInt(),
                                    gold.get("speaker").get(1).asInt()))
                            .isEqualTo(gold.get("speaker_text").asText());
                }
            }
        }
    }

    @Test
    void nineInTenAreFoundWithTheirNames() throws IOException {
        int gold = 0;
        int found = 0;
        int predicted = 0;
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode article = new ObjectMapper().readTree(line);
            List<Statement> statements = StatementsOf.text(article.get("text").asText());
            predicted += statements.size();
            for (JsonNode item : article.get("gold")) {
                gold++;
                found += statements.stream().anyMatch(s -> matches(item, s)) ? 1 : 0;
            }
        }
        assertThat(gold).isGreaterThan(90);
        assertThat((double) found / gold).as("recall").isGreaterThan(0.9);
        assertThat((double) found / predicted).as("precision").isGreaterThan(0.85);
    }

    private static boolean matches(JsonNode gold, Statement statement) {
        int shared = 0;
        int goldLength = 0;
        for (JsonNode span : gold.get("content")) {
            int from = span.get(0).asInt();
            int to = span.get(1).asInt();
            goldLength += to - from;
            shared += statement.content().stream()
                    .mapToInt(s -> Math.max(0, Math.min(to, s.end()) - Math.max(from, s.start())))
                    .sum();
        }
        int length =
                statement.content().stream().mapToInt(s -> s.end() - s.start()).sum();
        JsonNode name = gold.get("speaker_ref");
        boolean named = name == null || name.isNull() || name.asText().equals(statement.speakerName());
        return named && 2.0 * shared / (goldLength + length) >= OVERLAP;
    }
}
