package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.place.GazetteerSource;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.StatementExtractor;
import org.junit.jupiter.api.Test;

class ClaimDetailsTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static CasualtyClaim first(String text) {
        NewsDocument document = ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null);
        return new CasualtyExtractor().extract(document, List.of(), List.of()).get(0);
    }

    @Test
    void saysWhoTheVictimsWere() {
        Victim victim = first("Two Ukrainian soldiers were killed.").victim();

        assertThat(victim.text()).isEqualTo("Two Ukrainian soldiers");
        assertThat(victim.category()).isEqualTo(VictimCategory.MILITARY);
        assertThat(victim.nationality()).isEqualTo("UKR");
        assertThat(first("Six children were wounded.").victim().demographic()).isEqualTo(VictimDemographic.CHILD);
        assertThat(first("Gunmen killed Maria Lopez in her car.").victim().name())
                .isEqualTo("Maria Lopez");
        assertThat(first("Gunmen killed Maria  Lopez in her car.").victim().name())
                .as("the name as it stands in the text")
                .isEqualTo("Maria  Lopez");
    }

    @Test
    void readsNounsOfTwoWords() {
        assertThat(first("Three aid workers were killed.").victim().category()).isEqualTo(VictimCategory.AID_WORKER);
        assertThat(first("Three farm workers were killed.").victim().category()).isEqualTo(VictimCategory.CIVILIAN);
    }

    @Test
    void whoSpeaksOfTheNameRightBeforeIt() {
        assertThat(first("A film about the songs of Maria Lopez, who drowned in 1990, opens today.")
                        .victim()
                        .name())
                .isEqualTo("Maria Lopez");
        assertThat(first("The parents of two boys, who were stabbed at home, are recovering.")
                        .victim()
                        .name())
                .isNull();
    }

    @Test
    void takesNoNameForAMonth() {
        assertThat(first("Jan Hol and Pedro Sol were killed in the crash.").eventDateStart())
                .isNull();
        assertThat(first("Pedro Sol was killed in January.").eventDateStart()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void nobodySaysWhatTheFloodClaims() {
        String text = "The flood claimed the lives of six farmers.";
        NewsDocument document = ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null);
        CasualtyClaim claim = new CasualtyExtractor()
                .extract(document, List.of(), new StatementExtractor().extract(document))
                .get(0);

        assertThat(claim.claimantText()).isNull();
    }

    @Test
    void theHomeOfTheVictimsIsNotThePlaceOfTheEvent() {
        String text = "Six peacekeepers from Chad were killed by a roadside bomb in northern Mali.";
        NewsDocument document = ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null);
        List<PlaceMention> places = new PlaceExtractor(GazetteerSource.EMBEDDED.load()).extract(document);
        CasualtyClaim claim =
                new CasualtyExtractor().extract(document, places, List.of()).get(0);

        assertThat(places.get(claim.location()).span().in(document)).contains("Mali");
    }

    @Test
    void nearATownIsNotInIt() {
        assertThat(precision("Six miners were killed in Bamako.")).isEqualTo(1);
        assertThat(precision("Six miners were killed near Bamako.")).isEqualTo(2);
    }

    private static Integer precision(String text) {
        NewsDocument document = ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null);
        List<PlaceMention> places = new PlaceExtractor(GazetteerSource.EMBEDDED.load()).extract(document);
        return new CasualtyExtractor()
                .extract(document, places, List.of())
                .get(0)
                .wherePrec();
    }

    @Test
    void namesTheAgentOfThePredicate() {
        Perpetrator rebels = first("Rebels killed three elders in Tarn.").perpetrator();

        assertThat(rebels.text()).isEqualTo("Rebels");
        assertThat(rebels.basis()).isEqualTo(PerpetratorBasis.STATED_AGENT);
        assertThat(first("Three elders were killed by rebels.").perpetrator().text())
                .isEqualTo("rebels");
        assertThat(first("A landslide killed three elders.").perpetrator()).isEqualTo(Perpetrator.NONE);
    }

    @Test
    void readsTheMethod() {
        assertThat(first("A drone strike killed three people.").method()).isEqualTo(Method.DRONE);
        assertThat(first("Two men were stabbed to death.").method()).isEqualTo(Method.PRIMITIVE);
        assertThat(first("A suicide bomber killed nine people.").method()).isEqualTo(Method.SUICIDE_ATTACK);
        assertThat(first("Nine people were killed.").method()).isEqualTo(Method.UNKNOWN);
    }

    @Test
    void namesTheClaimantOfTheSentence() {
        CasualtyClaim police = first("Four people were killed, police said.");

        assertThat(police.claimantText()).isEqualTo("police");
        assertThat(police.claimantType()).isEqualTo(ClaimantType.POLICE);
        assertThat(first("According to the health ministry, four people were killed.")
                        .claimantType())
                .isEqualTo(ClaimantType.HEALTH_AUTHORITY);
        assertThat(first("Four people were killed.").claimantType()).isEqualTo(ClaimantType.NONE);
    }

    @Test
    void datesTheEvent() {
        CasualtyClaim claim = first("Four people were killed on Friday.");

        assertThat(claim.eventDateStart()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(claim.datePrec()).isEqualTo(1);
        assertThat(claim.dateBasis()).isEqualTo(DateBasis.WEEKDAY);
        assertThat(first("Four people were killed.").eventDateStart()).isNull();
    }

    @Test
    void dayOfTheReportIsNotThatOfTheEvent() {
        assertThat(first("Four people were killed, police said on Thursday.").eventDateStart())
                .isNull();
        assertThat(first("The army said today rockets killed 12 sailors in Dorvan on Friday.")
                        .eventDateStart())
                .isEqualTo(LocalDate.of(2024, 5, 17));
    }

    @Test
    void keepsTheWordsOfTheClaim() {
        String text = "Late on Sunday, shelling killed 14 people in Dorvan.";
        CasualtyClaim claim = first(text);

        assertThat(text.substring(claim.span().start(), claim.span().end())).isEqualTo("killed 14 people");
        assertThat(claim.countText()).isEqualTo("14");
        assertThat(claim.ruleId()).isEqualTo("kill/object");
        assertThat(claim.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void readsWhatAFigureReplaces() {
        CasualtyClaim claim = first("The death toll rose to 30 from 19.");

        assertThat(claim.count().best()).isEqualTo(30);
        assertThat(claim.supersedesCount()).isEqualTo(19);
    }
}
