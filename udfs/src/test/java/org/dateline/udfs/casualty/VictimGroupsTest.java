package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;

class VictimGroupsTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Toll ONE = new Toll(1, 1L, 1L);

    private static CasualtyReport report(String text) {
        return new CasualtyExtractor().report(ANNOTATOR.document(null, text, null, null), List.of(), List.of());
    }

    @Test
    void numberOfThoseToldOneByOneIsNoGroupOfItsOwn() {
        assertThat(report("Three people were injured in Tarn. The blast injured a guard, a nurse and a driver.")
                        .woundedGroups())
                .containsExactly(ONE, ONE, ONE);
        assertThat(report("Four people were injured in Tarn. The blast injured a guard and a nurse.")
                        .woundedGroups())
                .containsExactly(new Toll(4, 4L, 4L), ONE, ONE);
    }

    @Test
    void aFigureCountsOnceHoweverItIsBounded() {
        assertThat(report("More than 50 people were wounded in Tarn. Some 50 people were wounded, a doctor said.")
                        .woundedGroups())
                .hasSize(1);
    }

    @Test
    void aManWoundedElsewhereIsNotTheManWhoDied() {
        CasualtyReport report = report("A man was killed in Tarn on Sunday. A man was wounded in Harel.");

        assertThat(report.killedGroups()).containsExactly(ONE);
        assertThat(report.woundedGroups()).containsExactly(ONE);
    }

    @Test
    void theManWhoDiedOfHisWoundsIsOne() {
        CasualtyReport report = report("A man was wounded in Tarn on Sunday. The man died in a hospital.");

        assertThat(report.killedGroups()).containsExactly(ONE);
        assertThat(report.woundedGroups()).isEmpty();
    }

    @Test
    void eventsAndTotalsOfPeriodsAreNoGroups() {
        CasualtyReport report = report("The killings go on. Some 900 farmers have been murdered since 2010."
                + " Two farmers were murdered on Sunday.");

        assertThat(report.killedGroups()).containsExactly(new Toll(2, 2L, 2L));
    }
}
