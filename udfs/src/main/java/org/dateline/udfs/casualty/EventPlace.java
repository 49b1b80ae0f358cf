package org.dateline.udfs.casualty;

/** Where the event was: position of the mention in the document's list; null with {@link LocationBasis#NONE}. */
record EventPlace(Integer location, Integer precision, LocationBasis basis) {
    static final EventPlace NONE = new EventPlace(null, null, LocationBasis.NONE);
}
