package org.dateline.jobs.explain;

import java.util.Comparator;

/**
 * A marked stretch of one field.
 *
 * @param layer what it marks
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param row number of the row it belongs to, as the tables below the article show it ("c2")
 * @param note what to show for the row on demand
 */
record Mark(Layer layer, int start, int end, String row, String note) {
    /** Those that begin first, then the longest, then the outer layer: the order in which they open. */
    static final Comparator<Mark> OPENING = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(Mark::layer)
            .thenComparing(Mark::row);
}
