package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 4, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ORLOVETS, April 9 (Reuters) - Shelling hit the town. | ORLOVETS | 2031-04-09 | reuters",
                "ORLOVETS (AP) — Shelling hit the town. | ORLOVETS | - | ap",
                "PORT SELA, Marova (AP) -- Rescuers dug. | PORT SELA, Marova | - | ap",
                "Port Sela, 9 April 2031 (AFP) – Rescuers dug. | Port Sela | 2031-04-09 | afp",
                "SELA-ON-THE-LAKE, Apr. 9 - Rescuers dug. | SELA-ON-THE-LAKE | 2031-04-09 | -",
                "ORLOVETS: Shelling hit the town. | ORLOVETS | - | -",
                "ORLOVETS — Shelling hit the town. | ORLOVETS | - | -",
                "Orlovets, Dec 30 (dpa) - A look back. | Orlovets | 2030-12-30 | dpa",
                "(Reuters) - Shares fell. | - | - | reuters",
                "ORLOVETS >> Shelling hit the town. | ORLOVETS | - | -",
                "PORT SELA, Marov. -- Rescuers dug. | PORT SELA, Marov. | - | -",
            })
    void readsTheUsualForms(String text, String place, LocalDate date, String agency) {
        assertThat(Dateline.of(text, PUBLISHED)).isEqualTo(new Dateline(place, date, agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shelling hit the town - and the river.",
                "Correction: an earlier version named another town.",
                "The mayor (a doctor) - who left in May - came back.",
                "CO-OPERATION between the two towns ended.",
                "No one was hurt.",
                "- a list item",
                ""
            })
    void anOpeningThatIsNoneStaysNone(String text) {
        assertThat(Dateline.of(text, PUBLISHED)).isEqualTo(Dateline.NONE);
    }

    @Test
    void dayWithoutYearNeedsThePublicationDate() {
        assertThat(Dateline.of("ORLOVETS, April 9 (AP) - Rain.", null).date()).isNull();
    }

    @Test
    void creditAtTheEndNamesTheAgency() {
        assertThat(Agencies.inCredit("© 2031 AFP")).isEqualTo("afp");
        assertThat(Agencies.inCredit("Copyright 2031 The Associated Press. All rights reserved."))
                .isEqualTo("ap");
        assertThat(Agencies.inCredit("(Ukrinform)")).isEqualTo("ukrinform");
        assertThat(Agencies.inCredit("The mayor told Reuters that the bridge was closed."))
                .isNull();
    }

    @Test
    void theReportBeginsBehindTheDateline() {
        assertThat(Dateline.endIn("ORLOVETS, April 9 (AP) - Rain fell."))
                .isEqualTo("ORLOVETS, April 9 (AP) - ".length());
        assertThat(Dateline.endIn("Rain fell on Orlovets - again.")).isZero();
    }
}
