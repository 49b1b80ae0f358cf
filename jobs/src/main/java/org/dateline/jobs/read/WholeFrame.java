package org.dateline.jobs.read;

import java.io.IOException;

/** A file that is one record. */
final class WholeFrame implements Frames {
    private final Window window;
    private final int cap;
    private boolean given;

    WholeFrame(Window window, int cap) {
        this.window = window;
        this.cap = cap;
    }

    @Override
    public Frame next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        if (window.ensure(cap + 1)) {
            return Frame.fault(0, RejectReason.RECORD_TOO_LARGE, "file of more than " + cap + " bytes");
        }
        return window.available() == 0
                ? Frame.fault(0, RejectReason.EMPTY, "empty file")
                : Frame.of(0, window.copy(window.available()));
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
