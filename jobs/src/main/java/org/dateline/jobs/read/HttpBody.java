package org.dateline.jobs.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Undoes the transfer and content encodings of an HTTP body (RFC 9112, RFC 9110). Recorders often store a body decoded
 * and leave the headers as they were: an encoding that the bytes do not show is taken as undone already. An encoding that
 * they do show must be whole. The header Content-Length is not used: the archive's record knows its own length.
 */
final class HttpBody {
    private static final int MAX_CHUNK_LINE = 1024;

    private final MessageHeaders headers;
    private final int cap;

    HttpBody(MessageHeaders headers, int cap) {
        this.headers = headers;
        this.cap = cap;
    }

    /** @throws DamageException if the body is not what its headers and first bytes say, or too large */
    byte[] decode(byte[] raw) throws DamageException {
        byte[] body = raw;
        if (named("Transfer-Encoding", "chunked") && chunkLine(raw, 0) != null) {
            body = unchunk(raw);
        }
        if (named("Content-Encoding", "br")) {
            throw new DamageException(RejectReason.UNSUPPORTED_COMPRESSION, "brotli content encoding");
        }
        if (named("Content-Encoding", "zstd")) {
            throw new DamageException(RejectReason.UNSUPPORTED_COMPRESSION, "zstd content encoding");
        }
        if (body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b && body[2] == 8) {
            return gunzip(body);
        }
        if (named("Content-Encoding", "deflate") && body.length > 1 && !looksLikeText(body)) {
            return inflate(body);
        }
        return body;
    }

    private boolean named(String header, String value) {
        return headers.all(header).stream()
                .anyMatch(stated -> stated.toLowerCase(Locale.ROOT).contains(value));
    }

    private static boolean looksLikeText(byte[] body) {
        for (int i = 0; i < Math.min(16, body.length); i++) {
            if (body[i] >= 0 && body[i] < ' ' && !Bytes.isBlank(body[i])) {
                return false;
            }
        }
        return body[0] == '<' || Bytes.isBlank(body[0]);
    }

    /** The line with a chunk's size that starts at {@code at}, or null if there is none. */
    private static String chunkLine(byte[] body, int at) {
        int stop = at;
        while (stop < body.length && stop - at < MAX_CHUNK_LINE && body[stop] != '\n') {
            stop++;
        }
        if (stop == body.length || body[stop] != '\n') {
            return null;
        }
        String line = new String(body, at, stop - at, StandardCharsets.ISO_8859_1).strip();
        return line.matches("[0-9A-Fa-f]{1,8}(?:\\s*;.*)?") ? line : null;
    }

    private static byte[] unchunk(byte[] body) throws DamageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            String line = chunkLine(body, at);
            if (line == null) {
                throw new DamageException(
                        RejectReason.MALFORMED_HTTP, "no chunk starts at byte " + at + " of the body");
            }
            long size = Long.parseLong(line.split("[;\\s]", 2)[0], 16);
            while (body[at] != '\n') {
                at++;
            }
            at++;
            if (size == 0) {
                return out.toByteArray();
            }
            if (size > body.length - at) {
                throw new DamageException(
                        RejectReason.TRUNCATED, "chunk of " + size + " bytes, only " + (body.length - at) + " follow");
            }
            out.write(body, at, (int) size);
            at += (int) size;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        // All chunks are whole; only the empty one that ends the body was not stored.
        return out.toByteArray();
    }

    private byte[] gunzip(byte[] body) throws DamageException {
        try (InputStream in = new GzipStream(new Window(new ByteArrayInputStream(body), 0, body.length))) {
            return capped(in);
        } catch (DamageException e) {
            throw e;
        } catch (IOException e) {
            throw new DamageException(RejectReason.MALFORMED_HTTP, "gzip content encoding: " + e.getMessage());
        }
    }

    private byte[] inflate(byte[] body) throws DamageException {
        // Servers send both a zlib stream, as the standard has it, and bare deflate data.
        boolean zlib = (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
            return capped(in);
        } catch (DamageException e) {
            throw e;
        } catch (IOException e) {
            throw new DamageException(RejectReason.MALFORMED_HTTP, "deflate content encoding: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private byte[] capped(InputStream in) throws IOException {
        byte[] content = in.readNBytes(cap);
        if (in.read() >= 0) {
            throw new DamageException(RejectReason.RECORD_TOO_LARGE, "body inflates to more than " + cap + " bytes");
        }
        return content;
    }
}
