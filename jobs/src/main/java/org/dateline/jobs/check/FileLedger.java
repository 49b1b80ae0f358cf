package org.dateline.jobs.check;

/**
 * What became of the records of one input file.
 *
 * @param file the input file
 * @param records records read
 * @param originals articles that head their cluster
 * @param duplicates articles that repeat or revise another
 * @param rejects records that gave no article
 */
public record FileLedger(String file, long records, long originals, long duplicates, long rejects) {

    /** Whether every record is accounted for, and none twice. */
    public boolean balances() {
        return records == originals + duplicates + rejects;
    }

    @Override
    public String toString() {
        return "%s: %d records, but %d articles + %d duplicates + %d rejects = %d"
                .formatted(file, records, originals, duplicates, rejects, originals + duplicates + rejects);
    }
}
