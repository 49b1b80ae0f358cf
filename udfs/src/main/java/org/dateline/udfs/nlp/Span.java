package org.dateline.udfs.nlp;

/**
 * A stretch of an article: half open, in UTF-16 units of the field.
 *
 * @param field headline or text
 * @param sentence index of the sentence in its field, in which the span starts
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(Field field, int sentence, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + " to " + end);
        }
    }

    /** The span of a run of tokens of one sentence, {@code last} included. */
    public static Span of(Field field, Sentence sentence, int first, int last) {
        return new Span(
                field,
                sentence.index(),
                sentence.token(first).start(),
                sentence.token(last).end());
    }

    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    /** The words of the span. */
    public String in(NewsDocument document) {
        return document.field(field).slice(start, end);
    }

    /** Headline first, then by offsets. */
    @Override
    public int compareTo(Span other) {
        int byField = field.compareTo(other.field);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
