package org.dateline.udfs.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {
    private static final Annotator ANNOTATOR = new Annotator();

    private static List<QuantityMention> parse(String text) {
        Sentence sentence = ANNOTATOR.annotate(text).sentences().get(0);
        return new QuantityParser().parse(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "14 people were there.|14|14|14|EXACT",
                "1,250 people were there.|1250|1250|1250|EXACT",
                "2.5 million people were there.|2500000|2500000|2500000|EXACT",
                "twenty-one people were there.|21|21|21|EXACT",
                "a hundred and twenty people were there.|120|120|120|EXACT",
                "two dozen people were there.|24|24|24|EXACT",
                "half a dozen people were there.|6|6|6|EXACT",
                "at least 12 people were there.|12|12|-|AT_LEAST",
                "more than 40 people were there.|41|40|-|MORE_THAN",
                "up to eight people were there.|0|8|8|AT_MOST",
                "fewer than 20 people were there.|0|20|19|FEWER_THAN",
                "about 50 people were there.|45|50|55|APPROXIMATE",
                "between five and seven people were there.|5|-|7|RANGE",
                "2-3 people were there.|2|-|3|RANGE",
                "at least 27 and up to 30 people were there.|27|-|30|RANGE",
                "several people were there.|3|-|9|VAGUE",
                "dozens of people were there.|24|-|99|VAGUE",
                "tens of thousands of people were there.|20000|-|99999|VAGUE",
                "no people were there.|0|0|0|ZERO",
                "12 or more people were there.|12|12|-|AT_LEAST"
            })
    void readsEveryWayToGiveANumber(String text, long low, Long best, Long high, CountKind kind) {
        List<QuantityMention> found = parse(text);

        assertThat(found).hasSize(1);
        Quantity quantity = found.get(0).quantity();
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.best()).isEqualTo(best);
        assertThat(quantity.high()).isEqualTo(high);
        assertThat(quantity.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 17-year-old left.",
                "Ana Ruiz, 17, left.",
                "It began on October 7.",
                "It began on 12 May 2019.",
                "It began at 10:30 pm.",
                "It cost $400.",
                "Turnout fell by 12 percent.",
                "The 47th brigade left.",
                "It is 40 km from here.",
                "They fired 20 rounds.",
                "It took five weeks."
            })
    void passesOverNumbersThatCountNoPeople(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    void keepsTheConventionOfTheVagueTable() {
        Quantity dozens = parse("dozens of people left.").get(0).quantity();

        assertThat(dozens.acled()).isEqualTo(12);
        assertThat(dozens.rule()).isEqualTo("dozens");
    }

    @Test
    void everyVagueRowIsWellFormed() {
        assertThat(Lexicon.rows("vague-quantities.tsv", 6)).isNotEmpty().allSatisfy(row -> {
            long low = Long.parseLong(row[1]);
            assertThat(row[5]).as("source of " + row[0]).isNotBlank();
            if (!row[3].isEmpty()) {
                assertThat(Long.parseLong(row[3])).isGreaterThanOrEqualTo(low);
            }
        });
    }
}
