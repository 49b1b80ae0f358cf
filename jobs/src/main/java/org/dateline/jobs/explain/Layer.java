package org.dateline.jobs.explain;

import java.util.Locale;

/** The kinds of marks, from the outermost to the innermost where several cover the same words. */
enum Layer {
    STATEMENT("statement: the words reported", "4"),
    CASUALTY("casualty claim", "31"),
    SPEAKER("speaker", "1;35"),
    CUE("cue", "33"),
    UNRESOLVED("place that could not be resolved", "2;32"),
    PLACE("place", "1;32"),
    COUNT("number of people", "1;97;41");

    private final String label;
    private final String ansi;

    Layer(String label, String ansi) {
        this.label = label;
        this.ansi = ansi;
    }

    /** What the legend says. */
    String label() {
        return label;
    }

    /** Parameters of the terminal's SGR sequence (ECMA-48, 8.3.117). */
    String ansi() {
        return ansi;
    }

    /** Class of the page's elements. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
