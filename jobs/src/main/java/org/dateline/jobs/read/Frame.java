package org.dateline.jobs.read;

/**
 * A stretch of a file that counts as one input record: a record's raw bytes, or a stretch that is none.
 *
 * @param offset see {@link RecordColumns#ARCHIVE_RECORD_OFFSET}
 * @param start position in the file from which reading can start with this record, or -1 if it cannot
 * @param bytes of the record, or null where {@code fault} is given
 * @param fault why the stretch is no record, or null
 * @param message the values behind the fault, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, neither compared nor used as a key.
record Frame(long offset, long start, byte[] bytes, RejectReason fault, String message) {
    static Frame of(long offset, byte[] bytes) {
        return new Frame(offset, offset, bytes, null, null);
    }

    static Frame fault(long offset, RejectReason fault, String message) {
        return new Frame(offset, offset, null, fault, message);
    }

    /** The same record as the n-th further one of the member at {@code member}. */
    Frame within(long member, int n) {
        return new Frame(member + n, n == 0 ? member : -1, bytes, fault, message);
    }
}
