package org.dateline.jobs.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;

/**
 * A web page out of the bytes of a captured HTTP response.
 *
 * @param contentType as the server declared it, or null
 * @param page content with its encodings undone
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, neither compared nor used as a key.
record HttpCapture(String contentType, byte[] page) {
    private static final byte[] CRLF = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LF = "\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int OK = 200;
    /** Another server's transformed copy of a page (RFC 9110, 15.3.4). */
    private static final int NON_AUTHORITATIVE = 203;

    /**
     * @param message status line, headers and body as received
     * @throws DamageException with the reason why there is no page
     */
    static HttpCapture of(byte[] message, int cap) throws DamageException {
        HttpResponse response;
        try {
            response = HttpResponse.parseWithoutBody(
                    Channels.newChannel(new ByteArrayInputStream(message)),
                    Channels.newChannel(OutputStream.nullOutputStream()));
        } catch (IOException | RuntimeException e) {
            throw new DamageException(RejectReason.MALFORMED_HTTP, "HTTP headers: " + e.getMessage());
        }
        if (response.status() != OK && response.status() != NON_AUTHORITATIVE) {
            throw new DamageException(RejectReason.HTTP_STATUS, "status " + response.status());
        }
        String type = response.headers().first("Content-Type").orElse(null);
        if (type != null && !isPage(type)) {
            throw new DamageException(RejectReason.NOT_HTML, "content type " + type);
        }
        byte[] page = new HttpBody(response.headers(), cap).decode(body(message));
        return new HttpCapture(type, checked(type, page));
    }

    /** Checks that what is called a page, or nothing at all, is one. */
    static byte[] checked(String type, byte[] page) throws DamageException {
        int i = 0;
        while (i < page.length && (Bytes.isBlank(page[i]) || page[i] == 0)) {
            i++;
        }
        if (i == page.length) {
            throw new DamageException(RejectReason.EMPTY, "page without content");
        }
        if (type == null && FormatSniffer.sniffText(page) != Format.HTML) {
            throw new DamageException(RejectReason.NOT_HTML, "no content type, and no markup at the start");
        }
        return page;
    }

    /** Whether a declared content type is that of a web page. */
    static boolean isPage(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT).strip();
        return type.startsWith("text/html") || type.startsWith("application/xhtml");
    }

    private static byte[] body(byte[] message) {
        int crlf = Bytes.indexOf(message, 0, message.length, CRLF, 0);
        int lf = Bytes.indexOf(message, 0, message.length, LF, 0);
        if (lf >= 0 && (crlf < 0 || lf < crlf)) {
            return Arrays.copyOfRange(message, lf + LF.length, message.length);
        }
        return crlf < 0 ? new byte[0] : Arrays.copyOfRange(message, crlf + CRLF.length, message.length);
    }
}
