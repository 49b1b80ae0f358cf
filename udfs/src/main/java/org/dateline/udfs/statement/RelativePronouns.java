package org.dateline.udfs.statement;

/** What "who", "which" and "that" take up where the parse does not tell. */
final class RelativePronouns {
    private RelativePronouns() {}

    /** The phrase before a pronoun that stands alone; the phrase itself where it is none or nothing stands there. */
    static Range antecedent(Range phrase) {
        SentenceView view = phrase.view();
        int pronoun = phrase.first();
        boolean relative = pronoun == phrase.last()
                && (view.tag(pronoun).equals("WP") || view.tag(pronoun).equals("WDT"));
        if (!relative || pronoun <= view.from(pronoun)) {
            return phrase;
        }
        int before = view.isComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        boolean said = before < pronoun - 1 && view.isFinite(before);
        Range found = before < 1 ? null : NounPhrases.endingAt(view, said ? before - 1 : before);
        return found == null || view.tag(found.first()).startsWith("W") ? phrase : found;
    }
}
