package org.dateline.jobs.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream seen through a window of bytes in memory: look ahead, take a slice, move on, and go back as far as the mark.
 * All positions are those of the stream (bytes from the start of the file, or of the inflated content).
 */
final class Window implements Closeable {
    private static final int CHUNK = 1 << 16;
    private static final int NO_MARK = -1;

    private final InputStream in;
    private final long limit;
    private byte[] buffer = new byte[CHUNK];
    private int position;
    private int end;
    private int mark = NO_MARK;
    private long base;
    private boolean ended;

    /**
     * @param in stream whose next byte has the position {@code start}
     * @param limit position at which reading stops, though the stream may go on
     */
    Window(InputStream in, long start, long limit) {
        this.in = in;
        this.base = start;
        this.limit = limit;
    }

    /** The position of the next byte. */
    long position() {
        return base + position;
    }

    /** Where the stream must stop: the end of the file, or Long.MAX_VALUE where it is not known before. */
    long limit() {
        return limit;
    }

    /** Bytes in memory from the position on. */
    int available() {
        return end - position;
    }

    /** The i-th byte in memory from the position on. */
    byte at(int i) {
        return buffer[position + i];
    }

    /** The array that holds the bytes in memory; they start at {@link #arrayPosition}. */
    byte[] array() {
        return buffer;
    }

    int arrayPosition() {
        return position;
    }

    /** Brings n bytes into memory; false if the stream ends before. */
    boolean ensure(int n) throws IOException {
        while (available() < n) {
            if (ended || !fill(n)) {
                return false;
            }
        }
        return true;
    }

    /** Moves on by n bytes, in memory or not; gives the number of bytes that were there. */
    long advance(long n) throws IOException {
        long left = n;
        while (left > 0 && (available() > 0 || ensure(1))) {
            int step = (int) Math.min(left, available());
            position += step;
            left -= step;
        }
        return n - left;
    }

    /** Keeps everything from here on, so that {@link #reset} can come back. */
    void mark() {
        mark = position;
    }

    /** Back to the mark. */
    void reset() {
        if (mark == NO_MARK) {
            throw new IllegalStateException("The mark was given up at " + position());
        }
        position = mark;
        mark = NO_MARK;
    }

    /** Gives the mark up, so that memory stays bounded. */
    void unmark() {
        mark = NO_MARK;
    }

    byte[] copy(int length) {
        return Arrays.copyOfRange(buffer, position, position + length);
    }

    boolean startsWith(byte[] prefix) throws IOException {
        return ensure(prefix.length)
                && Arrays.equals(buffer, position, position + prefix.length, prefix, 0, prefix.length);
    }

    /** The distance from the position to the next {@code pattern} in memory at or after {@code from}, or -1. */
    int indexOf(byte[] pattern, int from) {
        return Bytes.indexOf(buffer, position + from, end, pattern, position);
    }

    private boolean fill(int wanted) throws IOException {
        int keep = mark == NO_MARK ? position : mark;
        int needed = position - keep + wanted;
        if (keep > 0 && (end == buffer.length || keep + needed > buffer.length)) {
            System.arraycopy(buffer, keep, buffer, 0, end - keep);
            base += keep;
            position -= keep;
            end -= keep;
            mark = mark == NO_MARK ? NO_MARK : 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(buffer.length, buffer.length / 2), needed));
        }
        int room = (int) Math.min(buffer.length - end, limit - base - end);
        int read = room <= 0 ? -1 : in.read(buffer, end, room);
        if (read < 0) {
            ended = true;
            return false;
        }
        end += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
