package org.dateline.udfs.when;

import java.time.LocalDate;

/**
 * Words of time placed in the calendar.
 *
 * @param first token index
 * @param last token index, included
 * @param start first day
 * @param end last day, included
 * @param precision UCDP date precision: 1 day, 2 two to six days, 3 week, 4 month, 5 year or more
 * @param kind how it was read
 */
public record TimeExpression(int first, int last, LocalDate start, LocalDate end, int precision, Kind kind) {

    /** How words name a time. */
    public enum Kind {
        /** "7 October 2023", "in March 2019". */
        EXPLICIT,
        /** "yesterday", "three days ago", "last week". */
        RELATIVE,
        /** "on Monday". */
        WEEKDAY
    }
}
