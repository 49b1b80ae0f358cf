package org.dateline.udfs.similar;

/**
 * Locality-sensitive bands of a signature (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4):
 * texts that agree in all rows of one band share a bucket and become candidates. With r rows and b bands, texts of
 * similarity s meet with probability 1 - (1 - s^r)^b.
 *
 * <p>20 bands of 6 rows: texts at the threshold of .8 meet in 99.8 % of cases, at .9 practically always, at .5 in 27 %
 * and at .3 in 1.5 %. The curve lies left of the threshold on purpose: a false candidate costs one comparison, since
 * every candidate is verified, while a pair that never meets is lost.
 */
public final class Bands {
    public static final int COUNT = 20;
    public static final int ROWS = 6;

    private Bands() {}

    /**
     * @param signature as {@link MinHash#signature} gives it
     * @return the bucket of each band; buckets of different bands differ
     */
    public static long[] buckets(long[] signature) {
        long[] buckets = new long[COUNT];
        for (int band = 0; band < COUNT; band++) {
            long hash = Mixer.mix(band);
            for (int row = 0; row < ROWS; row++) {
                hash = Mixer.mix(hash ^ signature[band * ROWS + row]);
            }
            buckets[band] = hash;
        }
        return buckets;
    }

    /** Probability that texts of this Jaccard similarity share at least one bucket. */
    static double probability(double similarity) {
        return 1 - Math.pow(1 - Math.pow(similarity, ROWS), COUNT);
    }
}
