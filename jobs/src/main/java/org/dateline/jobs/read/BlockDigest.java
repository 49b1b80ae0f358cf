package org.dateline.jobs.read;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The header WARC-Block-Digest: the only check of its content that a record of a plain file has. Gzipped records have their
 * CRC-32; there the digest is not asked, since recorders that rewrite a body (undo its chunks) often leave the old digest.
 */
final class BlockDigest {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private BlockDigest() {}

    /** @throws DamageException if the record states a SHA-1, SHA-256 or MD5 of its block that is another one */
    static void check(WarcRecord record, byte[] block) throws DamageException {
        String stated = record.headers().first("WARC-Block-Digest").orElse("");
        int colon = stated.indexOf(':');
        String algorithm = switch (colon < 0 ? "" : stated.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "sha1", "sha-1" -> "SHA-1";
            case "sha256", "sha-256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> null;
        };
        if (algorithm == null) {
            return;
        }
        byte[] digest = Bytes.digest(algorithm).digest(block);
        String value = stated.substring(colon + 1).strip();
        String lower = value.toLowerCase(Locale.ROOT).replace("=", "");
        if (!lower.equals(base32(digest))
                && !lower.equals(HexFormat.of().formatHex(digest))
                && !value.equals(Base64.getEncoder().encodeToString(digest))) {
            throw new DamageException(
                    RejectReason.DIGEST_MISMATCH, "stated " + stated + ", content has " + base32(digest));
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            bits = (bits << 8) | (b & 0xff);
            for (held += 8; held >= 5; held -= 5) {
                text.append(BASE32.charAt((bits >> (held - 5)) & 31));
            }
        }
        if (held > 0) {
            text.append(BASE32.charAt((bits << (5 - held)) & 31));
        }
        return text.toString();
    }
}
