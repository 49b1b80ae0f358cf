package org.dateline.udfs.casualty;

/**
 * A harm read in its context.
 *
 * @param harm what was found
 * @param assertion whether the text vouches for it
 * @param scope what the figure covers
 * @param attackers whether those counted did it themselves
 * @param inLead whether it stands in the first paragraph
 * @param inQuote whether it stands in quotation marks
 */
record Reading(Harm harm, Assertion assertion, Scope scope, boolean attackers, boolean inLead, boolean inQuote) {

    boolean isVouched() {
        return assertion == Assertion.ASSERTED || assertion == Assertion.HEDGED;
    }

    /** "another man was shot", "a man was also shot". */
    boolean isAdditional() {
        boolean also = Words.in(harm.sentence(), harm.trigger().token() - 1, "also");
        return also && harm.group().reference() != Reference.PRONOUN
                || harm.group().count().additional();
    }

    /** Whether it says that somebody was harmed in what the article reports. */
    boolean counts() {
        boolean current = scope == Scope.SINGLE_INCIDENT || scope == Scope.CUMULATIVE_TOLL;
        return isVouched() && current && harm.group().reference() != Reference.NOBODY;
    }
}
