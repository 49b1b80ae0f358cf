package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/**
 * A predicate with one group of victims, as found in a sentence and before it is read in context.
 *
 * @param field headline or text
 * @param sentence where it stands
 * @param trigger the predicate
 * @param group the victims
 * @param type what happened to them
 * @param rule how they were found
 * @param set number of the set of coordinated victims in the document ("a man and two boys"); figures of one set add up
 * @param subsetKind how the group is told from a whole; null where it is no part
 * @param whole set that it is a part of, -1 where none
 * @param supersedes earlier figure that this replaces; null where none
 */
record Harm(
        Field field,
        Sentence sentence,
        Trigger trigger,
        NounGroup group,
        CasualtyType type,
        String rule,
        int set,
        SubsetKind subsetKind,
        int whole,
        Long supersedes) {
    /** Words between a predicate and what completes it. */
    private static final int TAIL = 3;

    Span span() {
        int first = Math.min(group.first(), trigger.token());
        int last = Math.max(group.last(), tail());
        return Span.of(field, sentence, first, last);
    }

    /** Dictionary form of the noun for the victims. */
    String headLemma() {
        return Words.lemma(sentence.token(group.head()));
    }

    /** The last token of the predicate with what completes it: "shot | himself", "pronounced | dead". */
    private int tail() {
        int at = trigger.last();
        String company = trigger.entry().company();
        for (int i = at + 1; i <= at + TAIL; i++) {
            boolean reflexive =
                    rule.endsWith("/reflexive") && Words.in(sentence, i, "himself", "herself", "themselves");
            if (reflexive || !company.isEmpty() && Words.in(sentence, i, company)) {
                return i;
            }
        }
        return at;
    }

    Span groupSpan() {
        return Span.of(field, sentence, group.first(), group.last());
    }

    /** Whether its figure is contained in another of the same kind; "two of them died" is a figure of its own. */
    boolean isContained() {
        return subsetKind != null && subsetKind != SubsetKind.OF_WHOM;
    }

    boolean isPart() {
        return subsetKind != null;
    }
}
