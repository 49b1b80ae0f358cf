package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** What an article as a whole says of its names: which were seen as places, and which words belong to persons. */
final class KnownNames {
    /** "President", "Mrs": what stands before a surname. */
    private static final Set<String> TITLES = Lexicon.set("honorific.tsv");

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private Surroundings surroundings;

    KnownNames(NewsDocument document) {
        document.title().sentences().forEach(this::addSurnames);
        document.body().sentences().forEach(this::addSurnames);
    }

    private void addSurnames(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean named = sentence.token(i - 1).ner().equals("PERSON")
                    || TITLES.contains(sentence.token(i - 1).lower().replace(".", ""));
            if (sentence.token(i).ner().equals("PERSON") && named) {
                surnames.add(sentence.token(i).lower());
            }
        }
    }

    void addPlace(String name) {
        places.merge(NameKey.of(name), 1, Integer::sum);
    }

    /** Whether the article has this name as a place somewhere. */
    boolean isPlace(String name) {
        return places.containsKey(NameKey.of(name));
    }

    /** Records the places that the article was found to speak of. */
    void setSurroundings(Surroundings found) {
        surroundings = found;
    }

    /** Whether this name means a place close to those that the article was found to speak of; false before it was. */
    boolean isAround(String name) {
        return surroundings != null && surroundings.hold(name);
    }

    /** Whether this word ends the full name of a person somewhere in the article. */
    boolean isSurname(Token token) {
        return surnames.contains(token.lower());
    }
}
