package org.dateline.udfs.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.text.Dateline;

/** Tells the places that a report was filed from: datelines, and lines that name the writers. */
final class Filing {
    private static final int REACH = 12;
    /** A headline, a line of names or a summary may stand before the dateline. */
    private static final int PARAGRAPHS = 4;
    /** Words before the "by" of "(Additional reporting by". */
    private static final int OPENING = 3;

    /** Marks between the names of a dateline: "Montevideo (Uruguay), ...". */
    private static final Set<String> NAMES = Set.of(",", "/", "(", ")");

    private final PlaceWords words;

    Filing(PlaceWords words) {
        this.words = words;
    }

    /** At the start of the text, or of one of its first paragraphs where a date, an agency or capitals show it. */
    boolean isDateline(NewsDocument document, Mention mention) {
        Sentence sentence = mention.sentence();
        if (mention.field() != Field.TEXT || sentence.paragraph() >= PARAGRAPHS || !isOpening(mention)) {
            return false;
        }
        boolean opens = isAfterHeadline(sentence)
                || document.body().sentences().stream()
                        .noneMatch(s -> s.paragraph() == sentence.paragraph() && s.index() < sentence.index());
        if (opens && isMarkedOff(mention) && (sentence.index() == 0 || isInCapitals(sentence))) {
            return true;
        }
        int end = sentence.token(mention.last()).end();
        String text = document.body().text();
        return opens && end <= sentence.start() + Dateline.endIn(text.substring(sentence.start()));
    }

    /** The headline may be the first sentence of the text, in one paragraph with the report. */
    private static boolean isAfterHeadline(Sentence sentence) {
        return sentence.index() == 1 && isInCapitals(sentence);
    }

    private static boolean isInCapitals(Sentence sentence) {
        String first = sentence.token(0).text();
        return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** Nothing but names and commas before it. */
    private static boolean isOpening(Mention mention) {
        for (int i = 0; i < mention.first(); i++) {
            String text = mention.sentence().token(i).text();
            if (!mention.sentence().token(i).isCapitalised() && !NAMES.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /** A dash with space around it, or an agency in brackets, before any word that is no name. */
    private static boolean isMarkedOff(Mention mention) {
        Sentence sentence = mention.sentence();
        int end = Math.min(sentence.size(), mention.last() + REACH);
        for (int i = mention.last() + 1; i < end; i++) {
            String text = sentence.token(i).text();
            if (isDash(sentence, i)) {
                // The report begins with a capital, a figure or a quotation; "Oslo - what a city" goes on.
                return i + 1 == sentence.size()
                        || !Character.isLowerCase(sentence.token(i + 1).text().charAt(0));
            }
            if (text.equals("(") && !Words.isLocation(sentence, i + 1)) {
                return i + 1 < end && sentence.token(i + 1).isCapitalised();
            }
            boolean name = sentence.token(i).isCapitalised() || !Character.isLetter(text.charAt(0));
            if (!name && !Words.isLocation(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** The hyphen of "Oslo-based" is none. */
    private static boolean isDash(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        boolean spaced = sentence.token(i).start() > sentence.token(i - 1).end();
        // "ORVIA, OH- Two men"
        boolean glued = isInCapitals(sentence)
                && i + 1 < sentence.size()
                && sentence.token(i + 1).start() > sentence.token(i).end();
        return text.equals("--")
                || text.equals("\u2014")
                || (spaced || glued) && (text.equals("-") || text.equals("\u2013"));
    }

    /** "Reporting by A. Writer in X; editing by ...", "By A. Writer in X", "(Additional reporting by A. Writer in X)". */
    boolean isByline(Mention mention) {
        Sentence sentence = mention.sentence();
        int by = 0;
        while (by < OPENING && (mention.word(by).equals("(") || words.is("byline", mention.word(by)))) {
            by++;
        }
        return mention.word(by).equals("by")
                && mention.word(mention.first() - 1).equals("in")
                && sentence.tokens().stream()
                        .noneMatch(t -> t.tag().equals("VBD") || t.tag().equals("VBZ"));
    }

    /** "X reports from Oslo", "our correspondent in Oslo". */
    boolean isReportedFrom(Mention mention) {
        int i = mention.first() - 1;
        String preposition = mention.word(i);
        return preposition.equals("from") && words.is("report", mention.word(i - 1))
                || preposition.equals("in") && words.is("reporter", mention.word(i - 1));
    }
}
