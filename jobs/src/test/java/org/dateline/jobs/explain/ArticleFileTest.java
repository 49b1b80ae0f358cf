package org.dateline.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.udfs.text.CleanArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {
    private static final String FIRST =
            "Two villages in the Orvane valley lost power on Tuesday after shells struck the transformer station.";
    private static final String SECOND =
            "Repair crews waited until the evening before they could reach the site, the grid operator said.";

    @TempDir
    private Path folder;

    @Test
    void readsAnObjectOfJson() throws IOException {
        CleanArticle article = read("{\"title\": \"Valley loses power\", \"date\": \"2031-03-04\", \"text\": \"" + FIRST
                + "\\n\\n" + SECOND + "\"}");
        assertThat(article.title()).isEqualTo("Valley loses power");
        assertThat(article.pubDate()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsAPage() throws IOException {
        CleanArticle article = read("<!DOCTYPE html><html><head><title>Valley loses power</title></head><body><article>"
                + "<h1>Valley loses power</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body></html>");
        assertThat(article.text()).contains(FIRST, SECOND).doesNotContain("<p>");
    }

    @Test
    void readsPlainText() throws IOException {
        assertThat(read(FIRST + "\n\n" + SECOND + "\n").text()).contains(FIRST, SECOND);
    }

    @Test
    void findsOneOfManyArticlesAndSaysWhetherMoreFollow() throws IOException {
        Path lines = file("feed.jsonl", line("First") + "{\"broken\n" + line("Second"));
        assertThat(ArticleFile.read(lines, 1).article().title()).isEqualTo("First");
        assertThat(ArticleFile.read(lines, 1).last()).isFalse();
        assertThat(ArticleFile.read(lines, 2).article().title()).isEqualTo("Second");
        assertThat(ArticleFile.read(lines, 2).last()).isTrue();
        assertThatThrownBy(() -> ArticleFile.read(lines, 3)).hasMessageContaining("2 articles, no article 3");
    }

    @Test
    void aFileWithoutAnArticleSaysWhy() throws IOException {
        Path empty = file("empty", "");
        assertThatThrownBy(() -> ArticleFile.read(empty, 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("empty");
    }

    private static String line(String title) {
        return "{\"title\": \"" + title + "\", \"text\": \"" + FIRST + " " + SECOND + "\"}\n";
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private CleanArticle read(String content) throws IOException {
        return ArticleFile.read(file("article", content), 1).article();
    }
}
