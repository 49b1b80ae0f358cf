package org.dateline.udfs.statement;

/** "The agency quoted the general as saying": who is quoted speaks, not who quotes. */
final class Quoting {
    private static final String QUOTE = "quote";
    private static final int REACH = 14;

    private Quoting() {}

    /**
     * The clause that quotes, from its subject to the person quoted, where the cue is the "saying" of such a phrase; else
     * null.
     */
    static Range clause(Cue cue) {
        int quote = quote(cue);
        if (quote < 0) {
            return null;
        }
        SentenceView view = cue.view();
        int last = quote - 1;
        while (view.tag(last).startsWith("VB") || view.tag(last).startsWith("RB")) {
            last--;
        }
        Range quoting = last < 0 || view.quoted(last) ? null : NounPhrases.endingAt(view, last);
        return quoting == null
                ? null
                : new Range(view, quoting.first(), cue.range().first() - 1);
    }

    /** The person quoted, where the cue is the "saying" of such a phrase; else null. */
    static Range quoted(Cue cue) {
        int quote = quote(cue);
        SentenceView view = cue.view();
        if (quote < 0) {
            return null;
        }
        if (view.word(quote + 1).equals("as")) {
            Range clause = clause(cue);
            return clause == null ? null : NounPhrases.startingAt(view, clause.first());
        }
        Range who = NounPhrases.startingAt(view, quote + 1);
        return who != null && who.last() < cue.range().first() ? who : null;
    }

    /** Whether the cue only introduces the words of another ("quoted him as saying"). */
    static boolean introduces(Cue cue) {
        SentenceView view = cue.view();
        if (!cue.entry().lemma().equals(QUOTE)) {
            return false;
        }
        for (int i = cue.head() + 1; i < Math.min(view.size(), cue.head() + REACH); i++) {
            if (view.word(i).equals("as") && view.tag(i + 1).equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    private static int quote(Cue cue) {
        SentenceView view = cue.view();
        int as = cue.range().first() - 1;
        if (!view.word(as).equals("as") || !view.tag(cue.head()).equals("VBG")) {
            return -1;
        }
        for (int i = as - 1; i >= Math.max(0, as - REACH) && !view.quoted(i); i--) {
            if (view.token(i).lemma().equals(QUOTE) && view.token(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }
}
