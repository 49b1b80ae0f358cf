package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-04-09 | 2031-04-09",
                "2031-04-09T23:30:00-05:00 | 2031-04-10",
                "2031-04-09T01:30:00.123+0300 | 2031-04-08",
                "2031-04-09T23:30:00Z | 2031-04-09",
                "20310409T233000Z | 2031-04-09",
                "2031/4/9 08:15 | 2031-04-09",
                "Wed, 09 Apr 2031 22:00:00 -0400 | 2031-04-10",
                "April 9, 2031 | 2031-04-09",
                "Apr. 9th, 2031 at 11:05 pm -05:00 | 2031-04-10",
                "9 Sept 2031 | 2031-09-09",
                "9-APR-1987 15:01:01.79 | 1987-04-09",
                "25/04/2031 | 2031-04-25",
                "04/25/2031 | 2031-04-25",
                "09.04.2031 | 2031-04-09",
                "1933459200 | 2031-04-09",
                "1933459200000 | 2031-04-09",
            })
    void readsWhatSourcesWrite(String text, LocalDate day) {
        assertThat(DateReader.read(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "03/11/2031",
                "2031-13-45",
                "30 Feb 2031",
                "Mayor 9, 2031",
                "April 2031",
                "12345"
            })
    void whatIsNoCertainDayIsNull(String text) {
        assertThat(DateReader.read(text)).isNull();
    }

    @Test
    void dayWithoutYearIsTheLatestPossible() {
        LocalDate january = LocalDate.of(2031, 1, 2);
        assertThat(DateReader.dayOfYearless("Dec 30", january)).isEqualTo(LocalDate.of(2030, 12, 30));
        assertThat(DateReader.dayOfYearless("1 January", january)).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(DateReader.dayOfYearless("soon 1", january)).isNull();
    }
}
