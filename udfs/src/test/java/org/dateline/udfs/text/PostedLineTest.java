package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | Posted: Thursday, May 8, 2031 1:16 PM EDT Updated: Friday, May 9, 2031 2:00 PM EDT A barn burnt. | 2031-05-08",
                "Barn burns Posted: May 8, 2031 6:10 AM | A barn burnt. | 2031-05-08",
                "Barn burns | Updated: May 9, 2031 A barn burnt. | 2031-05-09",
                "Barn burns | Published on 8 May 2031 by the desk. | 2031-05-08",
                "- | ORLOVETS, Mar. (May 8, 2031)-- A barn burnt. | 2031-05-08",
                "- | May 8, 2031 - Orlovets police said a barn burnt. | 2031-05-08",
                "- | Police posted guards. A barn burnt. | -",
                "- | A barn burnt on May 8, 2031. | -",
            })
    void readsTheDayAtTheHead(String title, String text, LocalDate date) {
        assertThat(PostedLine.date(title, text)).isEqualTo(date);
    }

    @Test
    void countsOnlyWhereNothingElseTells() {
        assertThat(published(null)).isEqualTo(LocalDate.of(2031, 5, 8));
        assertThat(published("2031-05-10")).isEqualTo(LocalDate.of(2031, 5, 10));
    }

    private static LocalDate published(String date) {
        String text = "Posted: Thursday, May 8, 2031 1:16 PM EDT\n\n" + Pages.BODY;
        FieldsInput fields = new FieldsInput("Barn burns", text, null, date, null, null, null, null, null);
        return ((CleanArticle) new ArticleCleaner().clean(fields)).pubDate();
    }
}
