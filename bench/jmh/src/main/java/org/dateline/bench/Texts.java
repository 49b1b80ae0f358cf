package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invented articles: the sentences of the project's own gold, twenty to an article, and the pages of the sample. */
final class Texts {
    private static final Path DATA = Path.of(System.getProperty("dateline.data", "data"));
    private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int SENTENCES = 20;

    private Texts() {}

    static List<String> articles() {
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        int sentences = 0;
        for (String line : lines()) {
            Matcher text = TEXT.matcher(line);
            if (text.find()) {
                article.append(text.group(1).replace("\\\"", "\"")).append(++sentences % 4 == 0 ? "\n\n" : " ");
                if (sentences % SENTENCES == 0) {
                    articles.add(article.toString().strip());
                    article.setLength(0);
                }
            }
        }
        return articles;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(DATA.resolve("gold/casualties.jsonl"));
        } catch (IOException e) {
            throw new IllegalStateException("Run it from the project's folder, or set -Ddateline.data", e);
        }
    }

    static byte[] page() throws IOException {
        return Files.readAllBytes(DATA.resolve("sample/html/editorial.html"));
    }
}
