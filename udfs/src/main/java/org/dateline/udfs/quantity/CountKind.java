package org.dateline.udfs.quantity;

import org.dateline.udfs.nlp.Coded;

/** How a number was given. */
public enum CountKind implements Coded {
    EXACT,
    RANGE,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    FEWER_THAN,
    APPROXIMATE,
    VAGUE,
    IMPLICIT_ONE,
    NAMED_LIST,
    ZERO,
    UNKNOWN
}
