package org.dateline.jobs.read;

import java.io.Closeable;
import java.io.IOException;

/** Cuts a file, or a unit of it, into records without understanding them: both planning and reading go by it. */
interface Frames extends Closeable {
    /** The next record, or null at the end. */
    Frame next() throws IOException;
}
