package org.dateline.udfs.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** A sentence with the quotations that its tokens stand in. */
final class SentenceView {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t");

    private final Field field;
    private final Sentence sentence;
    private final QuoteRegion[] regions;
    private final int opening;
    private final boolean headline;
    private final boolean boilerplate;

    /** @param opening offset in the field at which the report begins, behind its dateline */
    SentenceView(
            Field field, Sentence sentence, List<QuoteRegion> all, int opening, boolean headline, boolean boilerplate) {
        this.opening = opening;
        this.boilerplate = boilerplate;
        this.field = field;
        this.sentence = sentence;
        this.headline = headline;
        this.regions = new QuoteRegion[sentence.size()];
        for (Token token : sentence.tokens()) {
            for (QuoteRegion region : all) {
                if (region.overlaps(token.start(), token.end())) {
                    regions[token.index()] = region;
                }
            }
        }
    }

    Field field() {
        return field;
    }

    /** Offset in the field at which the report begins; what stands before is its dateline. */
    int opening() {
        return opening;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** Lower-case word at a position, "" outside the sentence. */
    String word(int i) {
        return i < 0 || i >= size() ? "" : token(i).lower();
    }

    /** Whether "a" or "an" stands there. */
    boolean isIndefiniteArticle(int i) {
        return word(i).equals("a") || word(i).equals("an");
    }

    /** Part of speech at a position, "" outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= size() ? "" : token(i).tag();
    }

    /** A verb that makes a clause: past or present tense, or a modal. */
    boolean isFinite(int i) {
        String tag = tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    boolean isNegation(int i) {
        return NEGATIONS.contains(word(i));
    }

    /** Whether the sentence is a headline or subheading. */
    boolean isHeadline() {
        return headline;
    }

    /** Whether the paragraph is none of the story. */
    boolean isBoilerplate() {
        return boilerplate;
    }

    /** The quotation around a token, null where there is none. */
    QuoteRegion region(int i) {
        return i < 0 || i >= size() ? null : regions[i];
    }

    boolean quoted(int i) {
        return region(i) != null;
    }

    Optional<Dependencies> dependencies() {
        return sentence.dependencies();
    }

    /**
     * First token of the sentence proper around a token: splitters overlook a full stop before some opening marks.
     */
    int from(int i) {
        int first = i;
        while (first > 0 && !isBoundary(first - 1)) {
            first--;
        }
        return first;
    }

    /** One past the last token of the sentence proper around a token. */
    int to(int i) {
        int next = i;
        while (next < size() && !isBoundary(next)) {
            next++;
        }
        return Math.min(size(), next + 1);
    }

    private boolean isBoundary(int i) {
        if (token(i).end() <= opening) {
            return true;
        }
        String word = word(i);
        QuoteRegion region = region(i);
        boolean closing = region != null && region != region(i + 1) && i + 1 < size() && i > 0;
        if (closing && word(i - 1).equals(".") && token(i + 1).isCapitalised() && isWord(i + 1)) {
            return true;
        }
        boolean stop = word.equals(".") || word.equals("?") || word.equals("!");
        return !quoted(i) && quoted(i + 1) && (stop || word.endsWith(".") && opensSentence(i + 1));
    }

    /** "said Petrel Corp. “We knew.”": behind an abbreviation, a quotation with a capital that closes as a sentence does. */
    private boolean opensSentence(int mark) {
        int last = mark;
        while (last + 1 < size() && region(last + 1) == region(mark)) {
            last++;
        }
        boolean open = last + 1 == size() && region(mark).end() > token(last).end();
        String end = word(isWord(last) ? last : last - 1);
        boolean closes = open || end.equals(".") || end.equals("?") || end.equals("!") || isComma(last - 1);
        return closes && mark + 1 < last && token(mark + 1).isCapitalised();
    }

    /** "the so-called “A” countries": the mark behind a word or two that the sentence goes on from. */
    boolean closesWord(int from, int mark) {
        QuoteRegion region = region(mark);
        int opening = mark;
        while (region != null && opening > 0 && region(opening - 1) == region) {
            opening--;
        }
        return region != null
                && region != region(mark + 1)
                && mark - opening <= 3
                && opening > from
                && tag(mark + 1).startsWith("NN")
                && !isComma(mark - 1);
    }

    /** A word, not a mark. */
    boolean isWord(int i) {
        return i >= 0 && i < size() && token(i).text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean isComma(int i) {
        return word(i).equals(",");
    }
}
