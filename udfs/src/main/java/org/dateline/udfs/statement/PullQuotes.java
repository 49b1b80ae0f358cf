package org.dateline.udfs.statement;

/** Quotations signed by a dash and a name: "..." - Ana Sol. */
final class PullQuotes {
    private static final CueEntry DASH = new CueEntry("-", CueEntry.Kind.PREPOSITION, CueClass.SAY, "q", null);
    private static final String DASHES = "-\u2013\u2014\u2015";
    private static final int LONGEST_NAME = 8;

    private PullQuotes() {}

    /** A draft without content, null where the quotation is not signed. */
    static Draft signature(FieldView field, QuoteRegion region) {
        for (SentenceView view : field.sentences()) {
            for (int i = 0; i < view.size(); i++) {
                boolean dash = view.token(i).start() >= region.end() && DASHES.contains(view.word(i));
                if (dash && field.noWordBetween(region.end(), view.token(i).start())) {
                    return name(view, i);
                }
            }
        }
        return null;
    }

    private static Draft name(SentenceView view, int dash) {
        Range name = NounPhrases.startingAt(view, dash + 1);
        boolean person = name != null
                && name.last() - name.first() < LONGEST_NAME
                && view.token(name.first()).isProperNoun()
                && view.tag(name.last() + 1).startsWith("VB") == false;
        return person ? new Draft(view, new Cue(new Range(view, dash, dash), dash, DASH), name, name, "signature") : null;
    }
}
