package org.dateline.udfs.nlp.entity;

/**
 * A fixed part of a feature's name.
 *
 * @param hash of its text
 * @param power what the hash of a text before it is multiplied by
 */
record Piece(long hash, long power) {
    static Piece of(String text) {
        return new Piece(TextHash.hash(text), TextHash.power(text.length()));
    }

    /** The hash of a text with this piece behind it. */
    long after(long before) {
        return before * power + hash;
    }
}
