package org.dateline.udfs.statement;

/**
 * A quoted stretch of one paragraph, its marks included; half open, in UTF-16 units of the field.
 *
 * @param start the opening mark
 * @param end one past the closing mark, or the end of the paragraph where none closes it
 * @param paragraph index of the paragraph
 * @param closed whether a closing mark was found
 */
record QuoteRegion(int start, int end, int paragraph, boolean closed) {

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
