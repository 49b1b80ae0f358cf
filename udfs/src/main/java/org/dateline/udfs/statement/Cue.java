package org.dateline.udfs.statement;

/**
 * An occurrence of a cue.
 *
 * @param range its words
 * @param head token that governs the complement
 * @param entry its row in the lexicon
 */
record Cue(Range range, int head, CueEntry entry) {
    SentenceView view() {
        return range.view();
    }
}
