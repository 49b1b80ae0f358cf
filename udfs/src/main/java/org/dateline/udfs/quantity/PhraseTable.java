package org.dateline.udfs.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Sentence;

/** Phrases of one to five tokens with a value each; the longest match wins. Compared in lower case. */
public final class PhraseTable<T> {
    private static final int LONGEST = 5;

    private final Map<String, T> values = new HashMap<>();
    /** What phrases begin with, and end with: reading stops where none is left. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> ends = new HashSet<>();

    /** A phrase found in a sentence: token indices, {@code last} included. */
    public record Match<T>(int first, int last, T value) {}

    public void put(String phrase, T value) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        values.put(lower, value);
        for (int i = 0; i <= lower.length(); i++) {
            beginnings.add(lower.substring(0, i));
            ends.add(lower.substring(i));
        }
    }

    /** The longest phrase that begins at this token. */
    public Optional<Match<T>> startingAt(Sentence sentence, int first) {
        Match<T> longest = null;
        String phrase = "";
        int end = Math.min(first + LONGEST, sentence.size());
        for (int i = first; i < end; i++) {
            String word = sentence.token(i).lower();
            phrase = i == first ? word : phrase + space(sentence, i) + word;
            if (!beginnings.contains(phrase)) {
                break;
            }
            T value = values.get(phrase);
            longest = value == null ? longest : new Match<>(first, i, value);
        }
        return Optional.ofNullable(longest);
    }

    /** The longest phrase that ends at this token. */
    public Optional<Match<T>> endingAt(Sentence sentence, int last) {
        Match<T> longest = null;
        String phrase = "";
        int start = Math.max(0, last + 1 - LONGEST);
        for (int i = last; i >= start; i--) {
            String word = sentence.token(i).lower();
            phrase = i == last ? word : word + space(sentence, i + 1) + phrase;
            if (!ends.contains(phrase)) {
                break;
            }
            T value = values.get(phrase);
            longest = value == null ? longest : new Match<>(i, last, value);
        }
        return Optional.ofNullable(longest);
    }

    /** What stands before this token: a hyphen inside a word is a token of its own, and the tables write it without spaces. */
    private static String space(Sentence sentence, int i) {
        return sentence.token(i).start() == sentence.token(i - 1).end() ? "" : " ";
    }
}
