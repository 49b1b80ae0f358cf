package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static final String MENU = "<ul><li><a href=/a>World</a></li><li><a href=/b>Town</a></li>"
            + "<li><a href=/c>Sport</a></li><li><a href=/d>Weather and traffic news</a></li></ul>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read also: <a href=/x>The river through the years, in twelve pictures</a></p>",
                "<p><a href=/x>The river through the years, in twelve pictures of the old town</a></p>",
                "<figure><img src=a.jpg><figcaption>The market street on Wednesday morning. Photo: A. Nobody</figcaption></figure>",
                "<div><img src=a.jpg><p>The market street on Wednesday</p></div>",
                "<div class='share-bar'><span>Share</span><a href=#>Post</a><a href=#>Mail</a></div>",
                "<aside><h3>Get our newsletter</h3><p>Every morning we send you the news of the valley, free of charge.</p></aside>",
                "<p>Advertisement</p>",
                "<p>Sign up for our newsletter and never miss a story from the valley.</p>",
                "<div class=cookie-consent><p>We and our partners store cookies on your device, and you may refuse them here.</p></div>",
                "<p style='display: none'>This sentence is kept from readers and shown to robots that crawl the page.</p>",
                "<script>var text = 'This sentence stands in a script and is a part of no article at all.';</script>",
            })
    void whatStandsBetweenParagraphsGoes(String noise) {
        assertThat(Pages.text("<article>" + Pages.story("<h1>Flood closes bridges in Orlovets</h1>", noise, "")
                        + "</article>"))
                .isEqualTo(Pages.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=comments><p>What a night! I carried my cat through the water, and the cat was not amused.</p></div>",
                "<footer><p>The Herald is printed in Orlovets by the Sela Printing Works and sold in the whole valley.</p></footer>",
                "<div class='author-bio'><p>A. Nobody has written on rivers and bridges for the Herald since the last flood.</p></div>",
                "<p>© 2031 The Herald. All rights reserved.</p>",
                "<h3>More stories</h3>",
                "<div class=related><h3>Related</h3><p>The last flood took three bridges and the roof of the old mill.</p></div>",
                "<div><div><a href=/1>Mill reopens</a><p>After two years the mill turns again, and bread is baked.</p></div>"
                        + "<div><a href=/2>Roof repaired</a><p>The roof of the town hall is dry for the first time.</p></div>"
                        + "<div><a href=/3>Ferry sold</a><p>The old ferry goes to a museum on the other shore.</p></div></div>",
            })
    void whatFollowsTheLastParagraphGoes(String noise) {
        assertThat(Pages.text("<main>" + Pages.story("", "", noise) + "</main>"))
                .isEqualTo(Pages.BODY);
    }

    @Test
    void pageWithoutAnyTellingNameGivesItsBody() {
        String page =
                "<div><div>" + MENU + "</div><div><div>Skip to content</div><h1>Flood closes bridges in Orlovets</h1>"
                        + "<div>By A. Nobody</div><div>9 April 2031</div><div>" + Pages.story("", "", "")
                        + "</div></div><div>" + MENU
                        + "</div></div>";
        assertThat(Pages.text(page)).isEqualTo(Pages.BODY);
    }

    @Test
    void paragraphsMadeByLineBreaksAreParagraphs() {
        String page = "<div>" + MENU + "</div><div>" + Pages.BODY.replace("\n\n", "<br><br>\n") + "</div>";
        assertThat(Pages.text(page)).isEqualTo(Pages.BODY);
    }

    @Test
    void headingsAndListsOfTheArticleStay() {
        String page = "<article>"
                + Pages.story("", "<h2>What is closed</h2><ul><li>The old bridge</li><li>The mill</li></ul>", "")
                + "</article>";
        assertThat(Pages.text(page)).contains("What is closed\n\nThe old bridge\n\nThe mill\n\n");
    }

    @Test
    void hintsAreOverruledByMostOfTheProse() {
        assertThat(Pages.text("<div class='page has-sidebar widget'>" + Pages.story("", "", "") + "</div>"))
                .isEqualTo(Pages.BODY);
    }

    @Test
    void repliesGoEvenWhereTheyAreMostOfThePage() {
        String replies = Pages.paragraph("I walked over the bridge on Tuesday and saw the water come up, step by step.")
                .repeat(30);
        String page = "<div class='page comments-open'><article>" + Pages.story("", "", "") + "</article>"
                + "<section id=comments>" + replies + "</section></div>";
        assertThat(Pages.text(page)).isEqualTo(Pages.BODY);
    }

    @Test
    void paragraphGivenTwiceStaysOnce() {
        assertThat(Pages.text("<article>" + Pages.story("", Pages.paragraph(Pages.FIRST), "") + "</article>"))
                .isEqualTo(Pages.BODY);
    }

    @Test
    void bodyCutIntoSectionsStaysWhole() {
        String page = "<div class=article-body><section>" + Pages.paragraph(Pages.FIRST) + Pages.paragraph(Pages.SECOND)
                + "</section><div class=ad>Buy boots</div><section>" + Pages.paragraph(Pages.THIRD)
                + "</section></div>";
        assertThat(Pages.text(page)).isEqualTo(Pages.BODY);
    }

    @Test
    void quotedPostStays() {
        String post =
                "<div class=social-embed><blockquote><p>The market street is under water now.</p></blockquote></div>";
        assertThat(Pages.text("<article>" + Pages.story("", post, "") + "</article>"))
                .contains("The market street is under water now.");
    }

    @Test
    void wordsInTheMiddleOfASentenceStayInIt() {
        String page = "<article>"
                + Pages.story(
                        "", "<p>The <span class=author>mayor</span> thanked the <x-name>volunteers</x-name>.</p>", "")
                + "</article>";
        assertThat(Pages.text(page)).contains("The mayor thanked the volunteers.");
    }
}
