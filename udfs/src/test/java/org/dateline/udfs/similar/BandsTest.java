package org.dateline.udfs.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BandsTest {
    @Test
    void theCurveLiesLeftOfTheThreshold() {
        assertThat(Bands.probability(0.8)).isGreaterThan(0.997);
        assertThat(Bands.probability(0.5)).isCloseTo(0.27, within(0.01));
        assertThat(Bands.probability(0.3)).isLessThan(0.015);
    }

    @Test
    void nearCopiesMeetAndUnrelatedTextsDoNot() {
        int met = 0;
        for (int seed = 0; seed < 100; seed++) {
            String[] words = Texts.words(seed, 300);
            String[] copy = Texts.edited(words, 30);
            assertThat(Sketch.jaccard(Shingles.of(Texts.text(words), 3), Shingles.of(Texts.text(copy), 3)))
                    .isBetween(0.8, 0.84);
            met += meet(words, copy) ? 1 : 0;
            assertThat(meet(words, Texts.words(seed + 1_000, 300))).isFalse();
        }
        assertThat(met).isGreaterThanOrEqualTo(98);
    }

    @Test
    void bucketsOfDifferentBandsDiffer() {
        long[] signature = new long[MinHash.SIZE];
        assertThat(Arrays.stream(Bands.buckets(signature)).distinct().count()).isEqualTo(Bands.COUNT);
    }

    private static boolean meet(String[] a, String[] b) {
        Set<Long> buckets = new HashSet<>();
        Arrays.stream(buckets(a)).forEach(buckets::add);
        return Arrays.stream(buckets(b)).anyMatch(buckets::contains);
    }

    private static long[] buckets(String[] words) {
        return Bands.buckets(MinHash.signature(Shingles.of(Texts.text(words), 3)));
    }
}
