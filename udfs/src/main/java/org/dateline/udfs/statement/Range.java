package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Span;

/** A run of tokens of one sentence, the last included. */
record Range(SentenceView view, int first, int last) {

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    int start() {
        return view.token(first).start();
    }

    int end() {
        return view.token(last).end();
    }

    /** Without the tokens of a dateline at its head. */
    Range behindDateline() {
        int from = first;
        while (from < last && view.token(from).end() <= view.opening()) {
            from++;
        }
        return from == first ? this : new Range(view, from, last);
    }

    Span span() {
        return Span.of(view.field(), view.sentence(), first, last);
    }
}
