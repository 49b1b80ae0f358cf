package org.dateline.udfs.place;

import java.util.Arrays;

/**
 * From the hash of a name's key to the rows that bear the name: chained buckets in flat arrays, 24 bytes a name. Filled
 * first, then sealed; sealed it is read by all threads.
 */
final class NameIndex {
    private static final int[] NONE = {};

    private long[] hashes = new long[1 << 16];
    private int[] rows = new int[1 << 16];
    private int[] next;
    private int[] buckets;
    private int size;

    /** Adds a name of a row. The same name of the same row, added twice in a row, counts once. */
    void add(long hash, int row) {
        if (size > 0 && hashes[size - 1] == hash && rows[size - 1] == row) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + size / 2);
            rows = Arrays.copyOf(rows, size + size / 2);
        }
        hashes[size] = hash;
        rows[size++] = row;
    }

    void seal() {
        hashes = Arrays.copyOf(hashes, size);
        rows = Arrays.copyOf(rows, size);
        next = new int[size];
        buckets = new int[Integer.highestOneBit(Math.max(size, 2)) * 2];
        Arrays.fill(buckets, -1);
        for (int i = 0; i < size; i++) {
            int bucket = bucket(hashes[i]);
            next[i] = buckets[bucket];
            buckets[bucket] = i;
        }
    }

    /** @return the rows, ascending, each once */
    int[] find(long hash) {
        int count = 0;
        for (int i = buckets[bucket(hash)]; i >= 0; i = next[i]) {
            count += hashes[i] == hash ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] found = new int[count];
        for (int i = buckets[bucket(hash)]; i >= 0; i = next[i]) {
            if (hashes[i] == hash) {
                found[--count] = rows[i];
            }
        }
        return distinct(found);
    }

    /** Names in the index. */
    int size() {
        return size;
    }

    long bytes() {
        return 8L * hashes.length + 4L * rows.length + 4L * next.length + 4L * buckets.length;
    }

    private static int[] distinct(int[] found) {
        Arrays.sort(found);
        int kept = 1;
        for (int i = 1; i < found.length; i++) {
            if (found[i] != found[kept - 1]) {
                found[kept++] = found[i];
            }
        }
        return kept == found.length ? found : Arrays.copyOf(found, kept);
    }

    private int bucket(long hash) {
        return (int) (hash >>> 20) & buckets.length - 1;
    }
}
