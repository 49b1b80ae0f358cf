package org.dateline.udfs.nlp.entity;

/** The hashes of one string for each token of a sentence, and of what stands before and behind the sentence. */
final class Pieces {
    private final long[] hashes;
    private final long[] powers;
    private final Piece outside;

    /** @param outside what CoreNLP's padding stands for */
    Pieces(String[] texts, Piece outside) {
        this.hashes = new long[texts.length];
        this.powers = new long[texts.length];
        this.outside = outside;
        for (int i = 0; i < texts.length; i++) {
            hashes[i] = TextHash.hash(texts[i]);
            powers[i] = TextHash.power(texts[i].length());
        }
    }

    boolean has(int i) {
        return i >= 0 && i < hashes.length;
    }

    long hash(int i) {
        return has(i) ? hashes[i] : outside.hash();
    }

    /** The hash of a text with that of token i behind it. */
    long after(long before, int i) {
        return has(i) ? before * powers[i] + hashes[i] : outside.after(before);
    }
}
