package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Words that the text of an article writes as parts of names only. A headline in capitals does not tell "LYNCH CO" from the
 * verb; its article does.
 */
final class TitleNames {
    private final Set<String> names = new HashSet<>();

    TitleNames(NewsDocument document) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : document.body().sentences()) {
            boolean told = !Words.isTitleCase(sentence);
            for (int i = 0; told && i < sentence.size(); i++) {
                boolean capital = sentence.token(i).isCapitalised();
                boolean inName = capital
                        && i > 0
                        && sentence.token(i).isProperNoun()
                        && (isName(sentence, i - 1) || isName(sentence, i + 1));
                if (inName) {
                    names.add(Words.lower(sentence, i));
                } else if (!capital) {
                    words.add(Words.lower(sentence, i));
                }
            }
        }
        names.removeAll(words);
    }

    private static boolean isName(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).isProperNoun()
                && sentence.token(i).isCapitalised();
    }

    /** Whether the predicate of a headline is such a word. */
    boolean isIn(Harm harm) {
        return harm.field() == Field.TITLE
                && names.contains(Words.lower(harm.sentence(), harm.trigger().token()));
    }
}
