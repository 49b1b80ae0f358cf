package org.dateline.udfs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.NlpLevel;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteRegionsTest {

    /** One sentence for each line, one token for each line: regions depend on paragraphs only. */
    private static List<String> quoted(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            Token token = new Token(0, start, end, line, line, "", Token.NO_ENTITY);
            sentences.add(new Sentence(sentences.size(), sentences.size(), List.of(token), s -> Optional.empty()));
            start = end + 1;
        }
        return QuoteRegions.of(new AnnotatedText(text, sentences, NlpLevel.FULL)).stream()
                .map(r -> text.substring(r.start(), r.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The dam holds,\"",
                "“The dam holds,”",
                "„The dam holds,”",
                "«The dam holds,»",
                "``The dam holds,''",
                "''The dam holds,''",
                "‘The dam holds,’",
                "'The dam holds,'"
            })
    void findsEveryKindOfMark(String quotation) {
        assertThat(quoted(quotation + " the envoy said.")).containsExactly(quotation);
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(quoted("The soldiers' boots and the town's bells weren't heard, 'tis said."))
                .isEmpty();
    }

    @Test
    void keepsNestedSinglesInsideDoubles() {
        assertThat(quoted("“He told me ‘run’ and I ran,” she said.")).containsExactly("“He told me ‘run’ and I ran,”");
    }

    @Test
    void unclosedQuotationRunsToTheEndOfItsParagraph() {
        assertThat(quoted("“We waited.\n“Nobody came,” he said.")).containsExactly("“We waited.", "“Nobody came,”");
    }

    @Test
    void strayMarkInsideAParagraphOpensNothing() {
        assertThat(quoted("The gun was 5\" long.\nNobody spoke.")).isEmpty();
    }
}
