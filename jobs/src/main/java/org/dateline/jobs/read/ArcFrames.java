package org.dateline.jobs.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Records of the Internet Archive's ARC format, the predecessor of WARC: a line of URL, address, date, type and length,
 * then the content. A stretch without a valid line, or whose length does not lead to another one, is one broken record.
 */
final class ArcFrames extends ArchiveFrames {
    private static final int MAX_LINE = 1 << 16;

    ArcFrames(Window window, long end, int cap) {
        super(window, end, cap);
    }

    @Override
    Frame record(long start) throws IOException {
        int line = lineLength();
        ArcHeader header = headerOf(line);
        if (header == null) {
            return broken(start, line, "no ARC record starts here");
        }
        long total = line + header.length();
        if (total > cap) {
            return window.advance(total) < total
                    ? Frame.fault(start, RejectReason.TRUNCATED, "length " + header.length() + " runs past the end")
                    : Frame.fault(
                            start, RejectReason.RECORD_TOO_LARGE, "length " + header.length() + " is over " + cap);
        }
        if (!window.ensure((int) total)) {
            return broken(start, line, "length " + header.length() + " runs past the end");
        }
        if (window.ensure((int) total + 1) && window.at((int) total) != '\n' && window.at((int) total) != '\r') {
            return broken(start, line, "length " + header.length() + " is wrong: no record ends there");
        }
        Frame frame = Frame.of(start, window.copy((int) total));
        window.advance(total);
        return frame;
    }

    private Frame broken(long start, int from, String message) throws IOException {
        window.advance(from);
        while (window.ensure(1)) {
            int line = lineLength();
            if (headerOf(line) != null) {
                return Frame.fault(start, RejectReason.MALFORMED_RECORD, message);
            }
            window.advance(line);
        }
        return Frame.fault(start, RejectReason.TRUNCATED, message + "; no record follows");
    }

    private ArcHeader headerOf(int line) {
        return ArcHeader.parse(new String(window.copy(line), StandardCharsets.UTF_8));
    }

    /** With the line break; a longer line than any header's is taken in pieces. */
    private int lineLength() throws IOException {
        int i = 0;
        while (i < MAX_LINE && window.ensure(i + 1)) {
            i++;
            if (window.at(i - 1) == '\n') {
                break;
            }
        }
        return i;
    }
}
