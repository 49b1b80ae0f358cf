package org.dateline.udfs.nlp;

/** Converts UTF-16 offsets of one text into code points, the unit of every published offset. */
public final class CodePoints {
    /** Null where the text has no surrogates, so that both units are the same. */
    private final int[] codePointAt;

    public CodePoints(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.codePointAt = plain ? null : table(text);
    }

    private static int[] table(String text) {
        int[] table = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            table[i] = points;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pairGoesOn) {
                points++;
            }
        }
        table[text.length()] = points;
        return table;
    }

    /** Code points before this UTF-16 offset. */
    public int of(int utf16) {
        return codePointAt == null ? utf16 : codePointAt[utf16];
    }
}
