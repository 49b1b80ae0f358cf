package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Invented pages for the tests. */
final class Pages {
    static final String URL = "https://www.herald.example/world/flood-in-orlovets?utm_source=mail";
    static final LocalDate ARCHIVED = LocalDate.of(2031, 4, 12);

    static final String FIRST =
            "Two bridges over the Sela were closed on Wednesday after the river rose by a metre in one"
                    + " night, the mayor of Orlovets said.";
    static final String SECOND =
            "\"Nobody was hurt, and we mean to keep it so,\" the mayor said, while volunteers piled"
                    + " sandbags along the market street.";
    static final String THIRD =
            "Schools in the lower town will stay shut until Monday, and buses take the road over the"
                    + " hills, which adds half an hour to the trip.";
    static final String BODY = String.join("\n\n", FIRST, SECOND, THIRD);

    private Pages() {}

    static String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    /** The three paragraphs with something before, between and after them. */
    static String story(String before, String between, String after) {
        return before + paragraph(FIRST) + between + paragraph(SECOND) + paragraph(THIRD) + after;
    }

    static String html(String head, String body) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Flood closes bridges in Orlovets | The"
                + " Herald</title>" + head + "</head><body>" + body + "</body></html>";
    }

    static CleanOutcome clean(String html) {
        return new ArticleCleaner()
                .clean(new PageInput(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", URL, ARCHIVED));
    }

    static CleanArticle article(String html) {
        CleanOutcome outcome = clean(html);
        assertThat(outcome).isInstanceOf(CleanArticle.class);
        return (CleanArticle) outcome;
    }

    static String text(String body) {
        return article(html("", body)).text();
    }
}
