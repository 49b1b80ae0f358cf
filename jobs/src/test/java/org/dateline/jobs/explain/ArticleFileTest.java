package org.dateline.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.udfs.text.CleanArticle;
import org.dateline.udfs.text.Unreadable;
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
        assertThat(read(FIRST + "\n\n" + SECOND + "\n").text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aFileWithoutAnArticleSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("empty"), " \n");
        assertThat(ArticleFile.read(file)).isInstanceOf(Unreadable.class);
    }

    private CleanArticle read(String content) throws IOException {
        return (CleanArticle) ArticleFile.read(Files.writeString(folder.resolve("article"), content));
    }
}
