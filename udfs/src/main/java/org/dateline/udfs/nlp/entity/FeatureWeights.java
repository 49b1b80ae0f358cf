package org.dateline.udfs.nlp.entity;

/**
 * The weights of a model's features, found by the hash of their names. Of two million names no two have the same 64 bits
 * (checked when the table is filled); that a name outside the model has those of one inside is as good as impossible.
 */
final class FeatureWeights {
    private final long[] keys;
    private final int[] offsets;
    private final float[] weights;
    private final int mask;
    private int used;

    /** @param total how many weights there are in all */
    FeatureWeights(int features, int total) {
        int capacity = Integer.highestOneBit(features) << 2;
        this.keys = new long[capacity];
        this.offsets = new int[capacity];
        this.weights = new float[total];
        this.mask = capacity - 1;
    }

    void put(String name, float[] values) {
        long key = key(TextHash.hash(name));
        int slot = slot(key);
        if (keys[slot] != 0) {
            throw new IllegalStateException("Two features have one hash; the other one is " + name);
        }
        keys[slot] = key;
        offsets[slot] = used;
        System.arraycopy(values, 0, weights, used, values.length);
        used += values.length;
    }

    /** Adds the weights of a feature, if the model knows it. */
    void add(long hash, double[] sums) {
        long key = key(hash);
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int offset = offsets[slot];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[offset + i];
        }
    }

    /** @return the weights of features that have {@code size} of them, added up */
    double[] sum(int size, long... hashes) {
        double[] sums = new double[size];
        for (long hash : hashes) {
            add(hash, sums);
        }
        return sums;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Spreads the bits (the last step of MurmurHash3); 0 marks an empty slot. */
    private static long key(long hash) {
        long h = hash;
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
