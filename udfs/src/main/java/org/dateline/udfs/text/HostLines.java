package org.dateline.udfs.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Removes the lines that a host prints on many of its pages (newsletter boxes, notes on the author, credits), a signal
 * that one page alone does not hold. The archive counts the hashes; here they are made and the lines dropped.
 *
 * <p>Only paragraphs of at most {@value #MAX_WORDS} words are ever hashed or dropped. Boilerplate is short, while long
 * paragraphs that recur on a host are mostly its own background text on a running story ("The war began on ..."), which
 * holds claims: losing one costs more than keeping a long legal notice.
 */
public final class HostLines {
    static final int MAX_WORDS = 40;

    private HostLines() {}

    /**
     * Hashes of the paragraphs that may be boilerplate, in the order of the text and with repeats.
     *
     * @param text paragraphs separated by blank lines
     */
    public static List<Long> paragraphHashes(String text) {
        List<Long> hashes = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            if (mayBeDropped(paragraph)) {
                hashes.add(hash(paragraph));
            }
        }
        return hashes;
    }

    /**
     * The text without its short paragraphs whose hash is in {@code recurring}. A text that would lose everything is
     * given back whole: a page of nothing but recurring lines is a copy, and copies are not judged here.
     */
    public static String without(String text, Set<Long> recurring) {
        if (recurring.isEmpty()) {
            return text;
        }
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs(text)) {
            if (!mayBeDropped(paragraph) || !recurring.contains(hash(paragraph))) {
                kept.add(paragraph);
            }
        }
        return kept.isEmpty() ? text : String.join("\n\n", kept);
    }

    private static String[] paragraphs(String text) {
        return text.split("\n\n");
    }

    private static boolean mayBeDropped(String paragraph) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < paragraph.length(); i++) {
            boolean space = Character.isWhitespace(paragraph.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words > 0 && words <= MAX_WORDS;
    }

    /** Letters and digits only, in lower case, so that a changed mark or space is the same line. */
    private static long hash(String paragraph) {
        StringBuilder key = new StringBuilder(paragraph.length());
        paragraph
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
