package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

class NaturalDeathsTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static List<CasualtyClaim> claims(String title, String text) {
        return new CasualtyExtractor()
                .extract(ANNOTATOR.document(title, text, LocalDate.of(2024, 5, 20), null), List.of(), List.of());
    }

    @Test
    void anObituaryTellsNoCasualty() {
        assertThat(claims(
                        "Composer Jan Hol dies",
                        "The composer Jan Hol has died, his family said.\n\nHe wrote four operas. He died at home."))
                .isEmpty();
    }

    @Test
    void aDeathWhoseCauseTheHeadlineTellsIsOne() {
        assertThat(claims("Storm hits Orlan", "Trees fell in the town.\n\nA woman died in hospital."))
                .hasSize(1);
    }

    @Test
    void aDeathInAnArticleOnViolenceIsOne() {
        assertThat(claims(
                        null,
                        "Gunmen killed two guards in Orlan.\n\nThe town was quiet later.\n\nA nurse spoke.\n\n"
                                + "A third man died in hospital, she said."))
                .hasSize(2);
    }

    @Test
    void aNoticeStaysOneWhereViolenceIsOnlyToldLater() {
        String later = "Rain fell.\n\nIt was cold.\n\nIt was late.\n\nA raider killed his uncle in 1950.";

        assertThat(claims(null, "The poet Jan Hol died at 93.\n\n" + later)).hasSize(1);
        assertThat(claims(null, "The poet Jan Hol died at 93, shot by a thief.\n\n" + later))
                .hasSize(2);
    }
}
