package org.dateline.udfs.casualty;

import org.dateline.udfs.quantity.Quantity;
import org.dateline.udfs.quantity.QuantityMention;

/**
 * A noun phrase that may name victims. Indices are tokens of its sentence.
 *
 * @param first first token
 * @param last last token, included
 * @param head the noun that says who they are
 * @param reference how it refers
 * @param count how many
 * @param number where the number stands; null where no word gives it
 * @param partOf whether it is a part of known ones ("three of them")
 * @param name of a single person; null elsewhere
 * @param age in years; null where not stated
 * @param sex m, f, or - where unknown
 * @param entry what the head noun says; null for names, pronouns and bare numbers
 */
record NounGroup(
        int first,
        int last,
        int head,
        Reference reference,
        Quantity count,
        QuantityMention number,
        boolean partOf,
        String name,
        Integer age,
        char sex,
        VictimNouns.Entry entry) {

    boolean isSingle() {
        return count.best() != null && count.best() == 1;
    }

    /** Whether it says how many, or names somebody. */
    boolean isNew() {
        return reference == Reference.COUNTED
                || reference == Reference.SINGLE
                || reference == Reference.NAMED
                || reference == Reference.PLURAL
                // "the two men": known ones, but the number is news where no other phrase gives it.
                || reference == Reference.DEFINITE && number != null;
    }
}
