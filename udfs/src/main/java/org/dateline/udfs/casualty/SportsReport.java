package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells reports on sport by their words (table sports-words). */
final class SportsReport {
    /** So many different words of the table at least, ... */
    private static final int LEAST_WORDS = 4;
    /** ... and one of them in so many tokens of the article. */
    private static final int TOKENS_FOR_ONE = 60;

    private static final Set<String> WORDS = words();

    private SportsReport() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        Lexicon.rows("sports-words.tsv", 1).forEach(row -> words.add(row[0]));
        return words;
    }

    static boolean is(NewsDocument document) {
        Set<String> different = new HashSet<>();
        int found = count(document.title(), different) + count(document.body(), different);
        int tokens = document.title().tokenCount() + document.body().tokenCount();
        return different.size() >= LEAST_WORDS && found * TOKENS_FOR_ONE >= tokens;
    }

    private static int count(AnnotatedText text, Set<String> different) {
        int found = 0;
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                String lemma = Words.lemma(token);
                if (WORDS.contains(lemma)) {
                    different.add(lemma);
                    found++;
                }
            }
        }
        return found;
    }
}
