package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.text.Dateline;

/**
 * Headline or text of an article with its quotations.
 *
 * @param field which of the two
 * @param text as annotated
 * @param regions quotations in reading order
 * @param sentences in reading order
 */
record FieldView(Field field, AnnotatedText text, List<QuoteRegion> regions, List<SentenceView> sentences) {
    /** Share of capitalised words from which a line without a verb in lower case is a headline. */
    private static final double TITLE_CASE = 0.6;

    private static final int LONGEST_HEADLINE = 25;

    static FieldView of(Field field, AnnotatedText text) {
        List<QuoteRegion> regions = QuoteRegions.of(text);
        List<SentenceView> views = new ArrayList<>();
        int opening = field == Field.TEXT ? Dateline.endIn(text.text()) : 0;
        int paragraph = -1;
        boolean skipped = false;
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                String line = text.slice(sentence.start(), sentence.end());
                skipped = Boilerplate.opens(line);
                opening = Math.max(opening, field == Field.TEXT ? sentence.start() + dateline(line) : 0);
            }
            boolean headline = field == Field.TITLE || isHeadline(sentence);
            views.add(new SentenceView(field, sentence, regions, opening, headline, skipped));
        }
        return new FieldView(field, text, regions, List.copyOf(views));
    }

    /** Length of the dateline of a brief inside a summary; a colon there follows the name of a speaker. */
    private static int dateline(String line) {
        int end = Dateline.endIn(line);
        return line.substring(0, end).indexOf(':') < 0 ? end : 0;
    }

    private static boolean isHeadline(Sentence sentence) {
        if (sentence.size() > LONGEST_HEADLINE) {
            return false;
        }
        long words =
                sentence.tokens().stream().filter(t -> t.text().length() > 3).count();
        long capitals = sentence.tokens().stream()
                .filter(t -> t.text().length() > 3 && t.isCapitalised())
                .count();
        return words >= 3 && capitals >= TITLE_CASE * words;
    }

    /** Whether only marks and space stand between two offsets. */
    boolean noWordBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
