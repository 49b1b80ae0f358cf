package org.dateline.udfs.nlp.entity;

/**
 * A 64-bit polynomial hash of texts that knows concatenation: {@code hash(a + b) = hash(a) * power(b) + hash(b)}. So the hash
 * of a feature's name comes from those of its parts, and no name is ever put together.
 */
final class TextHash {
    /** Odd, so that powers never vanish; of random bits, so that similar texts lie far apart. */
    private static final long BASE = 0x9E6C63D0876A9A4DL;

    private TextHash() {}

    static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    static long hash(CharSequence text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = extend(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a text with one more character behind it. */
    static long extend(long hash, char next) {
        return hash * BASE + next + 1;
    }

    /** What the hash of a text is multiplied by when one of this length comes behind it. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }
}
