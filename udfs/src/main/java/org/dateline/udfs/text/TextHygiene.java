package org.dateline.udfs.text;

import java.text.Normalizer;

/**
 * Makes characters that are the same look the same, once and before any offset is taken: NUL and other controls go, line
 * breaks become line feeds, the composed form (NFC) is used. Quotation marks and dashes stay as written.
 */
final class TextHygiene {
    private TextHygiene() {}

    /** The text without controls but tab and line feed. */
    static String withoutControls(String text) {
        int first = 0;
        while (first < text.length() && isKept(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    kept.append('\n');
                }
            } else if (c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028') {
                kept.append('\n');
            } else if (isKept(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isKept(char c) {
        boolean control = c < ' ' || (c >= '\u007f' && c < '\u00a0');
        return c == '\n' || c == '\t' || !(control || c == '\u2028' || c == '\ufeff');
    }

    /** Composed form, without lone surrogates, which no encoding can write. */
    static String composed(String text) {
        return Normalizer.normalize(withoutLoneSurrogates(text), Normalizer.Form.NFC);
    }

    private static String withoutLoneSurrogates(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }

    /** One line: white space of any kind is one space; null for nothing. */
    static String line(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (c != '\u200b' && c != '\u00ad') {
                line.append(c);
            }
        }
        String clean = composed(withoutControls(line.toString().strip()));
        return clean.isEmpty() ? null : clean;
    }

    /** Whether so many controls and malformed bytes are in it that it is no text. */
    static boolean isBinary(String text) {
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (c == '\ufffd' || (c < ' ' && !space && c != 0x1b)) {
                bad++;
            }
        }
        return bad * 10L > text.length();
    }
}
