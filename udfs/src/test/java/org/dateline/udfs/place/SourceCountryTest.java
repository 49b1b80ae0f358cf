package org.dateline.udfs.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.udfs.nlp.NewsDocument;
import org.junit.jupiter.api.Test;

class SourceCountryTest {
    private static final PlaceExtractor EXTRACTOR = new PlaceExtractor();

    private static PlaceMention first(String marked, String domain) {
        NewsDocument article = MarkedText.article(marked);
        NewsDocument sent =
                new NewsDocument(article.title(), article.body(), article.published(), SourceCountry.of(domain));
        return EXTRACTOR.extract(sent).get(0);
    }

    @Test
    void theEndOfADomainNamesTheCountry() {
        assertThat(SourceCountry.of("post.example.co.uk")).isEqualTo("GBR");
        assertThat(SourceCountry.of("zeitung.DE")).isEqualTo("DEU");
    }

    @Test
    void genericEndsSayNothing() {
        assertThat(SourceCountry.of(null)).isNull();
        assertThat(SourceCountry.of("post.com")).isNull();
        assertThat(SourceCountry.of("post.eu")).isNull();
        assertThat(SourceCountry.of("channel.tv")).isNull();
        assertThat(SourceCountry.of("localhost")).isNull();
    }

    @Test
    void namesakesAreDecidedForThePublishersCountry() {
        String text = "The fair in {L Worcester} was dry .";

        assertThat(first(text, "post.co.uk").place().countryIso3()).isEqualTo("GBR");
        assertThat(first(text, "post.us").place().countryIso3()).isEqualTo("USA");
        assertThat(first(text, "post.com").place()).isNull();
        assertThat(first(text, "post.co.uk").basis()).isEqualTo(DisambiguationBasis.SOURCE_COUNTRY_PRIOR);
        assertThat(first(text, "post.com").basis()).isNotEqualTo(DisambiguationBasis.SOURCE_COUNTRY_PRIOR);
    }

    @Test
    void whatTheTextSaysWeighsMore() {
        assertThat(first("The fair in {L Worcester} , {L Massachusetts} was dry .", "post.co.uk")
                        .place()
                        .countryIso3())
                .isEqualTo("USA");
        assertThat(first("The mayor of {L Paris} met the baker .", "post.us")
                        .place()
                        .countryIso3())
                .isEqualTo("FRA");
    }
}
