package org.dateline.udfs.statement;

/**
 * Who the grammar says speaks.
 *
 * @param mention the words that name the speaker, null where none stands there
 * @param antecedent what a relative pronoun refers to, else null
 * @param hearer subject of a passive ("was told"), else null
 */
record Subject(Range mention, Range antecedent, Range hearer) {
    static final Subject NONE = new Subject(null, null, null);

    boolean isPassive() {
        return hearer != null;
    }
}
