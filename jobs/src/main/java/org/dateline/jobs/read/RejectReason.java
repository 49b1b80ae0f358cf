package org.dateline.jobs.read;

import java.util.Locale;
import org.dateline.udfs.nlp.Coded;

/** Why an input record gave no article at reading. */
public enum RejectReason implements Coded {
    /** A WARC or ARC record of another kind: warcinfo, request, metadata, conversion, an ARC file's own header. */
    NOT_A_RESPONSE(false),
    /** A capture that refers to an earlier one with the same content. */
    REVISIT(false),
    /** A record that is no capture over HTTP: dns, ftp, whois and so on. */
    NOT_HTTP(false),
    /** The server answered with another status than 200: redirect, error, partial content. */
    HTTP_STATUS(false),
    /** The content is no web page: image, style sheet, script, PDF, feed. */
    NOT_HTML(false),
    /** A page, or a record's text, without content. */
    EMPTY(false),
    /** Neither the content nor {@code --format} says what the file is. */
    UNKNOWN_FORMAT(true),
    /** A compression that is not read: lz4, zstd, bzip2, xz, zip; brotli without its decoder. */
    UNSUPPORTED_COMPRESSION(true),
    /** A gzip member that does not inflate, or whose CRC-32 or length disagrees with its content. */
    GZIP_DAMAGED(true),
    /** A WARC record whose content is not the one that its WARC-Block-Digest states. */
    DIGEST_MISMATCH(true),
    /** A member, record, line or file that ends before its end. */
    TRUNCATED(true),
    /** Larger than the cap on a record. */
    RECORD_TOO_LARGE(true),
    /** Inflates more than any page does: a decompression bomb. */
    INFLATION_RATIO(true),
    /** A stretch that is no record of the file's format. */
    MALFORMED_RECORD(true),
    /** An HTTP message whose headers cannot be read, or whose body contradicts its transfer or content encoding. */
    MALFORMED_HTTP(true),
    /** A structured record without any field that holds text. */
    NO_TEXT_FIELD(true),
    /** The file could not be opened or read. */
    UNREADABLE(true);

    private final boolean fault;

    RejectReason(boolean fault) {
        this.fault = fault;
    }

    /** @throws IllegalArgumentException if there is no such reason */
    static RejectReason of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether something is wrong with the input, as against a sound record that is no news page. */
    public boolean fault() {
        return fault;
    }
}
