package org.dateline.udfs.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void ignoresCasePunctuationAndSpacing() {
        assertThat(Shingles.of("“The ferry sank,” the\nharbour master SAID.", 3))
                .isEqualTo(Shingles.of("the ferry sank the harbour master said", 3));
    }

    @Test
    void countsDistinctRunsOfWords() {
        String[] words = Texts.words(7, 800);
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            runs.add(List.of(words[i], words[i + 1], words[i + 2]));
        }
        assertThat(Shingles.of(Texts.text(words), 3)).hasSize(runs.size()).isSorted();
    }

    @Test
    void keepsTheOrderOfWords() {
        assertThat(Shingles.of("dog bites man", 3)).isNotEqualTo(Shingles.of("man bites dog", 3));
    }

    @Test
    void doesNotJoinNeighbouringWords() {
        assertThat(Shingles.of("ab c d", 3)).isNotEqualTo(Shingles.of("a bc d", 3));
    }

    @Test
    void theRollingHashForgetsWordsThatLeftTheWindow() {
        long[] tail = Shingles.of("four five six", 3);
        assertThat(Arrays.binarySearch(Shingles.of("one two three four five six", 3), tail[0]))
                .isNotNegative();
    }

    @Test
    void textsShorterThanTheWidthHaveNone() {
        assertThat(Shingles.of("two words", 3)).isEmpty();
        assertThat(Shingles.of("", 1)).isEmpty();
        assertThat(Shingles.of("…?!", 1)).isEmpty();
    }

    @Test
    void readsLettersBeyondTheBasicPlane() {
        assertThat(Shingles.of("\ud835\udc00 \ud835\udc01", 1)).hasSize(2);
        assertThat(Shingles.of("\ud835 lone surrogate", 1)).hasSize(2);
    }

    @Test
    void refusesAnEmptyWidth() {
        assertThatThrownBy(() -> Shingles.of("a", 0)).hasMessageContaining("0");
    }

    @Test
    void theValuesAreTheSameInEveryRelease() {
        // Cluster ids depend on them: a change here changes published tables.
        assertThat(Shingles.of("the ferry sank", 3)).containsExactly(-4881620677030709215L);
    }
}
