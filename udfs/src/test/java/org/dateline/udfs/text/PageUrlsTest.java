package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://WWW.Example.org:443/a?utm_source=x&id=7&fbclid=q#top, https://www.example.org/a?id=7",
        "http://example.org:80, http://example.org/",
        "http://example.org:8080/a b, http://example.org:8080/a%20b",
        "https://example.org/a?b=2&a=1, https://example.org/a?b=2&a=1",
        "https://example.org/a?ref=home, https://example.org/a",
        "urn:item:5, urn:item:5",
        "not an address, not an address",
    })
    void canonicalFormDropsOnlyWhatNamesNoPage(String url, String canonical) {
        assertThat(PageUrls.canonical(url)).isEqualTo(canonical);
    }

    @Test
    void canonicalFormIsItsOwn() {
        String once = PageUrls.canonical("http://example.org/x|y?q=[1]&utm_id=3");
        assertThat(PageUrls.canonical(once)).isEqualTo(once);
    }

    @Test
    void declaredAddressCountsOnlyOnTheSameSite() {
        String url = "https://m.example.org/a/1?x=2";
        assertThat(PageUrls.canonical(url, "https://www.example.org/a/one")).isEqualTo("https://www.example.org/a/one");
        assertThat(PageUrls.canonical(url, "/a/one")).isEqualTo("https://m.example.org/a/one");
        assertThat(PageUrls.canonical(url, "https://thief.example.net/a/one")).isEqualTo(url);
        assertThat(PageUrls.canonical(url, "https://www.example.org/")).isEqualTo(url);
        assertThat(PageUrls.canonical(null, "https://www.example.org/a")).isEqualTo("https://www.example.org/a");
    }

    @Test
    void domainIsTheHostWithoutItsView() {
        assertThat(PageUrls.domain("https://www.example.org/a")).isEqualTo("example.org");
        assertThat(PageUrls.domain("https://news.example.org/a")).isEqualTo("news.example.org");
        assertThat(PageUrls.domain("https://m.com/a")).isEqualTo("m.com");
        assertThat(PageUrls.domain("nowhere")).isNull();
        assertThat(PageUrls.domain(null)).isNull();
    }
}
