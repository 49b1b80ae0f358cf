package org.dateline.udfs.casualty;

import java.time.LocalDate;

/** When the event was; all null with {@link DateBasis#NONE} where the text does not say. */
record EventTime(LocalDate start, LocalDate end, Integer precision, DateBasis basis) {
    static final EventTime NONE = new EventTime(null, null, null, DateBasis.NONE);
}
