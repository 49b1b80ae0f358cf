package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Kinds of reports whose words of harm mostly mean something else, told by a table of words each. */
enum Genre {
    SPORT("sports-words.tsv"),
    ARTS("arts-words.tsv");

    /** So many different words of the table at least, ... */
    private static final int LEAST_WORDS = 4;
    /** ... and one of them in so many tokens of the article. */
    private static final int TOKENS_FOR_ONE = 60;

    private final Set<String> words = new HashSet<>();

    Genre(String table) {
        Lexicon.rows(table, 1).forEach(row -> words.add(row[0]));
    }

    boolean isOf(NewsDocument document) {
        Set<String> different = new HashSet<>();
        int found = count(document.title(), different) + count(document.body(), different);
        int tokens = document.title().tokenCount() + document.body().tokenCount();
        return different.size() >= LEAST_WORDS && found * TOKENS_FOR_ONE >= tokens;
    }

    private int count(AnnotatedText text, Set<String> different) {
        int found = 0;
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                String lemma = Words.lemma(token);
                if (words.contains(lemma)) {
                    different.add(lemma);
                    found++;
                }
            }
        }
        return found;
    }
}
