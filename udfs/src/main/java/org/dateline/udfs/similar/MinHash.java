package org.dateline.udfs.similar;

import java.util.Arrays;

/**
 * MinHash signatures (Broder, Charikar, Frieze and Mitzenmacher, "Min-wise independent permutations", STOC 1998): two
 * sets agree in one position with the probability of their Jaccard similarity. Position i holds the minimum of
 * {@code a[i] * x + b[i]} modulo 2^64 over the set, a multiply-add hash whose high bits decide; the shingles are mixed
 * already, and over such input simple hashes do as well as random ones (Mitzenmacher and Vadhan, SODA 2008).
 */
public final class MinHash {
    /** Positions of a signature: all bands of {@link Bands}. */
    public static final int SIZE = Bands.COUNT * Bands.ROWS;

    private static final long[] FACTORS = oddFactors();
    private static final long[] TERMS = Mixer.sequence(2, SIZE);

    private MinHash() {}

    private static long[] oddFactors() {
        long[] factors = Mixer.sequence(1, SIZE);
        for (int i = 0; i < factors.length; i++) {
            factors[i] |= 1;
        }
        return factors;
    }

    /**
     * @param shingles at least one
     * @return {@link #SIZE} values that depend only on the set
     */
    public static long[] signature(long[] shingles) {
        if (shingles.length == 0) {
            throw new IllegalArgumentException("A set without shingles has no signature");
        }
        long[] signature = new long[SIZE];
        Arrays.fill(signature, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < SIZE; i++) {
                signature[i] = Math.min(signature[i], FACTORS[i] * shingle + TERMS[i]);
            }
        }
        return signature;
    }

    /** Estimated Jaccard similarity: the share of equal positions, with a standard error of at most .046. */
    public static double similarity(long[] a, long[] b) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }
}
