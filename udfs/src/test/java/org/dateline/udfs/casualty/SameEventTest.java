package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

/** Which words of time and of method belong to the event of a claim. The articles are of Monday, 20 May 2024. */
class SameEventTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);

    private static List<CasualtyClaim> claims(String title, String text) {
        return new CasualtyExtractor()
                .extract(ANNOTATOR.document(title, text, LocalDate.of(2024, 5, 20), null), List.of(), List.of());
    }

    private static CasualtyClaim first(String text) {
        return claims(null, text).get(0);
    }

    private static LocalDate day(String text) {
        return first(text).eventDateStart();
    }

    @Test
    void takesTheDayOfItsOwnClause() {
        assertThat(day("A bomb exploded on Friday in Tarn, killing four people."))
                .isEqualTo(FRIDAY);
        assertThat(day("Four people were killed when a bomb exploded on Friday."))
                .isEqualTo(FRIDAY);
        assertThat(day("The blast that killed four people happened on Friday.")).isEqualTo(FRIDAY);
    }

    @Test
    void leavesTheDayOfAnotherEvent() {
        assertThat(day("The man who killed four people was sentenced on Friday."))
                .isNull();
        assertThat(day("A driver pleaded guilty on Friday to killing four people."))
                .isNull();
        assertThat(day("Four people were killed in a town that rebels took on Friday."))
                .isNull();
        assertThat(day("A court heard on Friday that he killed four people.")).isNull();
    }

    @Test
    void bombingsAndArrestsHaveDaysOfTheirOwn() {
        CasualtyClaim arrest = first("Two men were arrested over the bombing of May 3.");

        assertThat(arrest.type()).isEqualTo(CasualtyType.ARRESTED);
        assertThat(arrest.eventDateStart()).isNull();
    }

    @Test
    void neighbourTellsTheDayOfTheSameEventOnly() {
        List<CasualtyClaim> same = claims(null, "A blaze swept through a hotel on Friday. Four people were killed.");
        List<CasualtyClaim> other = claims(null, "A summit opened on Friday. Four people were killed in a raid.");
        List<CasualtyClaim> earlier =
                claims(null, "A raid killed nine people on Friday. Four people were killed in Tarn.");

        assertThat(same.get(0).eventDateStart()).isEqualTo(FRIDAY);
        assertThat(same.get(0).dateBasis()).isEqualTo(DateBasis.NEIGHBOUR_SENTENCE);
        assertThat(other.get(0).eventDateStart()).isNull();
        assertThat(earlier.get(1).eventDateStart()).isNull();
    }

    @Test
    void headlineTakesTheDayOfTheLeadWithItsFigure() {
        CasualtyClaim headline = claims("Blast kills 14 in Tarn", "A blast killed 14 people in Tarn on Friday.")
                .get(0);
        CasualtyClaim other = claims("Blast kills 14 in Tarn", "A raid killed nine people in Tarn on Friday.")
                .get(0);

        assertThat(headline.inHeadline()).isTrue();
        assertThat(headline.eventDateStart()).isEqualTo(FRIDAY);
        assertThat(other.eventDateStart()).isNull();
    }

    @Test
    void takesTheMethodOfItsOwnClause() {
        assertThat(first("A bomb exploded in Tarn, killing four people.").method())
                .isEqualTo(Method.EXPLOSIVES);
        assertThat(first("Four people were killed in a crash, said a man who made bombs.")
                        .method())
                .isEqualTo(Method.UNKNOWN);
        assertThat(first("Two men were arrested after the shooting.").method()).isEqualTo(Method.UNKNOWN);
    }

    @Test
    void methodOfAPassiveClauseBesideIt() {
        CasualtyClaim claim =
                first("A guard was killed and 70 people were injured when a bomb was thrown at the gate.");

        assertThat(claim.method()).isEqualTo(Method.EXPLOSIVES);
    }

    @Test
    void dayBeforeTheCommaIsNotThatOfSaying() {
        assertThat(day("Four people were killed when planes raided two villages on Friday, officials said."))
                .isEqualTo(FRIDAY);
        assertThat(day("Four people were killed in Tarn, officials said on Friday."))
                .isNull();
    }

    @Test
    void knownEventHasTheDayOfTheSentenceBefore() {
        List<CasualtyClaim> known = claims(null, "Planes hit an oil field on Friday. The raid killed four workers.");
        List<CasualtyClaim> other = claims(null, "Planes left an air show on Friday. A raid killed four workers.");

        assertThat(known.get(0).eventDateStart()).isEqualTo(FRIDAY);
        assertThat(other.get(0).eventDateStart()).isNull();
    }

    @Test
    void arrestsDuringAnEventHaveItsDay() {
        assertThat(day("Nine people were arrested during the riots of May 3.")).isEqualTo(LocalDate.of(2024, 5, 3));
    }
}
