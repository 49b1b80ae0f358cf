package org.dateline.udfs.similar;

import java.util.Arrays;

/**
 * The smallest values of a set of shingles, enough to tell the Jaccard similarity of two texts without their words
 * (Broder's sketch of the s smallest, 1997). Sets smaller than the limit are kept whole and compared exactly; for longer
 * texts the similarity is an unbiased estimate with a standard error of at most .016.
 */
public final class Sketch {
    /** Values kept: texts of up to a thousand words are compared exactly, and no sketch is larger than 8 KB. */
    public static final int LIMIT = 1024;

    private Sketch() {}

    /** @param shingles distinct, ascending, as {@link Shingles#of} gives them */
    public static long[] of(long[] shingles) {
        return shingles.length <= LIMIT ? shingles : Arrays.copyOf(shingles, LIMIT);
    }

    /**
     * Jaccard similarity of two sets from their sketches: the share of the union's values that both hold, over the whole
     * union where both sets are whole, else over its smallest {@link #LIMIT} values.
     *
     * @return 0 to 1; 0 where both are empty, since texts without words have nothing in common
     */
    public static double jaccard(long[] a, long[] b) {
        boolean whole = a.length < LIMIT && b.length < LIMIT;
        int wanted = whole ? Integer.MAX_VALUE : LIMIT;
        int union = 0;
        int shared = 0;
        int i = 0;
        int j = 0;
        while (union < wanted && (i < a.length || j < b.length)) {
            boolean takeA = j == b.length || i < a.length && a[i] <= b[j];
            boolean takeB = i == a.length || j < b.length && b[j] <= a[i];
            i += takeA ? 1 : 0;
            j += takeB ? 1 : 0;
            shared += takeA && takeB ? 1 : 0;
            union++;
        }
        return union == 0 ? 0 : (double) shared / union;
    }
}
