package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the accuracy of bodies on real pages where the shared archive is there: mean F1 of word 4-grams. */
class BodyAccuracyTest {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double LEAST = 0.97;

    @Test
    void bodiesOfTheSharedArchive() throws IOException {
        Path folder = sharedArchive();
        assumeTrue(folder != null, "../shared/archive/html is not there");
        ArticleCleaner cleaner = new ArticleCleaner();
        ObjectMapper json = new ObjectMapper();
        double sum = 0;
        List<String> lines = Files.readAllLines(folder.resolve("gold.jsonl"));
        for (String line : lines) {
            JsonNode gold = json.readTree(line);
            byte[] page = Files.readAllBytes(folder.resolve(gold.get("file").asText()));
            CleanOutcome outcome =
                    cleaner.clean(new PageInput(page, null, gold.get("url").asText(), null));
            String text = outcome instanceof CleanArticle article ? article.text() : "";
            sum += f1(grams(gold.get("body").asText()), grams(text));
        }
        assertThat(sum / lines.size()).isGreaterThan(LEAST);
    }

    private static Path sharedArchive() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/archive/html");
            if (Files.isRegularFile(folder.resolve("gold.jsonl"))) {
                return folder;
            }
        }
        return null;
    }

    private static Map<String, Integer> grams(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Map<String, Integer> grams = new HashMap<>();
        List<String> window = new ArrayList<>(words.subList(0, Math.min(3, words.size())));
        for (int i = Math.min(3, words.size()); i < words.size(); i++) {
            window.add(words.get(i));
            grams.merge(String.join(" ", window), 1, Integer::sum);
            window.remove(0);
        }
        if (grams.isEmpty() && !words.isEmpty()) {
            grams.put(String.join(" ", words), 1);
        }
        return grams;
    }

    private static double f1(Map<String, Integer> gold, Map<String, Integer> guess) {
        double same = 0;
        for (Map.Entry<String, Integer> gram : guess.entrySet()) {
            same += Math.min(gram.getValue(), gold.getOrDefault(gram.getKey(), 0));
        }
        return same == 0 ? 0 : 2 * same / (count(gold) + count(guess));
    }

    private static int count(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
