package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Small questions about the tokens of a sentence. */
final class Words {
    private Words() {}

    /** The word in lower case; empty before the first and after the last. */
    static String lower(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).lower();
    }

    /** The dictionary form in lower case; empty before the first and after the last. */
    static String lemma(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : lemma(sentence.token(i));
    }

    static String lemma(Token token) {
        return token.lowerLemma();
    }

    static boolean isLocation(Sentence sentence, int i) {
        return has(sentence, i, "LOCATION");
    }

    static boolean isOrganisation(Sentence sentence, int i) {
        return has(sentence, i, "ORGANIZATION");
    }

    static boolean isPerson(Sentence sentence, int i) {
        return has(sentence, i, "PERSON");
    }

    private static boolean has(Sentence sentence, int i, String label) {
        return i >= 0 && i < sentence.size() && sentence.token(i).ner().equals(label);
    }

    /** Whether these words stand with "the" and describe no noun: the article of "the Boston mayor" is the mayor's. */
    static boolean hasArticle(Sentence sentence, int first, int last) {
        boolean describes =
                last + 1 < sentence.size() && sentence.token(last + 1).isNoun();
        return lower(sentence, first - 1).equals("the") && !describes;
    }

    /** The words as they are looked up: one space where the text has any white space. */
    static String text(Sentence sentence, int first, int last) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && token.start() > sentence.token(i - 1).end()) {
                out.append(' ');
            }
            out.append(token.text());
        }
        return out.toString();
    }
}
