package org.dateline.jobs.read;

import java.util.Objects;

/**
 * An input record that gave no article, and why.
 *
 * @param archiveFile the input file, named by its path below the input given
 * @param recordOffset where the record starts: see {@link RecordColumns#ARCHIVE_RECORD_OFFSET}
 * @param format of the file, or null where it was not recognised
 * @param reason code
 * @param message the values behind the reason, for people
 */
public record Reject(String archiveFile, long recordOffset, Format format, RejectReason reason, String message)
        implements ReadOutcome {
    /** The value of the column {@code stage} for these rows. */
    public static final String STAGE = "read";

    public Reject {
        Objects.requireNonNull(archiveFile, "archiveFile");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(message, "message");
    }
}
