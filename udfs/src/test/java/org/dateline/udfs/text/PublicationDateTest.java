package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.udfs.text.PubDateBasis.ARCHIVE_RECORD;
import static org.dateline.udfs.text.PubDateBasis.FIELD;
import static org.dateline.udfs.text.PubDateBasis.JSON_LD;
import static org.dateline.udfs.text.PubDateBasis.META_TAG;
import static org.dateline.udfs.text.PubDateBasis.NONE;
import static org.dateline.udfs.text.PubDateBasis.URL;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.text.PublicationDate.Evidence;
import org.junit.jupiter.api.Test;

class PublicationDateTest {
    private static final LocalDate DAY = LocalDate.of(2031, 4, 9);
    private static final LocalDate ARCHIVED = LocalDate.of(2031, 4, 12);

    @Test
    void agreeingSourcesAreReliableAcrossAMidnight() {
        assertThat(decide(new Evidence(META_TAG, DAY), new Evidence(URL, DAY.minusDays(1))))
                .isEqualTo(new PublicationDate(DAY, META_TAG, true));
    }

    @Test
    void conflictIsKeptButUnreliable() {
        assertThat(decide(new Evidence(META_TAG, DAY), new Evidence(URL, DAY.minusDays(9))))
                .isEqualTo(new PublicationDate(DAY, META_TAG, false));
    }

    @Test
    void twoThatAgreeOutvoteTheFirst() {
        LocalDate other = DAY.minusDays(9);
        assertThat(decide(new Evidence(META_TAG, DAY), new Evidence(JSON_LD, other), new Evidence(URL, other)))
                .isEqualTo(new PublicationDate(other, JSON_LD, false));
    }

    @Test
    void dateFromTheFutureOfTheArchiveIsPassedOver() {
        assertThat(decide(new Evidence(META_TAG, ARCHIVED.plusDays(2)), new Evidence(URL, DAY)))
                .isEqualTo(new PublicationDate(DAY, URL, false));
    }

    @Test
    void pageOfTheEpochIsImplausibleButAPaperOfThatAgeIsNot() {
        LocalDate old = LocalDate.of(1970, 1, 1);
        assertThat(decide(new Evidence(META_TAG, old)).basis()).isEqualTo(ARCHIVE_RECORD);
        assertThat(decide(new Evidence(FIELD, old))).isEqualTo(new PublicationDate(old, FIELD, true));
    }

    @Test
    void dayOfArchivingIsNeverReliableAndNothingIsNeverInvented() {
        assertThat(decide(new Evidence(META_TAG, null)))
                .isEqualTo(new PublicationDate(ARCHIVED, ARCHIVE_RECORD, false));
        assertThat(PublicationDate.decide(List.of(), null, null)).isEqualTo(new PublicationDate(null, NONE, false));
    }

    @Test
    void datelineOfAnotherMonthContradicts() {
        List<Evidence> evidence = List.of(new Evidence(META_TAG, DAY));
        assertThat(PublicationDate.decide(evidence, ARCHIVED, DAY.minusDays(2)).reliable())
                .isTrue();
        assertThat(PublicationDate.decide(evidence, ARCHIVED, DAY.minusDays(40)).reliable())
                .isFalse();
    }

    @Test
    void timeElementsTellTheDayOnlyWhereTheyAgree() {
        String time = "<time datetime='2031-04-09T10:00:00Z'>today</time>";
        CleanArticle one = Pages.article(Pages.html("", time + Pages.story("", "", time)));
        assertThat(one.pubDate()).isEqualTo(DAY);
        assertThat(one.pubDateBasis()).isEqualTo(META_TAG);
        String other = "<time datetime='2030-01-01'>then</time>";
        assertThat(Pages.article(Pages.html("", time + Pages.story("", "", other)))
                        .pubDateBasis())
                .isEqualTo(ARCHIVE_RECORD);
    }

    @Test
    void tagsOfASitesOwnMakingAreRead() {
        String tag = "<meta name=hd-post-date content='2031/04/09'><meta name=hd-modified-date content='2031/04/11'>";
        assertThat(Pages.article(Pages.html(tag, Pages.story("", "", ""))).pubDate())
                .isEqualTo(DAY);
    }

    @Test
    void addressesTellTheDay() {
        assertThat(PageDates.inUrl("https://example.org/world/2031/04/09/bridge"))
                .isEqualTo(DAY);
        assertThat(PageDates.inUrl("https://example.org/2031/apr/9/bridge")).isEqualTo(DAY);
        assertThat(PageDates.inUrl("https://example.org/bridge-closed-2031-04-09.html"))
                .isEqualTo(DAY);
        assertThat(PageDates.inUrl("https://example.org/20310409/bridge")).isEqualTo(DAY);
        assertThat(PageDates.inUrl("https://example.org/id/2031994599")).isNull();
        assertThat(PageDates.inUrl("https://example.org/2031/04/bridge")).isNull();
    }

    private static PublicationDate decide(Evidence... evidence) {
        return PublicationDate.decide(List.of(evidence), ARCHIVED, null);
    }
}
