package org.dateline.udfs.statement;

/**
 * Who the grammar says speaks.
 *
 * @param mention the words that name the speaker, null where none stands there
 * @param antecedent what a relative pronoun refers to, else null
 * @param hearer subject of a passive ("was told"), else null
 * @param direct whether the mention is the cue's own subject, not one shared with another verb
 */
record Subject(Range mention, Range antecedent, Range hearer, boolean direct) {
    static final Subject NONE = new Subject(null, null, null, false);

    static Subject own(Range mention) {
        return new Subject(mention, null, null, true);
    }

    static Subject shared(Range mention) {
        return new Subject(mention, null, null, false);
    }

    /** Who is meant: the antecedent of a relative pronoun, else the mention; null where none stands there. */
    Range source() {
        return antecedent == null ? mention : antecedent;
    }

    boolean isPassive() {
        return hearer != null;
    }
}
