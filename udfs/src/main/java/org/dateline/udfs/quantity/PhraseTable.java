package org.dateline.udfs.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.udfs.nlp.Sentence;

/** Phrases of one to five tokens with a value each; the longest match wins. Compared in lower case. */
public final class PhraseTable<T> {
    private static final int LONGEST = 5;

    private final Map<String, T> values = new HashMap<>();

    /** A phrase found in a sentence: token indices, {@code last} included. */
    public record Match<T>(int first, int last, T value) {}

    public void put(String phrase, T value) {
        values.put(phrase.toLowerCase(Locale.ROOT), value);
    }

    /** The longest phrase that begins at this token. */
    public Optional<Match<T>> startingAt(Sentence sentence, int first) {
        for (int length = Math.min(LONGEST, sentence.size() - first); length > 0; length--) {
            T value = values.get(words(sentence, first, first + length));
            if (value != null) {
                return Optional.of(new Match<>(first, first + length - 1, value));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends at this token. */
    public Optional<Match<T>> endingAt(Sentence sentence, int last) {
        for (int length = Math.min(LONGEST, last + 1); length > 0; length--) {
            T value = values.get(words(sentence, last - length + 1, last + 1));
            if (value != null) {
                return Optional.of(new Match<>(last - length + 1, last, value));
            }
        }
        return Optional.empty();
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        List<org.dateline.udfs.nlp.Token> tokens = sentence.tokens();
        for (int i = from; i < to; i++) {
            // A hyphen inside a word is a token of its own; the tables write it without spaces.
            boolean glued =
                    i > from && tokens.get(i).start() == tokens.get(i - 1).end();
            if (i > from && !glued) {
                phrase.append(' ');
            }
            phrase.append(tokens.get(i).text().toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }
}
