package org.dateline.udfs.text;

/**
 * Running text between two boundaries of the layout.
 *
 * @param kind what the element around it says
 * @param text white space collapsed; a line break where the page forces one; never empty
 * @param words words of it
 * @param linkWords words of it inside links
 */
record Block(Kind kind, String text, int words, int linkWords) implements PageNode {
    /** Shorter texts are labels, links and lines of credit more often than sentences. */
    private static final int PROSE_WORDS = 12;
    /** Without a full stop at its end, a text has to be this long to be prose. */
    private static final int UNSTOPPED_PROSE_WORDS = 25;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        LOOSE
    }

    boolean isProse() {
        if (words < PROSE_WORDS || linkWords * 3 > words || kind == Kind.HEADING) {
            return false;
        }
        return words >= UNSTOPPED_PROSE_WORDS || endsSentence();
    }

    /** Whether its last character but closing quotes and brackets ends a sentence. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…:;。".indexOf(text.charAt(i)) >= 0;
    }

    @Override
    public int prose() {
        return isProse() ? words - linkWords : 0;
    }
}
