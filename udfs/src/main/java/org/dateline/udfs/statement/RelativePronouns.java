package org.dateline.udfs.statement;

import java.util.Set;

/** What "who", "which" and "that" take up where the parse does not tell. */
final class RelativePronouns {
    private static final Set<String> ANYONE = Set.of("someone", "somebody", "one");

    private RelativePronouns() {}

    /** The phrase before a pronoun that stands alone; the phrase itself where it is none or nothing stands there. */
    static Range antecedent(Range phrase) {
        Range named = ofFronted(nounBefore(phrase));
        return named == null ? nounBefore(phrase) : named;
    }

    /** "For someone who said so, Brenn had a good night", "As one who believes that, ...": the subject behind the comma, else null. */
    private static Range ofFronted(Range noun) {
        SentenceView view = noun.view();
        int from = view.from(noun.first());
        boolean fronted = ANYONE.contains(view.word(noun.first()))
                && noun.first() == from + 1
                && (view.word(from).equals("for") || view.word(from).equals("as"));
        for (int i = noun.last() + 2; fronted && i + 1 < view.size(); i++) {
            boolean closes = view.isComma(i) && (!view.quoted(i) || !view.quoted(i + 1))
                    || view.quoted(i) && !view.quoted(i + 1) && view.isComma(i - 1);
            Range subject = closes ? NounPhrases.startingAt(view, i + 1) : null;
            if (subject != null && view.isFinite(subject.last() + 1)) {
                return subject;
            }
        }
        return null;
    }

    private static Range nounBefore(Range phrase) {
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
