package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** Whether the text vouches for the claim. */
public enum Assertion implements Coded {
    ASSERTED,
    HEDGED,
    NEGATED,
    DENIED,
    HYPOTHETICAL,
    FUTURE
}
