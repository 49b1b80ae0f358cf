package org.dateline.udfs.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SketchTest {
    @Test
    void smallSetsAreComparedExactly() {
        assertThat(Sketch.jaccard(new long[] {1, 2, 3, 4}, new long[] {3, 4, 5}))
                .isEqualTo(2 / 5.0);
        assertThat(Sketch.jaccard(new long[] {1, 2}, new long[] {1, 2})).isEqualTo(1);
        assertThat(Sketch.jaccard(new long[] {1, 2}, new long[] {3})).isZero();
    }

    @Test
    void emptySetsHaveNothingInCommon() {
        assertThat(Sketch.jaccard(new long[0], new long[0])).isZero();
        assertThat(Sketch.jaccard(new long[0], new long[] {1})).isZero();
    }

    @Test
    void longTextsAreEstimatedWithinTheStatedError() {
        String[] words = Texts.words(3, 20_000);
        for (int step : new int[] {8, 20, 60}) {
            long[] a = Shingles.of(Texts.text(words), 3);
            long[] b = Shingles.of(Texts.text(Texts.edited(words, step)), 3);
            assertThat(Sketch.jaccard(Sketch.of(a), Sketch.of(b))).isCloseTo(exact(a, b), within(3 * 0.016));
        }
    }

    @Test
    void isSymmetricForSetsOfUnequalSize() {
        long[] longer = Sketch.of(Shingles.of(Texts.text(Texts.words(5, 3_000)), 3));
        long[] shorter = Sketch.of(Shingles.of(Texts.text(Texts.words(5, 700)), 3));
        assertThat(longer).hasSize(Sketch.LIMIT);
        assertThat(Sketch.jaccard(longer, shorter)).isEqualTo(Sketch.jaccard(shorter, longer));
        assertThat(Sketch.jaccard(longer, shorter)).isCloseTo(700 / 3_000.0, within(0.05));
    }

    private static double exact(long[] a, long[] b) {
        long shared =
                Arrays.stream(a).filter(x -> Arrays.binarySearch(b, x) >= 0).count();
        return (double) shared / (a.length + b.length - shared);
    }
}
