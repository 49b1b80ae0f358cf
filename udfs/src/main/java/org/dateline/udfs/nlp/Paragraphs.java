package org.dateline.udfs.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into paragraphs. A blank line always ends one. A single line break ends one too, unless the text is
 * hard-wrapped (as wire copy and e-mail are), where it is only a space. A break that was lost on the way, which leaves a
 * full stop glued to the next sentence ("ended.The mayor"), is one as well.
 */
final class Paragraphs {
    private static final int WRAP_MIN = 45;
    private static final int WRAP_MAX = 100;
    private static final double WRAPPED_SHARE = 0.6;
    private static final int MIN_LINES = 4;
    /** Lower-case letters before a full stop that is no abbreviation's. */
    private static final int WORD = 3;

    private static final Pattern SENTENCE = Pattern.compile("“?(?!(?:Com|Net|Org)\\b)[A-Z][a-z]*[ ,’'-]");

    /** A half-open span of UTF-16 units without white space at its ends. */
    record Span(int start, int end) {}

    private Paragraphs() {}

    static List<Span> of(String text) {
        boolean wrapped = isHardWrapped(text);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' && (!wrapped || isBlankLineAfter(text, i))) {
                add(spans, text, start, i);
                start = i + 1;
            } else if (isLostBreak(text, i)) {
                add(spans, text, start, i);
                start = i;
            }
        }
        return spans;
    }

    /** Whether a sentence begins at {@code i} right behind the mark that ends another; names of sites and initials are none. */
    private static boolean isLostBreak(String text, int i) {
        Matcher sentence = SENTENCE.matcher(text).region(i, text.length());
        int mark = i - 1;
        if (mark > 0 && text.charAt(mark) == '”') {
            mark--;
        }
        return mark >= WORD
                && ".!?".indexOf(text.charAt(mark)) >= 0
                && text.substring(mark - WORD, mark).chars().allMatch(Character::isLowerCase)
                && sentence.lookingAt();
    }

    /**
     * Whether most lines inside blank-line blocks (the last line of a block apart) end without a full stop at a common
     * width.
     */
    private static boolean isHardWrapped(String text) {
        int lines = 0;
        int open = 0;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
            int length = i - start;
            if (length > 0 && !isBlankLineAfter(text, i)) {
                lines++;
                if (length >= WRAP_MIN && length <= WRAP_MAX && !endsSentence(text, i)) {
                    open++;
                }
            }
            start = i + 1;
        }
        return lines >= MIN_LINES && open >= WRAPPED_SHARE * lines;
    }

    private static boolean endsSentence(String text, int end) {
        int i = end - 1;
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || "\"'”’)".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && ".!?:".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isBlankLineAfter(String text, int newline) {
        for (int i = newline + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
