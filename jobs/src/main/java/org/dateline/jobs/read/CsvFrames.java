package org.dateline.jobs.read;

import java.io.IOException;

/**
 * The rows of a CSV file (RFC 4180): line breaks inside quoted fields do not end a row. The first row is the header and
 * counts as no record. Where a quoted field does not end, its line is one broken record and reading goes on behind it.
 */
final class CsvFrames implements Frames {
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Window window;
    private final int cap;
    private final byte[] header;
    private final char delimiter;

    CsvFrames(Window window, int cap) throws IOException {
        this.window = window;
        this.cap = cap;
        if (window.startsWith(BOM)) {
            window.advance(BOM.length);
        }
        // A header with line breaks inside a name is not read.
        Frame first = new LineFrames(window, Long.MAX_VALUE, cap).next();
        this.header = first == null || first.bytes() == null ? new byte[0] : first.bytes();
        this.delimiter = CsvDialect.delimiter(header);
    }

    byte[] header() {
        return header;
    }

    char delimiter() {
        return delimiter;
    }

    @Override
    public Frame next() throws IOException {
        while (window.ensure(1) && (window.at(0) == '\r' || window.at(0) == '\n')) {
            window.advance(1);
        }
        if (!window.ensure(1)) {
            return null;
        }
        long start = window.position();
        int length = 0;
        boolean quoted = false;
        boolean closed = false;
        boolean fieldStart = true;
        while (window.ensure(length + 1) && (quoted || window.at(length) != '\n') && length <= cap) {
            byte b = window.at(length++);
            if (quoted) {
                quoted = b != '"';
                closed = !quoted;
            } else {
                // A doubled quote closes and opens again at once.
                quoted = b == '"' && (fieldStart || closed);
                closed = false;
            }
            fieldStart = !quoted && b == delimiter;
        }
        if (quoted || length > cap) {
            return broken(start, quoted && length <= cap);
        }
        Frame frame = Frame.of(start, window.copy(length));
        window.advance(length + 1L);
        return frame;
    }

    private Frame broken(long start, boolean unclosed) throws IOException {
        while (window.ensure(1)) {
            byte b = window.at(0);
            window.advance(1);
            if (b == '\n') {
                break;
            }
        }
        return unclosed
                ? Frame.fault(start, RejectReason.MALFORMED_RECORD, "a quoted field does not end")
                : Frame.fault(start, RejectReason.RECORD_TOO_LARGE, "row of more than " + cap + " bytes");
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
