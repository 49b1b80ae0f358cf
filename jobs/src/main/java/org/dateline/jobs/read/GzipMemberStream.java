package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The inflated content of one gzip member (RFC 1952). Ends normally only where the member's CRC-32 and length agree with
 * what was inflated; anything else is a {@link DamageException}. The window then stands behind the member.
 */
final class GzipMemberStream extends InputStream {
    static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int FIXED_HEADER = 10;
    private static final int TRAILER = 8;

    private final Window window;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final long start;
    private long inflated;
    private boolean finished;

    GzipMemberStream(Window window) throws IOException {
        this.window = window;
        this.start = window.position();
        readHeader();
    }

    /** Bytes inflated so far. */
    long inflated() {
        return inflated;
    }

    /** Bytes of the member taken so far. */
    long compressed() {
        return window.position() - start;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!finished) {
            int n = inflate(target, offset, length);
            if (n > 0) {
                crc.update(target, offset, n);
                inflated += n;
                return n;
            }
            if (inflater.finished()) {
                checkTrailer();
                finished = true;
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        if (inflater.finished()) {
            return 0;
        }
        if (!window.ensure(1)) {
            throw new DamageException(RejectReason.TRUNCATED, "gzip member ends within its data");
        }
        int given = window.available();
        inflater.setInput(window.array(), window.arrayPosition(), given);
        int n;
        try {
            n = inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new DamageException(RejectReason.GZIP_DAMAGED, "gzip member does not inflate: " + e.getMessage());
        }
        if (inflater.needsDictionary()) {
            throw new DamageException(RejectReason.GZIP_DAMAGED, "gzip member asks for a dictionary");
        }
        window.advance(given - inflater.getRemaining());
        return n;
    }

    private void checkTrailer() throws IOException {
        need(TRAILER);
        long statedCrc = int32(0);
        long statedLength = int32(4);
        window.advance(TRAILER);
        if (statedCrc != crc.getValue()) {
            throw new DamageException(
                    RejectReason.GZIP_DAMAGED,
                    String.format("CRC-32 of the member is %08x, its content has %08x", statedCrc, crc.getValue()));
        }
        if (statedLength != (inflated & 0xffffffffL)) {
            throw new DamageException(
                    RejectReason.GZIP_DAMAGED,
                    "length of the member is " + statedLength + ", its content has " + inflated);
        }
    }

    private void readHeader() throws IOException {
        need(FIXED_HEADER);
        if (!window.startsWith(MAGIC)) {
            throw new DamageException(RejectReason.GZIP_DAMAGED, "no gzip member starts here");
        }
        int flags = window.at(3) & 0xff;
        if ((flags & RESERVED) != 0) {
            throw new DamageException(RejectReason.GZIP_DAMAGED, "gzip header has reserved flags " + flags);
        }
        window.advance(FIXED_HEADER);
        if ((flags & EXTRA) != 0) {
            need(2);
            int length = (window.at(0) & 0xff) | (window.at(1) & 0xff) << 8;
            need(2 + length);
            window.advance(2 + length);
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CRC) != 0) {
            need(2);
            window.advance(2);
        }
    }

    private void skipString() throws IOException {
        do {
            need(1);
            window.advance(1);
        } while (window.array()[window.arrayPosition() - 1] != 0);
    }

    private void need(int n) throws IOException {
        if (!window.ensure(n)) {
            throw new DamageException(RejectReason.TRUNCATED, "gzip member ends within its header or trailer");
        }
    }

    private long int32(int at) {
        return (window.at(at) & 0xffL)
                | (window.at(at + 1) & 0xffL) << 8
                | (window.at(at + 2) & 0xffL) << 16
                | (window.at(at + 3) & 0xffL) << 24;
    }

    /** Frees the inflater; the window stays open. */
    @Override
    public void close() {
        inflater.end();
    }
}
