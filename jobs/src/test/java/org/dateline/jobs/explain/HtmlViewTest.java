package org.dateline.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.udfs.Extraction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
    private final Document page = Jsoup.parse(HtmlView.render(Samples.explanation()));

    @Test
    void theWordsOfTheArticleAreUnchanged() {
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(Samples.TITLE);
        assertThat(page.selectFirst(".text").wholeText()).isEqualTo(Samples.TEXT);
    }

    @Test
    void eachRowIsMarkedWhereItStands() {
        assertThat(page.select("[data-row=c1]").eachText()).containsExactly("Twelve people were killed", "Twelve");
        assertThat(page.selectFirst(".unresolved[data-row=l3]").text()).isEqualTo("Old Tessel");
        assertThat(page.selectFirst(".speaker[data-row=s1]").text()).isEqualTo("Mira Dolan");
        assertThat(page.selectFirst(".cue[data-row=s1]").text()).isEqualTo("said");
    }

    @Test
    void aClaimInsideAStatementNestsInIt() {
        Element count = page.selectFirst(".count[data-row=c2]");
        assertThat(count.parents().is(".casualty")).isTrue();
        assertThat(count.parents().is(".statement")).isTrue();
    }

    @Test
    void pointingAtAMarkShowsTheRow() {
        String note = page.selectFirst(".casualty[data-row=c1]").attr("title");
        assertThat(note).startsWith("c1\n").contains("type: killed", "count.best: 12", "event_date_start: 2031-03-03");
        assertThat(note).doesNotContain("null");
    }

    @Test
    void theTablesHoldAllRows() {
        assertThat(page.select("section h2").eachText()).containsExactly("casualties 2", "locations 3", "statements 1");
        assertThat(page.selectFirst("tr#l2").text()).contains("48.5", "31.25", "unique");
        assertThat(page.selectFirst("tr#s1").text()).contains("named_person", "medic");
    }

    @Test
    void theLegendNamesEveryKind() {
        assertThat(page.select(".legend span:not(.hint)")).hasSize(Layer.values().length);
    }

    @Test
    void nothingOfTheArticleBecomesMarkup() {
        String evil = "<script>alert(1)</script> \"quoted\" & 'single' \u0000\u001b[31m";
        Document evilPage =
                Jsoup.parse(HtmlView.render(Explanation.of(Samples.document(evil, evil), Extraction.NOTHING)));
        assertThat(evilPage.select("script")).isEmpty();
        assertThat(evilPage.selectFirst(".text").wholeText()).startsWith("<script>alert(1)</script> \"quoted\"");
        assertThat(evilPage.outerHtml()).doesNotContain("\u001b");
    }

    @Test
    void thePageNeedsNoOtherFile() {
        assertThat(page.select("[src], link, script, iframe")).isEmpty();
        assertThat(page.outerHtml()).doesNotContain("http:", "https:", "url(");
    }

    @Test
    void nothingFoundIsSaid() {
        Document empty = Jsoup.parse(HtmlView.render(Explanation.of(Samples.document(), Extraction.NOTHING)));
        assertThat(empty.select(".none")).hasSize(3);
    }
}
