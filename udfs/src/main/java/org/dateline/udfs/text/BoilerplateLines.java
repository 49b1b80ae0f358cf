package org.dateline.udfs.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that pages print around and between the paragraphs of an article, from {@code text_boilerplate_lines.tsv}. */
final class BoilerplateLines {
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<Opening> OPENINGS = new ArrayList<>();
    private static final int MAX_WORDS = 60;

    private record Opening(String words, int maxWords) {}

    static {
        for (String[] row : Lexicon.rows("text_boilerplate_lines.tsv", 3)) {
            if (row[0].equals("whole")) {
                WHOLE.add(row[2]);
            } else {
                OPENINGS.add(new Opening(row[2], Integer.parseInt(row[1])));
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
        for (Opening opening : OPENINGS) {
            if (words <= opening.maxWords && startsWithWords(key, opening.words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithWords(String key, String words) {
        return key.startsWith(words) && (key.length() == words.length() || key.charAt(words.length()) == ' ');
    }

    /** Lower-case letters and digits, words apart by one space. */
    static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '©') {
                key.append(c);
            } else if (c != '\'' && c != '’' && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }
}
