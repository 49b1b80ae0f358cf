package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

class BygonesTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final String NEWS = "The council met. It spoke of money. It spoke of grain.\n\n";

    private static List<Scope> scopes(String text, LocalDate published) {
        return new CasualtyExtractor()
                .extract(ANNOTATOR.document(null, text, published, null), List.of(), List.of()).stream()
                        .map(CasualtyClaim::scope)
                        .toList();
    }

    private static Scope undated(String text) {
        return scopes(text, null).get(0);
    }

    private static Scope dated(String text) {
        return scopes(text, LocalDate.of(2024, 5, 20)).get(0);
    }

    @Test
    void readsTheYearsOfAnUndatedArticle() {
        assertThat(undated(NEWS + "A baker was killed in 1969."))
                .as("news seldom name their own year")
                .isEqualTo(Scope.HISTORICAL_REFERENCE);
        assertThat(undated(NEWS + "A baker was killed in November 2004. The trial opened in March 2005."))
                .as("a month tells of the last year")
                .isEqualTo(Scope.SINGLE_INCIDENT);
        assertThat(undated("A singer was fined for a brawl two years ago.\n\nShe was arrested in Harel in May 2002."))
                .isEqualTo(Scope.HISTORICAL_REFERENCE);
        assertThat(undated(NEWS + "The group gave out leaflets in the summer of 1942. They were arrested at the port."))
                .isEqualTo(Scope.HISTORICAL_REFERENCE);
    }

    @Test
    void takesNoYearThatIsNotOfTheEvent() {
        assertThat(dated("Mira Dol, who led the inquiry into the 1981 Harel riots, has been killed."))
                .isEqualTo(Scope.SINGLE_INCIDENT);
        assertThat(dated("A man was shot during the filming of the 2002 movie."))
                .isEqualTo(Scope.SINGLE_INCIDENT);
        assertThat(dated("Mira Dol, a member since 1998, was killed on Sunday."))
                .isEqualTo(Scope.SINGLE_INCIDENT);
    }

    @Test
    void drawsTheLineAtAYear() {
        assertThat(dated(NEWS + "A landslide in June 2023 killed 14 farmers.")).isEqualTo(Scope.SINGLE_INCIDENT);
        assertThat(dated(NEWS + "A landslide in April 2023 killed 14 farmers.")).isEqualTo(Scope.HISTORICAL_REFERENCE);
    }
}
