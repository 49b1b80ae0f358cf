package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** How the place of the event was found. */
public enum LocationBasis implements Coded {
    SAME_CLAUSE,
    SAME_SENTENCE,
    NEIGHBOUR_SENTENCE,
    LEAD,
    HEADLINE,
    DATELINE,
    DOCUMENT_FOCUS,
    NONE
}
