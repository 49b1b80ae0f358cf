package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;

/** The inflated content of a whole gzip file: one member or several (as pigz, bgzip and cat write them). */
final class GzipStream extends InputStream {
    private final Window window;
    private GzipMemberStream member;

    GzipStream(Window window) throws IOException {
        this.window = window;
        this.member = new GzipMemberStream(window);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = member.read(target, offset, length);
        while (n < 0) {
            skipPadding();
            if (!window.ensure(1)) {
                return -1;
            }
            member.close();
            member = new GzipMemberStream(window);
            n = member.read(target, offset, length);
        }
        return n;
    }

    /** Tapes and block devices pad with zeros: gzip itself ignores them. */
    private void skipPadding() throws IOException {
        while (window.ensure(1) && window.at(0) == 0) {
            window.advance(1);
        }
    }

    @Override
    public void close() throws IOException {
        member.close();
        window.close();
    }
}
