package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Lines that pages print around and between the paragraphs of an article, from {@code text_boilerplate_lines.tsv}. */
final class BoilerplateLines {
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<Part> PARTS = new ArrayList<>();
    private static final int MAX_WORDS = 60;

    private record Part(char match, String words, int maxWords) {
        boolean matches(String key) {
            return switch (match) {
                case 's' -> key.startsWith(words);
                case 'e' -> key.endsWith(words);
                default -> key.contains(words);
            };
        }
    }

    static {
        for (String[] row : Lexicon.rows("text_boilerplate_lines.tsv", 3)) {
            switch (row[0]) {
                case "whole" -> WHOLE.add(row[2]);
                case "start", "end", "within" ->
                    PARTS.add(new Part(row[0].charAt(0), " " + row[2] + " ", Integer.parseInt(row[1])));
                default -> throw new IllegalStateException("No such match: " + row[0]);
            }
        }
    }

    private BoilerplateLines() {}

    /** Whether a block of so many words is one of them. */
    static boolean matches(String text, int words) {
        if (words > MAX_WORDS) {
            return false;
        }
        String key = key(text);
        if (key.isEmpty() || WHOLE.contains(key)) {
            return true;
        }
        String padded = " " + key + " ";
        for (Part part : PARTS) {
            if (words <= part.maxWords && part.matches(padded)) {
                return true;
            }
        }
        return false;
    }

    /** Lower-case letters, every number as 0, words apart by one space. */
    static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isDigit(c)) {
                if (key.isEmpty() || key.charAt(key.length() - 1) != '0') {
                    key.append('0');
                }
            } else if (Character.isLetter(c) || c == '©') {
                key.append(c);
            } else if (c != '\'' && c != '’' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
