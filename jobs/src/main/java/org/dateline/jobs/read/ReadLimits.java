package org.dateline.jobs.read;

import java.io.Serializable;

/**
 * The caps that keep one record from taking a worker down. They depend on the input alone, never on the clock.
 *
 * @param recordBytes largest record, inflated; a larger one is a reject
 * @param inflationRatio largest ratio of inflated to compressed bytes, for members of more than a mebibyte
 * @param unitBytes how much of a large file, or how many small files, one task reads
 */
public record ReadLimits(int recordBytes, int inflationRatio, long unitBytes) implements Serializable {
    /**
     * 32 MiB for a record, 200 to 1 (pages of news stay under 30), 4 MiB for a task: a file of some thousand articles is
     * cleaned on several cores.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(32 << 20, 200, 4L << 20);

    /** Below this size no ratio is suspicious: small records of one repeated byte are harmless. */
    static final int RATIO_FREE_BYTES = 1 << 20;

    public ReadLimits {
        if (recordBytes < 1024 || recordBytes > 512 << 20) {
            throw new IllegalArgumentException("recordBytes must be between 1 KiB and 512 MiB: " + recordBytes);
        }
        if (inflationRatio < 2) {
            throw new IllegalArgumentException("inflationRatio must be 2 or more: " + inflationRatio);
        }
        if (unitBytes < 1) {
            throw new IllegalArgumentException("unitBytes must be positive: " + unitBytes);
        }
    }
}
