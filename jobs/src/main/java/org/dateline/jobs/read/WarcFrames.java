package org.dateline.jobs.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * WARC records (ISO 28500) one after the other, by their Content-Length. Where a length cannot be right, because the file
 * ends before or neither an end of record nor another record follows, the stretch up to the next line that starts a
 * record counts as one broken record, so that one wrong length never swallows the records behind it.
 */
final class WarcFrames extends ArchiveFrames {
    static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_MAGIC = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TERMINATOR = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BARE_TERMINATOR = "\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_HEADER = 1 << 20;

    WarcFrames(Window window, long end, int cap) {
        super(window, end, cap);
    }

    @Override
    Frame record(long start) throws IOException {
        if (!window.startsWith(MAGIC)) {
            return broken(start, 0, "no WARC record starts here");
        }
        int header = headerLength();
        if (header < 0) {
            return broken(start, MAGIC.length, "the record's header does not end");
        }
        long length = contentLength(new String(window.copy(header), StandardCharsets.ISO_8859_1));
        if (length < 0) {
            return broken(start, header, "no valid Content-Length");
        }
        return record(start, header, length);
    }

    private Frame record(long start, int header, long length) throws IOException {
        String stated = "Content-Length " + length;
        if (length > window.limit() - start - header) {
            return broken(start, header, stated + " runs past the end");
        }
        long total = header + length;
        if (total > cap) {
            long there = window.advance(total);
            return there < total
                    ? Frame.fault(start, RejectReason.TRUNCATED, stated + ", only " + there + " bytes follow")
                    : Frame.fault(start, RejectReason.RECORD_TOO_LARGE, stated + " is over the cap of " + cap);
        }
        if (!window.ensure((int) total)) {
            return broken(start, header, stated + " runs past the end");
        }
        if (!endsAt((int) total)) {
            return broken(start, header, stated + " is wrong: no record ends there");
        }
        Frame frame = Frame.of(start, window.copy((int) total));
        window.advance(total);
        return frame;
    }

    private boolean endsAt(int at) throws IOException {
        if (!window.ensure(at + 1)) {
            return true;
        }
        return matches(TERMINATOR, at)
                || matches(BARE_TERMINATOR, at)
                || matches(MAGIC, at)
                || matches(LINE_MAGIC, at)
                || (!window.ensure(at + TERMINATOR.length) && window.at(at) <= '\r');
    }

    private boolean matches(byte[] expected, int at) throws IOException {
        return window.ensure(at + expected.length) && window.indexOf(expected, at) == at;
    }

    /** The stretch from here to the next line that starts a record, at least {@code from} bytes on. */
    private Frame broken(long start, int from, String message) throws IOException {
        window.advance(from);
        int found = window.indexOf(LINE_MAGIC, 0);
        while (found < 0) {
            window.advance(Math.max(0, window.available() - LINE_MAGIC.length + 1));
            if (!window.ensure(window.available() + 1)) {
                window.advance(window.available());
                return Frame.fault(start, RejectReason.TRUNCATED, message + "; no record follows");
            }
            found = window.indexOf(LINE_MAGIC, 0);
        }
        window.advance(found + 1L);
        return Frame.fault(start, RejectReason.MALFORMED_RECORD, message);
    }

    private int headerLength() throws IOException {
        for (int i = MAGIC.length; i < MAX_HEADER && window.ensure(i + 1); i++) {
            if (window.at(i) == '\n'
                    && (window.at(i - 1) == '\n' || (window.at(i - 1) == '\r' && window.at(i - 2) == '\n'))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static long contentLength(String header) {
        for (String line : header.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase("Content-Length")) {
                String value = line.substring(colon + 1).strip();
                return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
            }
        }
        return -1;
    }
}
