package org.dateline.jobs.read;

/** What one input record gave: its raw content, or the reason why there is none. */
public sealed interface ReadOutcome permits RawRecord, Reject {
    /** The input file, named by its path below the input given. */
    String archiveFile();

    /** Where the record starts: see {@link RecordColumns#ARCHIVE_RECORD_OFFSET}. */
    long recordOffset();
}
