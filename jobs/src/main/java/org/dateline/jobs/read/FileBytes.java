package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one input file, wherever it is stored. */
interface FileBytes {
    /** As it appears in the tables. */
    String name();

    /** In bytes, when the file was listed; what is added later is not read. */
    long length();

    /** A stream of its own, from {@code position} to the end. */
    InputStream open(long position) throws IOException;
}
