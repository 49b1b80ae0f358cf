package org.dateline.jobs.read;

import java.io.IOException;

/** The lines of a file that are not blank. A line ends with a line feed; offsets are those of its first byte. */
final class LineFrames implements Frames {
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Window window;
    private final long end;
    private final int cap;

    LineFrames(Window window, long end, int cap) {
        this.window = window;
        this.end = end;
        this.cap = cap;
    }

    @Override
    public Frame next() throws IOException {
        if (window.position() == 0 && window.startsWith(BOM)) {
            window.advance(BOM.length);
        }
        while (window.ensure(1) && Bytes.isBlank(window.at(0))) {
            window.advance(1);
        }
        long start = window.position();
        if (start >= end || !window.ensure(1)) {
            return null;
        }
        int length = 0;
        while (window.ensure(length + 1) && window.at(length) != '\n') {
            length++;
            if (length > cap) {
                skipLine();
                return Frame.fault(start, RejectReason.RECORD_TOO_LARGE, "line of more than " + cap + " bytes");
            }
        }
        Frame frame = Frame.of(start, window.copy(length));
        window.advance(length + 1L);
        return frame;
    }

    private void skipLine() throws IOException {
        while (window.ensure(1)) {
            byte b = window.at(0);
            window.advance(1);
            if (b == '\n') {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
