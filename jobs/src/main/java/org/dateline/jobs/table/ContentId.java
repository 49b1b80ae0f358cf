package org.dateline.jobs.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids derived from what a row says: the same in every build of the same input. */
public final class ContentId {
    /** Hexadecimal digits of an id: 96 bits, so that a billion rows collide with a chance of one in 10^11. */
    public static final int LENGTH = 24;

    private static final byte SEPARATOR = 0x1F;
    private static final byte NULL = 0x00;

    private ContentId() {}

    /**
     * @param parts what makes the row this row and no other, in a fixed order; null stands for an absent part
     * @return the first {@link #LENGTH} hexadecimal digits of the SHA-256 of the parts
     */
    public static String of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            if (part == null) {
                digest.update(NULL);
            } else {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(SEPARATOR);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
