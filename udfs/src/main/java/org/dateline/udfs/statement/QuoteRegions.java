package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Sentence;

/**
 * Finds quotations paragraph by paragraph. Double marks of all kinds pair first; single marks count only outside them,
 * where they open after a space and close before one. A mark left open runs to the end of its paragraph when it opened
 * the paragraph or when the next paragraph opens with a mark, as quotations over several paragraphs are printed.
 */
final class QuoteRegions {
    private static final String OPENERS = "\u201c\u201e\u201f\u00ab";
    private static final String CLOSERS = "\u201d\u00bb";
    private static final String SINGLE_OPENERS = "'\u2018\u201a\u2039";
    private static final String SINGLE_CLOSERS = "'\u2019\u203a";
    /** Longest stretch between single marks: past it the second one is an apostrophe. */
    private static final int MAX_SINGLE = 400;

    private final String text;
    private final List<Sentence> sentences;
    private final List<QuoteRegion> regions = new ArrayList<>();
    /** Whether the last mark of the paragraph before is still open. */
    private boolean open;

    private QuoteRegions(AnnotatedText annotated) {
        this.text = annotated.text();
        this.sentences = annotated.sentences();
    }

    static List<QuoteRegion> of(AnnotatedText annotated) {
        QuoteRegions finder = new QuoteRegions(annotated);
        List<int[]> paragraphs = paragraphs(annotated);
        for (int p = 0; p < paragraphs.size(); p++) {
            int next = p + 1 < paragraphs.size() ? paragraphs.get(p + 1)[0] : -1;
            boolean opens = next >= 0 && finder.isMark(next);
            boolean closes = next >= 0 && finder.closesFirst(next, paragraphs.get(p + 1)[1]);
            finder.paragraph(paragraphs.get(p)[0], paragraphs.get(p)[1], p, opens, closes);
        }
        finder.regions.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(finder.regions);
    }

    /** Start and end of each paragraph, by the paragraph index of its sentences. */
    private static List<int[]> paragraphs(AnnotatedText annotated) {
        List<int[]> spans = new ArrayList<>();
        int current = -1;
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.paragraph() != current) {
                current = sentence.paragraph();
                spans.add(new int[] {sentence.start(), sentence.end()});
            }
            spans.get(spans.size() - 1)[1] = sentence.end();
        }
        return spans;
    }

    private boolean isMark(int at) {
        return text.charAt(at) == '"'
                || OPENERS.indexOf(text.charAt(at)) >= 0
                || text.startsWith("``", at)
                || text.startsWith("''", at);
    }

    /** Whether the first mark of a paragraph can only close: its quotation opened in the paragraph before. */
    private boolean closesFirst(int from, int to) {
        for (int i = from; i < to; i++) {
            int width = text.startsWith("''", i) ? 2 : 1;
            if (isDouble(i, width)) {
                boolean afterWord = i > from && !isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '(';
                boolean beforeSpace = i + width >= to || isSpace(text.charAt(i + width));
                return closes(i, width) && afterWord && beforeSpace && !introduced(i, from);
            }
        }
        return false;
    }

    /**
     * @param marked whether the next paragraph opens with a mark
     * @param closed whether the first mark of the next paragraph closes; a quotation that fills its paragraph is signed there
     */
    private void paragraph(int from, int to, int index, boolean marked, boolean closed) {
        List<QuoteRegion> found = new ArrayList<>();
        int opened = open && closesFirst(from, to) ? from : -1;
        open = false;
        for (int i = from; i < to; i++) {
            int width = text.startsWith("``", i) || text.startsWith("''", i) ? 2 : 1;
            if (!isDouble(i, width)) {
                continue;
            }
            boolean opens = opened < 0 && opens(i, width, from, to);
            if (opens) {
                opened = i;
            } else if (opened >= 0 && reopens(i, width, opened, to)) {
                found.add(new QuoteRegion(opened, i - 1, index, false));
                opened = i;
            } else if (opened >= 0 && (closes(i, width) || isTurned(i, opened, to))) {
                found.add(new QuoteRegion(opened, i + width, index, true));
                opened = -1;
            }
            i += width - 1;
        }
        boolean goesOn = marked || closed && opened != from;
        if (opened >= 0 && (opened == from || goesOn)) {
            int end = goesOn ? to : UnclosedQuotes.end(sentences, opened, to);
            found.add(new QuoteRegion(opened, end, index, false));
            open = goesOn;
        }
        found.addAll(singles(from, to, index, found));
        regions.addAll(found);
    }

    /** An opening mark behind a word and before none closes: so German prints it, or it is curled the wrong way. */
    private boolean isTurned(int i, int opened, int to) {
        boolean afterWord = i > opened + 1 && !isSpace(text.charAt(i - 1));
        return afterWord && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private boolean isDouble(int i, int width) {
        char c = text.charAt(i);
        return width == 2 || c == '"' || OPENERS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0;
    }

    /** A closing mark where a word starts is a mark curled the wrong way. */
    private boolean opens(int i, int width, int from, int to) {
        char c = text.charAt(i);
        if (OPENERS.indexOf(c) >= 0 || text.startsWith("``", i)) {
            return true;
        }
        boolean afterSpace = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeWord = i + width < to && !isSpace(text.charAt(i + width));
        return c == '"' || width == 2
                ? beforeWord || spaceBefore(i, from) || introduced(i, from)
                : afterSpace && beforeWord && spaceBefore(i, from);
    }

    /** 'said," We agree"': a mark set on the wrong side of its space. */
    private boolean introduced(int i, int from) {
        return i > from && (text.charAt(i - 1) == ',' || text.charAt(i - 1) == ':');
    }

    /** A mark that can only open, behind the end of a sentence: the quotation goes on, and its paragraphs were joined. */
    private boolean reopens(int i, int width, int opened, int to) {
        boolean opens = i > opened + 3 && isSpace(text.charAt(i - 1)) && i + width < to;
        return opens && Character.isUpperCase(text.charAt(i + width)) && ".?!".indexOf(text.charAt(i - 2)) >= 0;
    }

    private boolean spaceBefore(int i, int from) {
        return i == from || isSpace(text.charAt(i - 1));
    }

    /** White space, also where the line may not break. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean closes(int i, int width) {
        return width == 2 && text.charAt(i) == '\'' || text.charAt(i) == '"' || CLOSERS.indexOf(text.charAt(i)) >= 0;
    }

    private List<QuoteRegion> singles(int from, int to, int index, List<QuoteRegion> doubles) {
        List<QuoteRegion> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int at = i;
            QuoteRegion inside =
                    doubles.stream().filter(r -> r.contains(at)).findFirst().orElse(null);
            if (inside != null) {
                i = inside.end() - 1;
            } else if (opensSingle(i, from, to)) {
                int close = closeSingle(i, to, doubles);
                if (close > 0) {
                    found.add(new QuoteRegion(i, close + 1, index, true));
                    i = close;
                }
            }
        }
        return found;
    }

    private boolean opensSingle(int i, int from, int to) {
        return SINGLE_OPENERS.indexOf(text.charAt(i)) >= 0
                && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))
                && i + 1 < to
                && Character.isLetter(text.charAt(i + 1))
                && !Elisions.startsAt(text, i + 1);
    }

    private int closeSingle(int open, int to, List<QuoteRegion> doubles) {
        int last = -1;
        for (int j = open + 1; j < Math.min(to, open + MAX_SINGLE); j++) {
            int at = j;
            if (doubles.stream().anyMatch(r -> r.start() == at)) {
                break;
            }
            boolean beforeWord = j + 1 < to && Character.isLetterOrDigit(text.charAt(j + 1));
            if (SINGLE_CLOSERS.indexOf(text.charAt(j)) >= 0 && !isSpace(text.charAt(j - 1)) && !beforeWord) {
                last = j;
                boolean pluralPossessive = text.charAt(j - 1) == 's'
                        && j + 2 < to
                        && text.charAt(j + 1) == ' '
                        && Character.isLowerCase(text.charAt(j + 2));
                if (!pluralPossessive) {
                    break;
                }
            }
        }
        return last;
    }
}
