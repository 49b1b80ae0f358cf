package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

/** Lower and upper bounds of a document's figure where its sources differ or leave a death open. */
class TollBoundsTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static Toll killed(String text) {
        return new CasualtyExtractor()
                .report(ANNOTATOR.document(null, text, LocalDate.of(2024, 5, 20), null), List.of(), List.of())
                .killed();
    }

    private static Toll atLeastSix(String more) {
        return killed("At least six farmers were killed in the raid on Orlan.\n\n" + more);
    }

    @Test
    void aDeathThatIsUnclearBoundsALowerBoundFromAbove() {
        Toll toll = atLeastSix("It is unclear whether Mara, a niece of the miller, was killed.");

        assertThat(toll).isEqualTo(new Toll(6, 6L, 7L));
    }

    @Test
    void aDeathThatNobodyElseConfirmsBoundsALowerBoundFromAbove() {
        Toll toll =
                atLeastSix("Radio Tarn said that a nurse had also been killed, but this was not confirmed by anybody.");

        assertThat(toll).isEqualTo(new Toll(6, 6L, 7L));
    }

    @Test
    void aLikelyFurtherDeathBoundsALowerBoundFromAbove() {
        Toll toll = atLeastSix("One guard was also likely killed.");

        assertThat(toll).isEqualTo(new Toll(6, 6L, 7L));
    }

    @Test
    void survivalLeftOpenBoundsALowerBoundFromAbove() {
        Toll toll = atLeastSix("No report said whether Mara survived the shelling.");

        assertThat(toll).isEqualTo(new Toll(6, 6L, 7L));
    }

    @Test
    void aFurtherDeathThatIsAssertedBoundsNothing() {
        Toll toll = atLeastSix("Mara Dole was also killed.");

        assertThat(toll.high()).isNull();
    }

    @Test
    void aQuestionAboutTheDeadLeavesNoDeathOpen() {
        Toll toll = atLeastSix("It is unclear whether a driver, who was killed, had a licence.");

        assertThat(toll.high()).isNull();
    }

    @Test
    void oneOfTwoWhoMayNotHaveDiedIsNoPartOfTheFloor() {
        Toll toll =
                killed("Residents said that Jan Dole was killed in Orlan and Radio Tarn alleged that his son Piet was"
                        + " also killed.");

        assertThat(toll).isEqualTo(new Toll(1, 2L, 2L));
    }

    @Test
    void theSmallerFigureThatOthersKeepToIsTheFloor() {
        Toll toll = killed("Most reports spoke of 12 people killed in Orlan.\n\nA few mentioned only 11 victims.");

        assertThat(toll).isEqualTo(new Toll(11, 12L, 12L));
    }

    @Test
    void theLowestOfLikeFiguresIsTheFloorOfAnUpperBound() {
        Toll toll = killed("Up to 60 people were killed in the raid on Orlan.\n\nThe mayor said that 40 people were"
                + " killed.\n\nA doctor said that 48 people were killed.");

        assertThat(toll).isEqualTo(new Toll(40, 60L, 60L));
    }

    @Test
    void aFamilyBesideAPersonIsMoreThanOne() {
        Toll toll = killed("The blast killed a baker and his family.\n\nAmong the dead were between 8 to 11 people.");

        assertThat(toll).isEqualTo(new Toll(8, 8L, 11L));
    }
}
