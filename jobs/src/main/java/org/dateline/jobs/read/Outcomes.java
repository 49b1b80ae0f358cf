package org.dateline.jobs.read;

import java.io.Closeable;
import java.io.IOException;

/** The outcomes of a unit's records, one each, in the order of the file. */
interface Outcomes extends Closeable {
    /** The next outcome, or null at the end. */
    ReadOutcome next() throws IOException;
}
