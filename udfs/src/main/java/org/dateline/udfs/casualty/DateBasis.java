package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** How the date of the event was found. */
public enum DateBasis implements Coded {
    EXPLICIT,
    RELATIVE,
    WEEKDAY,
    NEIGHBOUR_SENTENCE,
    DATELINE,
    PUBLICATION_FALLBACK,
    NONE
}
