package org.dateline.udfs.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers derived from content: the same content has the same id in every build. */
public final class Ids {
    /** 96 bits: among a billion rows two collide with a chance of about one in 10^11. */
    private static final int BYTES = 12;

    /** Hexadecimal digits of an id. */
    public static final int LENGTH = 2 * BYTES;

    private Ids() {}

    /** The first 24 hexadecimal digits of SHA-256 over the parts, each ended by a NUL so that they cannot run together. */
    public static String of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
