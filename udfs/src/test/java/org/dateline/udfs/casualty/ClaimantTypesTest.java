package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.statement.StatementExtractor;
import org.junit.jupiter.api.Test;

class ClaimantTypesTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static ClaimantType last(String text) {
        NewsDocument document = ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null);
        List<CasualtyClaim> claims =
                new CasualtyExtractor().extract(document, List.of(), new StatementExtractor().extract(document));
        return claims.get(claims.size() - 1).claimantType();
    }

    @Test
    void spokespersonIsOfTheKindOfWhomTheySpeakFor() {
        assertThat(last("Six people were killed, an army spokesman said.")).isEqualTo(ClaimantType.MILITARY);
        assertThat(last("Six people were killed, said a spokeswoman for the hospital."))
                .isEqualTo(ClaimantType.HOSPITAL_MEDIC);
        assertThat(last("Six people were killed, a spokesman for the mine said."))
                .isEqualTo(ClaimantType.NONE);
        assertThat(last("A police spokesman said six people were killed. The spokesman said ten were injured."))
                .isEqualTo(ClaimantType.POLICE);
    }

    @Test
    void headOfThePhraseSaysMoreThanItsAdjectives() {
        assertThat(last("Six people were killed, the official newspaper said.")).isEqualTo(ClaimantType.MEDIA);
        assertThat(last("Six people were killed, officials said.")).isEqualTo(ClaimantType.UNNAMED_OFFICIAL);
        assertThat(last("Six people were killed, the attorney general said.")).isEqualTo(ClaimantType.GOVERNMENT);
        assertThat(last("Six people were killed, the rescue agency said.")).isEqualTo(ClaimantType.RESCUE_SERVICE);
        assertThat(last("Six people were killed, the space agency said.")).isEqualTo(ClaimantType.NONE);
    }

    @Test
    void speakerIsKnownByTheOfficeToldElsewhere() {
        assertThat(last("Defence minister Pedro Hol visited Tarn. \"Six people were killed,\" Hol said."))
                .isEqualTo(ClaimantType.GOVERNMENT);
        assertThat(last("Singer Pedro Hol lives in Tarn. \"Six people were killed,\" Hol said."))
                .isEqualTo(ClaimantType.NONE);
    }
}
