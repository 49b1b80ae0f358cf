package org.dateline.jobs.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Searching and hashing of bytes. */
final class Bytes {
    private Bytes() {}

    /** The index of {@code pattern} in {@code bytes[from, to)} less {@code origin}, or -1. */
    static int indexOf(byte[] bytes, int from, int to, byte[] pattern, int origin) {
        int last = to - pattern.length;
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < pattern.length && bytes[i + k] == pattern[k]) {
                k++;
            }
            if (k == pattern.length) {
                return i - origin;
            }
        }
        return -1;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
