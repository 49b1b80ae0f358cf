package org.dateline.udfs.statement;

/** Quotations with a bare name beside them: signed by a dash ("..." - Ana Sol) or after a colon (Ana Sol: "..."). */
final class PullQuotes {
    private static final CueEntry DASH = new CueEntry("-", CueEntry.Kind.PREPOSITION, CueClass.SAY, "q", null);
    private static final CueEntry COLON = new CueEntry(":", CueEntry.Kind.PREPOSITION, CueClass.SAY, "q", null);
    private static final String DASHES = "-\u2013\u2014\u2015";
    private static final int LONGEST_NAME = 8;

    /** Words of a line that only sums up. */
    private static final int SHORT = 6;

    private PullQuotes() {}

    /** A draft without content, null where no bare name stands beside the quotation. */
    static Draft speakerBeside(FieldView field, QuoteRegion region) {
        for (SentenceView view : field.sentences()) {
            for (int i = 0; i < view.size(); i++) {
                boolean colon = view.word(i).equals(":") && view.token(i).end() <= region.start();
                if (colon
                        && i > 0
                        && view.token(i - 1).ner().equals("PERSON")
                        && field.noWordBetween(view.token(i).end(), region.start())) {
                    Range name = NounPhrases.endingAt(view, i - 1);
                    return new Draft(view, new Cue(new Range(view, i, i), i, COLON), name, name, "colon");
                }
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
                && !view.tag(name.last() + 1).startsWith("VB");
        return person
                ? new Draft(view, new Cue(new Range(view, dash, dash), dash, DASH), name, name, "signature")
                : null;
    }

    /** A few words in single marks that fill their paragraph, in a text whose speech stands in double ones. */
    static boolean isCrosshead(FieldView field, QuoteRegion region) {
        String text = field.text().text();
        boolean opens = region.start() == 0 || text.charAt(region.start() - 1) == '\n';
        boolean closes = region.end() >= text.length() || text.charAt(region.end()) == '\n';
        return opens
                && closes
                && isSingle(text, region)
                && text.substring(region.start(), region.end()).split(" ").length < SHORT
                && field.regions().stream().anyMatch(other -> !isSingle(text, other));
    }

    private static boolean isSingle(String text, QuoteRegion region) {
        char mark = text.charAt(region.start());
        boolean twice = region.start() + 1 < text.length() && text.charAt(region.start() + 1) == mark;
        return (mark == '\'' || mark == '\u2018') && !twice;
    }
}
