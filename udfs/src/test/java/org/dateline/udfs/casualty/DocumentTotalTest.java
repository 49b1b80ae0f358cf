package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

class DocumentTotalTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static CasualtyReport report(String title, String text) {
        return new CasualtyExtractor()
                .report(ANNOTATOR.document(title, text, LocalDate.of(2024, 5, 20), null), List.of(), List.of());
    }

    @Test
    void figureOfTheHeadlineBeatsBackground() {
        CasualtyReport report = report(
                "Bomb kills six in Orlan",
                "A bomb killed six people in Orlan on Sunday.\n\nIn April a blast in Tarn killed 40 people.");

        assertThat(report.killed().best()).isEqualTo(6);
        assertThat(report.wounded()).isNull();
    }

    @Test
    void partsAreNotAddedToTheWhole() {
        CasualtyReport report = report(null, "Shelling killed 17 people, including three children, in Dorvan.");

        assertThat(report.killed().best()).isEqualTo(17);
    }

    @Test
    void victimsOfOnePredicateAreAdded() {
        CasualtyReport report = report(null, "Gunmen killed two officers and six civilians.");

        assertThat(report.killed().best()).isEqualTo(8);
    }

    @Test
    void oneVictimUnderManyNamesIsOne() {
        CasualtyReport report = report(
                "Teen shot dead in Milford",
                "A 17-year-old boy was shot on Lime Street on Friday.\n\nMark Dole was taken to a hospital, where he was"
                        + " pronounced dead. Dole was a pupil at Milford High.");

        assertThat(report.killed().best()).isEqualTo(1);
        assertThat(report.wounded()).isNull();
    }

    @Test
    void thoseShotWhoDidNotDieAreWounded() {
        CasualtyReport report = report(null, "Five people were shot at a bar in Milford, two fatally.");

        assertThat(report.killed().best()).isEqualTo(2);
        assertThat(report.wounded().best()).isEqualTo(3);
    }

    @Test
    void otherReportedFiguresWidenTheBounds() {
        CasualtyReport report = report(
                null,
                "At least 12 people were killed in the strike on Sunday.\n\nA local station reported that 14 people were"
                        + " killed.");

        assertThat(report.killed().low()).isEqualTo(12);
        assertThat(report.killed().best()).isEqualTo(12);
        assertThat(report.killed().high()).isEqualTo(14);
    }

    @Test
    void theOtherOfTwoToldAgainIsTheSame() {
        CasualtyReport report = report(
                null,
                "One man was killed and another person was injured near the mill. Residents said the man was killed and"
                        + " another was injured.");

        assertThat(report.wounded().best()).isEqualTo(1);
    }

    @Test
    void boundsJoinedByAndAreNotAdded() {
        CasualtyReport report =
                report(null, "At least 34 civilians and possibly more than 50 were injured in the raid on Orlan.");

        assertThat(report.wounded().best()).isEqualTo(34);
        assertThat(report.wounded().high()).isEqualTo(51);
    }

    @Test
    void figureOfAnotherInBracketsIsItsBound() {
        CasualtyReport report =
                report(null, "Gunmen shot dead two farmers (the Orlan Post claims seven dead) in a village.");

        assertThat(report.killed().best()).isEqualTo(2);
        assertThat(report.killed().high()).isEqualTo(7);
    }

    @Test
    void laterReportsReplaceTheFigure() {
        CasualtyReport report =
                report(null, "26 people were killed in Orlan in ten days. Later reports suggest 27 were killed.");

        assertThat(report.killed().best()).isEqualTo(27);
    }

    @Test
    void harmsBeforeTheReportedOneAreBackground() {
        CasualtyReport report = report(
                null,
                "Two days after rebels attacked the village, which left 30 persons dead, the rebels returned to attack it"
                        + " again, killing an additional 15.");

        assertThat(report.killed().best()).isEqualTo(15);
    }

    @Test
    void injuryTollIsNoDeathToll() {
        CasualtyReport report =
                report(null, "At least 12 people were killed in the raid. A radio station put the injury toll at 20.");

        assertThat(report.killed()).isEqualTo(new Toll(12, 12L, null));
        assertThat(report.wounded().best()).isEqualTo(20);
        assertThat(report(null, "A station put the death toll at 20.").killed().best())
                .isEqualTo(20);
    }

    @Test
    void tollThatRoseOverTheNextWeekReplacesTheFirst() {
        CasualtyReport report = report(
                null, "Gunmen raided a market in Tarn, killing seven. Over the next week the death count rose to 19.");

        assertThat(report.killed().best()).isEqualTo(19);
        assertThat(report(null, "Gunmen killed seven in Tarn. Anger over the death of Ada Hol spread.")
                        .killed()
                        .best())
                .isEqualTo(7);
    }

    @Test
    void figureToldAsTheHighestBoundsTheToll() {
        String first = "At least 20 people were killed in the raid on Dorvan.\n\n";

        assertThat(report(null, first + "The highest toll came from Ola Berg, who put the number of dead at 95.")
                        .killed()
                        .high())
                .isEqualTo(95);
        assertThat(report(null, first + "Ola Berg, the mayor, said 95 people were killed by floods in Tarn.")
                        .killed()
                        .high())
                .isNull();
    }

    @Test
    void numbersBehindACommaBreakTheFirstDown() {
        assertThat(report(null, "At least four civilians, two women and two children, were injured in the raid.")
                        .wounded()
                        .best())
                .isEqualTo(4);
        assertThat(report(null, "Two officers and two civilians were injured in the raid.")
                        .wounded()
                        .best())
                .isEqualTo(4);
    }

    @Test
    void injuredChildWhoDiedIsNotAnother() {
        CasualtyReport one = report(
                "Boy, 6, dies in Milford shooting",
                "A 6-year-old boy died on Sunday in Milford.\n\nOfficers were called to a report of an injured child.");
        CasualtyReport two = report(
                "Boy, 6, dies in Milford shooting",
                "A 6-year-old boy died on Sunday in Milford.\n\nA 9-year-old boy was injured.");

        assertThat(one.wounded()).isNull();
        assertThat(two.wounded().best()).isEqualTo(1);
    }

    @Test
    void oneOfThoseCountedIsNotTheWoundedChild() {
        CasualtyReport report = report(
                null,
                "Two men died and a 3-year-old boy was wounded in Milford.\n\nOne died at the scene, the other in hospital.");

        assertThat(report.killed().best()).isEqualTo(2);
        assertThat(report.wounded().best()).isEqualTo(1);
    }

    @Test
    void rivalThatNamesABoundCountsWithIt() {
        CasualtyReport report = report(
                null,
                "At least 12 people were killed in the strike on Sunday.\n\nA local station reported that more than 14"
                        + " people were killed.\n\nIn the village, a camera and 40 goats were lost.");

        assertThat(report.killed()).isEqualTo(new Toll(12, 12L, 15L));
    }

    @Test
    void figureThatIsOnlyAnUpperBoundGetsItsLowerOneFromRivals() {
        CasualtyReport report = report(
                null,
                "Up to 20 people were killed in the strike on Sunday.\n\nThe hospital said that 17 people were killed.");

        assertThat(report.killed()).isEqualTo(new Toll(17, 20L, 20L));
        assertThat(report(null, "Up to 20 people were killed in the strike on Sunday.")
                        .killed())
                .isEqualTo(new Toll(1, 20L, 20L));
    }

    @Test
    void figureThatIsOnlyAnUpperBoundIsNoLessThanItsParts() {
        assertThat(report(null, "Up to nine people, including two nurses and a boy, were killed in the raid.")
                        .killed())
                .isEqualTo(new Toll(3, 9L, 9L));
    }

    @Test
    void figuresSetAgainstEachOtherBoundTheToll() {
        String first = "Five people were killed in the raid on Sunday.\n\n";

        assertThat(report(null, first + "Some said that three people were killed, while others said that five died.")
                        .killed())
                .isEqualTo(new Toll(3, 5L, 5L));
        assertThat(report(null, first + "The first report said that three people were killed.")
                        .killed())
                .isEqualTo(new Toll(5, 5L, 5L));
    }

    @Test
    void lowerBoundOfTheFirstReportStaysWhenTheTollIsRaised() {
        assertThat(report(
                                null,
                                "At least 12 people were killed in a blast in Orlan.\n\nThe toll was raised to 18 in the"
                                        + " following days.")
                        .killed())
                .isEqualTo(new Toll(12, 18L, 18L));
    }

    @Test
    void rangeStandsUnlessASourceGoesJustPastIt() {
        String first = "Between 15 and 40 people were killed in the strike on Sunday.\n\n";

        assertThat(report(null, first + "A witness said that 60 people were killed.")
                        .killed())
                .isEqualTo(new Toll(15, 15L, 40L));
        assertThat(report(null, first + "A witness put the number of those killed at more than 40.")
                        .killed())
                .isEqualTo(new Toll(15, 15L, 41L));
    }

    @Test
    void figureThatTheTextSaysWasRevisedTakesThePlaceOfTheFirst() {
        String first = "A blast killed 46 people in Orlan.\n\n";

        assertThat(report(null, first + "The toll was raised to 58 in the following days.")
                        .killed()
                        .best())
                .isEqualTo(58);
        assertThat(report(null, first + "A month later the toll of a fire in Tarn stood at 58.")
                        .killed()
                        .best())
                .isEqualTo(46);
    }

    @Test
    void figuresOfAnotherSizeAreNoRivals() {
        CasualtyReport report = report(
                null, "At least 12 people were killed in the strike on Sunday.\n\nA month of raids killed 300 people.");

        assertThat(report.killed()).isEqualTo(new Toll(12, 12L, null));
    }

    @Test
    void hypotheticalAndNegatedDeathsGiveNoTotal() {
        assertThat(report(null, "The bomb could have killed 300 people.").killed())
                .isNull();
        assertThat(report(null, "No one was killed in the blast.").killed()).isNull();
    }

    @Test
    void atMostOneClaimStatesTheTotalOfAType() {
        CasualtyReport report = report(
                "Raid leaves nine dead",
                "Nine people were killed in a raid on Sunday.\n\nNine people were killed, police said, and four were wounded.");

        assertThat(report.claims().stream().filter(c -> c.documentTotal() && c.type() == CasualtyType.KILLED))
                .hasSize(1);
    }

    @Test
    void partsPointToTheirWhole() {
        CasualtyReport report = report(null, "Shelling killed 17 people, including three children, in Dorvan.");

        CasualtyClaim part = report.claims().stream()
                .filter(c -> c.subsetKind() != null)
                .findFirst()
                .orElseThrow();
        assertThat(report.claims().get(part.subsetOf()).count().best()).isEqualTo(17);
    }

    @Test
    void whoWasAlsoShotIsToldApartFromTheDead() {
        CasualtyReport two = report(null, "A man was killed and a woman was also shot on Pine Street.");
        assertThat(two.killed().best()).isEqualTo(1);
        assertThat(two.wounded().best()).isEqualTo(1);

        CasualtyReport one =
                report(null, "A man died after he was shot on Pine Street.\n\nPolice said the man had been shot once.");
        assertThat(one.killed().best()).isEqualTo(1);
        assertThat(one.wounded()).isNull();
    }

    @Test
    void allWhoWereHitLessTheDeadAreWounded() {
        CasualtyReport report = report(
                "Five shot at Milford bar",
                "Five people were shot at a bar in Milford on Friday and one of them died.\n\nTwo men were shot in the leg.");
        assertThat(report.killed().best()).isEqualTo(1);
        assertThat(report.wounded().best()).isEqualTo(4);

        CasualtyReport background = report(
                "Two wounded at Milford bar",
                "Two people were wounded at a bar in Milford.\n\nThey are in stable condition.\n\nThe owner hid"
                        + " behind the bar.\n\nNine people were shot in the city over the weekend.");
        assertThat(background.wounded().best()).isEqualTo(2);
    }

    @Test
    void deadlyDeedWithoutAVictimIsOneDeath() {
        assertThat(report(null, "A Milford man was charged with murder on Friday.")
                        .killed()
                        .best())
                .isEqualTo(1);
        assertThat(report(null, "Police seek witnesses to a fatal shooting on Elm Street.")
                        .killed()
                        .best())
                .isEqualTo(1);
        assertThat(report(null, "A Milford man was charged with attempted murder on Friday.")
                        .killed())
                .isNull();
    }

    @Test
    void deathsOfTheBackgroundAreThoseOfOthers() {
        String lead = "Two men were wounded in a shooting in Milford.\n\nThe men are in stable condition.\n\n";
        assertThat(report(null, lead + "In July a teacher was killed near the school.")
                        .killed())
                .isNull();
        assertThat(report(null, lead + "Two of the victims died on Friday.")
                        .killed()
                        .best())
                .isEqualTo(2);
    }

    @Test
    void anotherOfTheSameKindIsNoSecondVictim() {
        assertThat(report(null, "A teen shot another teen in Milford, killing him.")
                        .killed()
                        .best())
                .isEqualTo(1);
        assertThat(report(null, "A man was killed in Milford.\n\nAnother man was killed near the bridge.")
                        .killed()
                        .best())
                .isEqualTo(2);
    }

    @Test
    void oneNameInSeveralSpellingsIsOne() {
        CasualtyReport report = report(
                null,
                "Jon R. Whitfield was killed in Milford.\n\nJonathan Whitfield, 71, died at his home.\n\nJ. Whitfield's"
                        + " death shocked the town.");
        assertThat(report.killed().best()).isEqualTo(1);

        assertThat(report(null, "Ana Whitfield was killed in Milford.\n\nPeter Whitfield was killed in Milford.")
                        .killed()
                        .best())
                .isEqualTo(2);
    }

    @Test
    void thoseWhomTheSentenceAddsAreCounted() {
        CasualtyReport report =
                report(null, "Two rebels were killed on the spot while another died on the way to the hospital.");

        assertThat(report.killed().best()).isEqualTo(3);
    }

    @Test
    void rangeOfOtherSourcesWidensTheFigure() {
        CasualtyReport report = report(
                null, "At least 15 miners were killed in the blast. Most sources spoke of between 14 and 25 deaths.");

        assertThat(report.killed()).isEqualTo(new Toll(14, 15L, 25L));
    }

    @Test
    void figureSaidToBeAsHighAsThatIsTheUpperBound() {
        CasualtyReport report =
                report(null, "At least ten miners were killed. Some reports put the death toll as high as 40.");

        assertThat(report.killed()).isEqualTo(new Toll(10, 10L, 40L));
    }

    @Test
    void anotherWhoWasHurtIsNotTheOneWhoDied() {
        CasualtyReport report = report(
                "Teen killed, another injured in Milford",
                "A 17-year-old was shot dead in Milford on Friday. The other teen was taken to a hospital.");

        assertThat(report.killed().best()).isEqualTo(1);
        assertThat(report.wounded().best()).isEqualTo(1);
    }

    @Test
    void oneSonToldOfTwiceIsOne() {
        CasualtyReport report = report(
                null,
                "Police shot a woman in Milford, and her son was wounded.\n\nThe woman died at the scene. Her son was"
                        + " also wounded in the arm.");

        assertThat(report.wounded().best()).isEqualTo(1);
    }

    @Test
    void agesInMonthsTellAnInfantFromATeenager() {
        CasualtyReport report = report(
                null,
                "A 16-year-old was injured in a shooting in Milford.\n\nThe 10-month-old boy beside him was hit too and"
                        + " died in a hospital.");

        assertThat(report.killed().best()).isEqualTo(1);
        assertThat(report.wounded().best()).isEqualTo(1);
    }

    @Test
    void whoGoesPastTheHighestFigureRaisesTheBound() {
        CasualtyReport report = report(
                null,
                "At least ten miners were killed. Some reports put the death toll as high as 40. A lawyer said that over"
                        + " 40 miners were killed.");

        assertThat(report.killed()).isEqualTo(new Toll(10, 10L, 41L));
    }

    @Test
    void whoWasAmongTheDeadCountsWhereNoWholeIsTold() {
        CasualtyReport report = report(null, "Among the dead were between 24 and 31 miners.");

        assertThat(report.killed()).isEqualTo(new Toll(24, 24L, 31L));
    }
}
