package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** The words around and inside place names, from the word list place_words.tsv. Immutable. */
final class PlaceWords {
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
