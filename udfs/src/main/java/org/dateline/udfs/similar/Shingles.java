package org.dateline.udfs.similar;

import java.util.Arrays;

/**
 * The set of word shingles of a text, each shingle a 64-bit number (Broder, "On the resemblance and containment of
 * documents", 1997). A word is a run of letters and digits, case ignored: punctuation, quotation marks and white space,
 * which change between two printings of one story, do not count. The hash of a shingle rolls over the hashes of its
 * words (Karp and Rabin, 1987), so that the cost is one multiplication for each word, whatever the width.
 */
public final class Shingles {
    /**
     * Words in a shingle for whole articles. Three: one word changed costs three shingles, so that ten small edits leave a
     * story of 300 words above .8 (with five words it falls to .7), while unrelated stories share next to nothing.
     */
    public static final int WIDTH = 3;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    /** Any odd number serves as the base of the rolling polynomial modulo 2^64; the words are mixed before. */
    private static final long BASE = 0x5851f42d4c957f2dL;

    private Shingles() {}

    /**
     * @param width words in a shingle, at least 1
     * @return distinct values in ascending order; empty where the text has fewer words than {@code width}
     */
    public static long[] of(String text, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("Shingles need at least one word: " + width);
        }
        long[] words = words(text);
        int n = words.length - width + 1;
        if (n <= 0) {
            return new long[0];
        }
        long oldest = 1;
        for (int i = 1; i < width; i++) {
            oldest *= BASE;
        }
        long[] shingles = new long[n];
        long rolling = 0;
        for (int i = 0; i < words.length; i++) {
            if (i >= width) {
                rolling -= words[i - width] * oldest;
            }
            rolling = rolling * BASE + words[i];
            if (i >= width - 1) {
                shingles[i - width + 1] = Mixer.mix(rolling);
            }
        }
        return distinct(shingles);
    }

    /** Hashes of the words in reading order: FNV-1a over their lower-case code points, mixed. */
    private static long[] words(String text) {
        long[] words = new long[text.length() / 5 + 8];
        int n = 0;
        long hash = FNV_OFFSET;
        boolean inWord = false;
        int length = text.length();
        for (int i = 0; i <= length; ) {
            int c = i < length ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
                inWord = true;
            } else if (inWord) {
                if (n == words.length) {
                    words = Arrays.copyOf(words, 2 * n);
                }
                words[n++] = Mixer.mix(hash);
                hash = FNV_OFFSET;
                inWord = false;
            }
        }
        return Arrays.copyOf(words, n);
    }

    private static long[] distinct(long[] values) {
        Arrays.sort(values);
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[n++] = values[i];
            }
        }
        return Arrays.copyOf(values, n);
    }
}
