package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCleanerTest {
    private static final String HEAD = "<meta property=og:site_name content='The Herald'>"
            + "<meta property=article:published_time content='2031-04-09T23:30:00-02:00'>"
            + "<link rel=canonical href='https://herald.example/world/flood-in-orlovets#main'>"
            + "<script type=application/ld+json>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Flood closes bridges\",\"datePublished\":\"2031-04-10\","
            + "\"author\":[{\"@type\":\"Person\",\"name\":\"By A. Nobody\"},{\"name\":\"B. Noone\"}]}]}</script>";

    @Test
    void pageGivesEveryComponent() {
        CleanArticle article = Pages.article(Pages.html(
                HEAD,
                "<h1>Flood closes bridges in Orlovets</h1><article><p>ORLOVETS, April 9 (AFP) - " + Pages.FIRST + "</p>"
                        + Pages.paragraph(Pages.SECOND) + Pages.paragraph(Pages.THIRD) + "</article>"));
        assertThat(article)
                .isEqualTo(new CleanArticle(
                        "Flood closes bridges in Orlovets",
                        "A. Nobody, B. Noone",
                        "ORLOVETS",
                        LocalDate.of(2031, 4, 9),
                        "afp",
                        "ORLOVETS, April 9 (AFP) - " + Pages.BODY,
                        "en",
                        article.langConfidence(),
                        LocalDate.of(2031, 4, 10),
                        PubDateBasis.META_TAG,
                        true,
                        Pages.URL,
                        "https://herald.example/world/flood-in-orlovets",
                        "herald.example",
                        "The Herald",
                        ExtractMethod.HTML_CONTAINER));
    }

    @Test
    void titleLosesTheSiteAndNothingElse() {
        assertThat(Pages.article(Pages.html("", Pages.story("", "", ""))).title())
                .isEqualTo("Flood closes bridges in Orlovets");
        assertThat(Headlines.withoutSite("Flood - what we know - The Herald", "The Herald"))
                .isEqualTo("Flood - what we know");
        assertThat(Headlines.withoutSite("The Herald: flood in a well-known street", "The Herald"))
                .isEqualTo("The Herald: flood in a well-known street");
    }

    @Test
    void shownBylineEndsBeforeDateAndHandle() {
        String page = Pages.story("<div class=byline>By A. Nobody @nobody 9 April 2031 | 3 min</div>", "", "");
        assertThat(Pages.article(Pages.html("", "<article>" + page + "</article>"))
                        .byline())
                .isEqualTo("A. Nobody");
        assertThat(Bylines.clean("https://herald.example/staff/nobody")).isNull();
    }

    @Test
    void bodyOfJsonLdStandsInWhereThePageHasNone() {
        String json = "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                + Pages.BODY.replace("\"", "\\\"").replace("\n", "\\n") + "\"}</script>";
        CleanArticle article = Pages.article(Pages.html(json, "<div id=app>Loading the page, please wait.</div>"));
        assertThat(article.text()).isEqualTo(Pages.BODY);
        assertThat(article.extractMethod()).isEqualTo(ExtractMethod.JSON_LD);
    }

    @Test
    void nulAndControlsAreGoneAndCharactersComposed() {
        String dirty = Pages.story(
                "", "<p>The cafe\u0301 by the br\u0000idge was\u0007 dry on Wednesday, and it stayed open.</p>", "");
        assertThat(Pages.text("<article>" + dirty
                        + "<p>A bell &#7;rang over the old town, and everybody went home.</p></article>"))
                .contains("A bell rang over the old town")
                .contains("The café by the bridge was dry on Wednesday, and it stayed open.")
                .doesNotContain("\u0000", "\u0007");
    }

    @Test
    void agencyIsReadFromALineOfCreditThatIsNoText() {
        CleanArticle article =
                Pages.article(Pages.html("", "<article>" + Pages.story("", "", "<p>© 2031 AFP</p>") + "</article>"));
        assertThat(article.agencyCredit()).isEqualTo("afp");
        assertThat(article.text()).isEqualTo(Pages.BODY);
    }

    @Test
    void pageOfHundredThousandLevelsIsRead() {
        String deep = "<div>".repeat(100_000) + Pages.story("", "", "") + "</div>".repeat(100_000);
        assertThat(Pages.text(deep)).contains(Pages.FIRST).contains(Pages.THIRD);
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html, EMPTY_INPUT",
        "%PDF-1.4 something, text/html, NOT_HTML",
        "body { color: red }, text/css, NOT_HTML",
        "'<html><body><a href=/a>One</a> <a href=/b>Two</a></body></html>', text/html, EMPTY_BODY",
    })
    void everyUnreadableInputHasItsReason(String content, String type, UnreadableReason reason) {
        CleanOutcome outcome = new ArticleCleaner()
                .clean(new PageInput(content.getBytes(StandardCharsets.UTF_8), type, Pages.URL, null));
        assertThat(outcome).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.message()).isNotBlank();
        });
    }

    @Test
    void sizeAndBinaryContentAreRefused() {
        ArticleCleaner cleaner = new ArticleCleaner();
        byte[] huge = new byte[ContentCheck.MAX_BYTES + 1];
        assertThat(cleaner.clean(new PageInput(huge, null, null, null)))
                .isEqualTo(new Unreadable(UnreadableReason.TOO_LARGE, "8388609 bytes, more than the 8388608 allowed"));
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 % 31);
        }
        assertThat(cleaner.clean(new PageInput(noise, null, null, null)))
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isEqualTo(UnreadableReason.UNDECODABLE));
    }

    @Test
    void plainFieldsKeepTheirLines() {
        FieldsInput fields = new FieldsInput(
                "Flood &amp; fear",
                "  ORLOVETS - One line\r\nand the next.\r\n\r\n\r\nAnother paragraph. ",
                null,
                "9 April 1931",
                PubDateBasis.NITF,
                "by A. Nobody",
                "The Herald",
                "en",
                null);
        assertThat(new ArticleCleaner().clean(fields)).isInstanceOfSatisfying(CleanArticle.class, article -> {
            assertThat(article.text()).isEqualTo("ORLOVETS - One line\nand the next.\n\nAnother paragraph.");
            assertThat(article.title()).isEqualTo("Flood & fear");
            assertThat(article.byline()).isEqualTo("A. Nobody");
            assertThat(article.pubDate()).isEqualTo(LocalDate.of(1931, 4, 9));
            assertThat(article.pubDateBasis()).isEqualTo(PubDateBasis.NITF);
            assertThat(article.pubDateReliable()).isTrue();
            assertThat(article.extractMethod()).isEqualTo(ExtractMethod.FIELD_PLAIN);
            assertThat(article.datelinePlace()).isEqualTo("ORLOVETS");
        });
    }

    @Test
    void fragmentOfHtmlInAFieldIsFreedOfIt() {
        FieldsInput fields = new FieldsInput(
                null, "<p>A &lt; B</p><p>Costs &amp; <b>tolls</b> rose.</p>", null, null, null, null, null, null, null);
        assertThat(new ArticleCleaner().clean(fields)).isInstanceOfSatisfying(CleanArticle.class, article -> {
            assertThat(article.text()).isEqualTo("A < B\n\nCosts & tolls rose.");
            assertThat(article.extractMethod()).isEqualTo(ExtractMethod.FIELD_MARKUP);
            assertThat(article.lang()).isNull();
            assertThat(article.pubDate()).isNull();
            assertThat(article.pubDateBasis()).isEqualTo(PubDateBasis.NONE);
            assertThat(article.pubDateReliable()).isFalse();
        });
    }

    @Test
    void lessThanSignInPlainTextIsNoMarkup() {
        assertThat(MarkupFields.isMarkup("Fewer than 5 (<5) died, x<y holds, and <A> is a share."))
                .isFalse();
    }

    @Test
    void sameInputSameOutcome() {
        String page = Pages.html(HEAD, Pages.story("", "", ""));
        assertThat(Pages.clean(page)).isEqualTo(Pages.clean(page));
    }
}
