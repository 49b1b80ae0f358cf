package org.dateline.udfs.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinHashTest {
    @Test
    void agreesWithTheJaccardSimilarityOnAverage() {
        for (int step : new int[] {6, 15, 40}) {
            double exact = 0;
            double estimate = 0;
            int texts = 40;
            for (int seed = 0; seed < texts; seed++) {
                String[] words = Texts.words(seed, 300);
                long[] a = Shingles.of(Texts.text(words), 3);
                long[] b = Shingles.of(Texts.text(Texts.edited(words, step)), 3);
                exact += Sketch.jaccard(a, b) / texts;
                estimate += MinHash.similarity(MinHash.signature(a), MinHash.signature(b)) / texts;
            }
            // Forty estimates of standard error .046 have a mean of standard error .007.
            assertThat(estimate).isCloseTo(exact, within(0.022));
        }
    }

    @Test
    void unrelatedTextsHaveNoPositionInCommon() {
        long[] a = MinHash.signature(Shingles.of(Texts.text(Texts.words(1, 300)), 3));
        long[] b = MinHash.signature(Shingles.of(Texts.text(Texts.words(2, 300)), 3));
        assertThat(MinHash.similarity(a, b)).isLessThan(0.03);
    }

    @Test
    void refusesASetWithoutShingles() {
        assertThatThrownBy(() -> MinHash.signature(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
