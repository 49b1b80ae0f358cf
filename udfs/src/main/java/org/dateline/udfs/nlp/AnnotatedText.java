package org.dateline.udfs.nlp;

import java.util.List;

/**
 * A text with its sentences. All offsets are UTF-16 units into {@link #text}; {@link CodePoints} converts them at the
 * edge.
 *
 * @param text what was annotated, unchanged
 * @param sentences in reading order; no sentence crosses a paragraph
 * @param level how completely it was annotated
 */
public record AnnotatedText(String text, List<Sentence> sentences, NlpLevel level) {

    public static final AnnotatedText EMPTY = new AnnotatedText("", List.of(), NlpLevel.FULL);

    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }

    public int tokenCount() {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    /** The words between two offsets. */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }
}
