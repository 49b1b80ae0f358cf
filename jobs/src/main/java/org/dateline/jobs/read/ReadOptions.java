package org.dateline.jobs.read;

import java.io.Serializable;
import java.util.Objects;

/**
 * How to read, the same for all files of a run.
 *
 * @param format of all files, or null to recognise each by its content
 */
record ReadOptions(Format format, FieldMapping fields, ReadLimits limits) implements Serializable {
    static final ReadOptions DEFAULT = new ReadOptions(null, FieldMapping.DEFAULT, ReadLimits.DEFAULT);

    ReadOptions {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(limits, "limits");
    }
}
