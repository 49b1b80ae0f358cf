package org.dateline.jobs.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The member guard: records of a .warc.gz or .arc.gz, a gzip member each. Nothing of a member is given out before its
 * CRC-32 and length are checked. After a bad member, reading goes on at the next gzip header whose content starts like a
 * record; the stretch between counts as one broken record. Sound members are left by their own end, so that gzip magic
 * inside their data is never looked at.
 */
final class MemberFrames implements Frames {
    private static final int HEAD = 64;

    private final FileBytes file;
    private final Format format;
    private final Window window;
    private final long end;
    private final ReadLimits limits;
    private Frames inner;
    private long member;
    private int within;

    /** @param start of a member */
    MemberFrames(FileBytes file, Format format, long start, long end, ReadLimits limits) throws IOException {
        this.file = file;
        this.format = format;
        this.window = new Window(file.open(start), start, file.length());
        this.end = end;
        this.limits = limits;
    }

    @Override
    public Frame next() throws IOException {
        while (true) {
            Frame frame = inner == null ? null : inner.next();
            if (frame != null) {
                return frame.within(member, within++);
            }
            closeInner();
            while (window.ensure(1) && window.at(0) == 0) {
                window.advance(1);
            }
            if (window.position() >= end || !window.ensure(1)) {
                return null;
            }
            Frame damage = openMember();
            if (damage != null) {
                return damage;
            }
        }
    }

    /** Inflates the next member into {@link #inner}, or gives the damage. */
    private Frame openMember() throws IOException {
        member = window.position();
        within = 0;
        window.mark();
        try (GzipMemberStream stream = new GzipMemberStream(window)) {
            byte[] content = drain(stream);
            window.unmark();
            inner = content == null
                    ? records(new Window(reopened(), 0, Long.MAX_VALUE))
                    : records(new Window(new ByteArrayInputStream(content), 0, content.length));
            return null;
        } catch (DamageException e) {
            if (window.position() - member <= limits.recordBytes()) {
                window.reset();
                window.advance(1);
            }
            resync();
            return Frame.fault(member, e.reason(), e.getMessage());
        }
    }

    private Frames records(Window content) {
        return format == Format.ARC
                ? new ArcFrames(content, Long.MAX_VALUE, limits.recordBytes())
                : new WarcFrames(content, Long.MAX_VALUE, limits.recordBytes());
    }

    /** The member again, checked by now, for one too large to be held: read record by record. */
    private GzipMemberStream reopened() throws IOException {
        return new GzipMemberStream(new Window(file.open(member), member, file.length()));
    }

    /** The checked content, or null where it is more than one record may have. */
    private byte[] drain(GzipMemberStream stream) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 14];
        boolean held = true;
        for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
            checkRatio(stream);
            held = held && stream.inflated() <= limits.recordBytes();
            if (held) {
                content.write(chunk, 0, n);
            } else {
                content.reset();
            }
            if (stream.compressed() > limits.recordBytes()) {
                window.unmark();
            }
        }
        return held ? content.toByteArray() : null;
    }

    private void checkRatio(GzipMemberStream stream) throws DamageException {
        long ratio = stream.inflated() / Math.max(1, stream.compressed());
        if (stream.inflated() > ReadLimits.RATIO_FREE_BYTES && ratio > limits.inflationRatio()) {
            throw new DamageException(
                    RejectReason.INFLATION_RATIO, "member inflates more than " + limits.inflationRatio() + " to 1");
        }
    }

    /** To the next member that starts like a record, or to the end. */
    private void resync() throws IOException {
        while (window.ensure(GzipMemberStream.MAGIC.length)) {
            int found = window.indexOf(GzipMemberStream.MAGIC, 0);
            if (found < 0) {
                window.advance(window.available() - GzipMemberStream.MAGIC.length + 1L);
                continue;
            }
            window.advance(found);
            if (startsRecord()) {
                return;
            }
            window.advance(1);
        }
        window.advance(window.available());
    }

    private boolean startsRecord() throws IOException {
        window.mark();
        try (GzipMemberStream stream = new GzipMemberStream(window)) {
            byte[] head = stream.readNBytes(HEAD);
            return format == Format.ARC
                    ? new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).matches("(?s)[a-z]+:\\S.*")
                    : Arrays.equals(WarcFrames.MAGIC, Arrays.copyOf(head, WarcFrames.MAGIC.length));
        } catch (DamageException e) {
            // Three bytes that look like a header by chance, inside the damaged stretch.
            return false;
        } finally {
            window.reset();
        }
    }

    private void closeInner() throws IOException {
        if (inner != null) {
            inner.close();
            inner = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeInner();
        window.close();
    }
}
