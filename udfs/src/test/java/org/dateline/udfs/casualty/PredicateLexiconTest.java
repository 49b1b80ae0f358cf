package org.dateline.udfs.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.udfs.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "killed,kill",
        "murdering,murder",
        "slain,slay",
        "gunned,gun",
        "kidnapped,kidnap",
        "beheaded,behead",
        "stabbed,stab",
        "injuries,injury",
        "dies,die",
        "massacred,massacre",
        "wounding,wound",
        "went,go"
    })
    void findsInflectedForms(String form, String lemma) {
        assertThat(PredicateLexicon.of(form)).extracting(PredicateEntry::lemma).contains(lemma);
    }

    @Test
    void everyRowHasTypeFrameAndKnownPartOfSpeech() {
        assertThat(Lexicon.rows("casualty-predicates.tsv", 8)).isNotEmpty().allSatisfy(row -> {
            assertThat(row[1]).isIn("verb", "noun", "adj");
            assertThat(CasualtyType.valueOf(row[2].toUpperCase(java.util.Locale.ROOT)))
                    .isNotNull();
            assertThat(Frame.valueOf(row[3].toUpperCase(java.util.Locale.ROOT))).isNotNull();
            assertThat(row[7].isEmpty() || !row[6].isEmpty())
                    .as("a soft word says in its note why it is soft: " + row[0])
                    .isTrue();
        });
    }

    @Test
    void victimNounsAreReadInSingularAndPlural() {
        assertThat(VictimNouns.of("policemen")).isPresent();
        assertThat(VictimNouns.of("soldiers")).isPresent();
        assertThat(VictimNouns.of("ex-mayor")).isPresent();
        assertThat(VictimNouns.of("table")).isEmpty();
    }
}
