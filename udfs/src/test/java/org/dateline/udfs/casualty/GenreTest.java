package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

class GenreTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final String SPORT = "The coach said the striker was injured in the match at the stadium. ";
    private static final String OTHER = "Rain fell on the town for most of the long afternoon. ";

    private static List<CasualtyClaim> claims(String text) {
        return new CasualtyExtractor().extract(ANNOTATOR.document(null, text, null, null), List.of(), List.of());
    }

    @Test
    void injuriesInALooselyWordedReportAreNoCasualties() {
        assertThat(claims(SPORT + OTHER.repeat(16))).isEmpty();
    }

    @Test
    void aFewWordsOfSportMakeNoReport() {
        assertThat(claims(SPORT + OTHER.repeat(40))).hasSize(1);
    }

    @Test
    void violenceInAStadiumIsNoSport() {
        assertThat(claims(SPORT + "Three people were killed in the crush. " + OTHER.repeat(10)))
                .hasSize(2);
    }

    @Test
    void whatAFilmTellsIsNoCasualty() {
        String film =
                "The film stars an actress in the role of a queen who kills two guards. The director said the novel"
                        + " was a bestseller.";

        assertThat(claims(film)).isEmpty();
        assertThat(claims(film + " The producer was killed in a crash on Monday."))
                .hasSize(1);
    }
}
