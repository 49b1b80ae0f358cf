package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Token;

/** The words around and inside place names, from the word list place_words.tsv. Immutable. */
final class PlaceWords {
    private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed");
    private static final int LONGEST_ENDING = 2;

    private final Map<String, Set<String>> classes = new HashMap<>();

    PlaceWords() {
        for (String[] line : Lexicon.rows("place_words.tsv", 2)) {
            Set<String> members = classes.computeIfAbsent(line[0], c -> new HashSet<>());
            for (String word : line[1].split(" ", -1)) {
                members.add(word.replace('_', ' '));
            }
        }
    }

    /** @return whether the word, in lower case, belongs to the class */
    boolean is(String wordClass, String word) {
        Set<String> members = classes.get(wordClass);
        if (members == null) {
            throw new IllegalArgumentException("No class of words: " + wordClass);
        }
        return members.contains(word);
    }

    /** Whether the word is a form of one of the class; the tagger takes words in capitals for names, and leaves them as they are. */
    boolean isForm(String wordClass, Token token) {
        if (is(wordClass, Words.lemma(token))) {
            return !token.ner().equals("ORGANIZATION");
        }
        String text = token.text();
        if (text.length() <= LONGEST_ENDING || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .anyMatch(ending ->
                        lower.endsWith(ending) && is(wordClass, lower.substring(0, lower.length() - ending.length())));
    }

    /** The same, where the word is a verb or, in capitals, may be one. */
    boolean isVerb(String wordClass, Token token) {
        return (token.isVerb() || token.text().equals(token.text().toUpperCase(Locale.ROOT)))
                && isForm(wordClass, token);
    }

    /** The word for a kind of division that ends or opens a name that has one. */
    String divisionWord(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return is("division", last) ? last : key.substring(0, key.indexOf(' '));
    }

    /** The name without the word for its kind ("sumy" for "sumy region", "kent" for "county of kent"); null without one. */
    String withoutDivisionWord(String key) {
        int last = key.lastIndexOf(' ');
        if (last > 0 && is("division", key.substring(last + 1))) {
            return key.substring(0, last);
        }
        int of = key.indexOf(" of ");
        if (of > 0 && is("division", key.substring(0, of))) {
            return key.substring(of + " of ".length());
        }
        return null;
    }
}
