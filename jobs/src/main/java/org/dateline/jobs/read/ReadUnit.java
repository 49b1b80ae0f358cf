package org.dateline.jobs.read;

import java.util.Objects;

/**
 * What one call of a reader reads: a file or a part of it, cut at record boundaries.
 *
 * @param file where it is
 * @param format null only with a fault
 * @param gzipped whether the file is a gzip file
 * @param start position of the first record (bytes of the file; the row's number for Parquet)
 * @param end position behind the last record, in the same unit
 * @param recordsIn input records counted by the planning pass; 1 for a fault
 * @param fault why the file as a whole gives no records, or null
 * @param message the values behind the fault, or null
 */
record ReadUnit(
        InputFile file,
        Format format,
        boolean gzipped,
        long start,
        long end,
        long recordsIn,
        RejectReason fault,
        String message) {
    ReadUnit {
        Objects.requireNonNull(file, "file");
        if (format == null && fault == null) {
            throw new IllegalArgumentException("A unit without a format needs a fault: " + file);
        }
    }

    static ReadUnit fault(InputFile file, Format format, boolean gzipped, RejectReason fault, String message) {
        String said = message == null ? fault.value() : message;
        return new ReadUnit(file, format, gzipped, 0, file.length(), 1, fault, said);
    }
}
