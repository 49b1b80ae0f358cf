package org.dateline.udfs.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.udfs.nlp.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
    /** A Monday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 20);

    private static final Annotator ANNOTATOR = new Annotator();

    private static List<TimeExpression> read(String text, LocalDate published) {
        return new TimeReader().read(ANNOTATOR.annotate(text).sentences().get(0), published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It happened on May 17, 2023.|2023-05-17|2023-05-17|1|EXPLICIT",
                "It happened on 17 May.|2024-05-17|2024-05-17|1|EXPLICIT",
                "It happened on December 3.|2023-12-03|2023-12-03|1|EXPLICIT",
                "It happened on 5/14/2024.|2024-05-14|2024-05-14|1|EXPLICIT",
                "It happened on 14/5/24.|2024-05-14|2024-05-14|1|EXPLICIT",
                "It happened on 4/5/2024.|2024-05-04|2024-05-04|1|EXPLICIT",
                "It happened on 4/12/2023.|2023-12-04|2023-12-04|1|EXPLICIT",
                "It happened on 4/12/2024.|2024-04-12|2024-04-12|1|EXPLICIT",
                "It happened in March 2019.|2019-03-01|2019-03-31|4|EXPLICIT",
                "It happened in 2015.|2015-01-01|2015-12-31|5|EXPLICIT",
                "It happened on Friday.|2024-05-17|2024-05-17|1|WEEKDAY",
                "It happened on Monday.|2024-05-20|2024-05-20|1|WEEKDAY",
                "It happened yesterday.|2024-05-19|2024-05-19|1|RELATIVE",
                "It happened overnight.|2024-05-19|2024-05-20|2|RELATIVE",
                "It happened three days ago.|2024-05-17|2024-05-17|1|RELATIVE",
                "It happened last week.|2024-05-13|2024-05-19|3|RELATIVE",
                "It happened last month.|2024-04-01|2024-04-30|4|RELATIVE",
                "It happened last year.|2023-01-01|2023-12-31|5|RELATIVE"
            })
    void placesWordsOfTimeInTheCalendar(
            String text, LocalDate start, LocalDate end, int precision, TimeExpression.Kind kind) {
        List<TimeExpression> found = read(text, PUBLISHED);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).start()).isEqualTo(start);
        assertThat(found.get(0).end()).isEqualTo(end);
        assertThat(found.get(0).precision()).isEqualTo(precision);
        assertThat(found.get(0).kind()).isEqualTo(kind);
    }

    @Test
    void guessesNothingWithoutAPublicationDate() {
        assertThat(read("It happened on Friday, 17 May.", null)).isEmpty();
        assertThat(read("It happened on May 17, 2023.", null)).hasSize(1);
        assertThat(read("It happened on 5/17/2023.", null)).hasSize(1);
        assertThat(read("It happened on 5/7/2023.", null)).isEmpty();
    }

    @Test
    void takesNoImpossibleDate() {
        assertThat(read("It happened on February 30.", PUBLISHED)).isEmpty();
        assertThat(read("It happened on 13/14/2023.", PUBLISHED)).isEmpty();
    }
}
