package org.dateline.jobs.read;

import java.io.IOException;

/** What WARC and ARC have in common: records one after the other, with line breaks between them. */
abstract class ArchiveFrames implements Frames {
    final Window window;
    final int cap;
    private final long end;

    /**
     * @param end records that start at or behind this position belong to another unit
     * @param cap most bytes of a record
     */
    ArchiveFrames(Window window, long end, int cap) {
        this.window = window;
        this.end = end;
        this.cap = cap;
    }

    @Override
    public final Frame next() throws IOException {
        while (window.ensure(1) && (window.at(0) == '\r' || window.at(0) == '\n')) {
            window.advance(1);
        }
        long start = window.position();
        return start < end && window.ensure(1) ? record(start) : null;
    }

    /** The record, or the broken stretch, that starts at the window's position. */
    abstract Frame record(long start) throws IOException;

    @Override
    public final void close() throws IOException {
        window.close();
    }
}
