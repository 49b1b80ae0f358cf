package org.dateline.udfs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said that the bridge would be closed until the water had gone down.",
                "fr | Le maire a déclaré que le pont resterait fermé jusqu'à ce que l'eau se retire.",
                "uk | Міський голова повідомив, що міст буде закритий, доки вода не спаде.",
                "ru | Мэр сообщил, что мост будет закрыт до тех пор, пока вода не спадёт.",
                "ar | قال رئيس البلدية إن الجسر سيبقى مغلقا حتى تنحسر المياه عن المدينة القديمة",
                "zh | 市长表示，在洪水退去之前，这座桥将一直关闭，学校也将停课，居民应留在家中等待进一步通知，直到下周一上午为止。",
            })
    void toldFromTheTextWithItsShortCode(String code, String text) {
        Languages.Told told = Languages.of(text, "xx");
        assertThat(told.code()).isEqualTo(code);
        assertThat(told.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void shortTextIsLeftToTheSourcesClaim() {
        assertThat(Languages.of("Bridge closed", "en_GB")).isEqualTo(new Languages.Told("en", null));
        assertThat(Languages.of("Bridge closed", null)).isNull();
        assertThat(Languages.of("Bridge closed", " ")).isNull();
    }

    @Test
    void tableOfFiguresHasNoLanguage() {
        assertThat(Languages.of("Shr 17 cts vs 9 cts\nNet 1,530,822 vs 804,511\nRevs 12.0 mln vs 5.9 mln", null))
                .isNull();
    }

    @Test
    void sameAnswerOnManyThreads() {
        String text = "Der Bürgermeister sagte, die Brücke bleibe gesperrt, bis das Wasser gefallen sei.";
        List<Languages.Told> told = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> Languages.of(text, null))
                .distinct()
                .toList();
        assertThat(told).containsExactly(Languages.of(text, null));
    }
}
