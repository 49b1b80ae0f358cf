package org.dateline.udfs.place;

import java.util.Arrays;

/**
 * From the hash of a name's key to the rows that bear the name. The entries of a bucket lie side by side, so that a look-up
 * waits for memory two or three times, however many entries share its bucket; 12 bytes a name and 2 to 4 for the buckets.
 * Immutable.
 */
final class NameIndex {
    private static final int[] NONE = {};

    private final long[] hashes;
    private final int[] rows;
    /** Where each bucket begins; one more for the end. */
    private final int[] starts;

    private NameIndex(long[] hashes, int[] rows, int[] starts) {
        this.hashes = hashes;
        this.rows = rows;
        this.starts = starts;
    }

    /** Collects names; what was collected so far can be made an index at any time, and more added after. */
    static final class Builder {
        private long[] hashes = new long[1 << 16];
        private int[] rows = new int[1 << 16];
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

        int size() {
            return size;
        }

        NameIndex build() {
            int buckets = Integer.highestOneBit(Math.max(size, 1));
            int[] starts = new int[buckets + 1];
            for (int i = 0; i < size; i++) {
                starts[bucket(hashes[i], buckets) + 1]++;
            }
            for (int bucket = 0; bucket < buckets; bucket++) {
                starts[bucket + 1] += starts[bucket];
            }
            long[] sortedHashes = new long[size];
            int[] sortedRows = new int[size];
            // Each bucket is filled from its end, which the next bucket's start says and which then is its own start.
            for (int i = size - 1; i >= 0; i--) {
                int at = --starts[bucket(hashes[i], buckets) + 1];
                sortedHashes[at] = hashes[i];
                sortedRows[at] = rows[i];
            }
            System.arraycopy(starts, 1, starts, 0, buckets);
            starts[buckets] = size;
            return new NameIndex(sortedHashes, sortedRows, starts);
        }
    }

    /** @return the rows, ascending, each once */
    int[] find(long hash) {
        int bucket = bucket(hash, starts.length - 1);
        int count = 0;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            count += hashes[i] == hash ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] found = new int[count];
        for (int i = starts[bucket]; count > 0; i++) {
            if (hashes[i] == hash) {
                found[found.length - count--] = rows[i];
            }
        }
        return distinct(found);
    }

    /** Names in the index. */
    int size() {
        return rows.length;
    }

    long bytes() {
        return 8L * hashes.length + 4L * rows.length + 4L * starts.length;
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

    private static int bucket(long hash, int buckets) {
        return (int) (hash >>> 20) & buckets - 1;
    }
}
