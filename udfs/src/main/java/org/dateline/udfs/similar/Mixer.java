package org.dateline.udfs.similar;

/**
 * 64-bit mixing: the output function of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014). A bijection in which each input bit flips about half of the output bits.
 */
final class Mixer {
    /** The generator's increment: 2^64 over the golden ratio, made odd. */
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private Mixer() {}

    static long mix(long value) {
        long z = value + GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** The first {@code n} numbers of the generator that starts at {@code seed}. */
    static long[] sequence(long seed, int n) {
        long[] numbers = new long[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = mix(seed + i * GAMMA);
        }
        return numbers;
    }
}
