package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Sentence;

/** Arabic names with their article: the tokeniser makes three tokens of "al-Mayadin", the name is one. */
final class Hyphens {
    private Hyphens() {}

    /** Whether an article and its hyphen stand at this token, with a name close behind. */
    static boolean startsWithArticle(Sentence sentence, int i) {
        return i + 2 < sentence.size()
                && isHyphenBetween(sentence, i)
                && Skeleton.isArticle(sentence.token(i).lower())
                && sentence.token(i + 2).isCapitalised();
    }

    /** @return where the name starts that has its article before this token */
    static int withArticleBefore(Sentence sentence, int first) {
        return first >= 2 && startsWithArticle(sentence, first - 2) ? first - 2 : first;
    }

    /** @return where the name ends that goes on after an article: "Deir al-Zor", also where only "Deir al" was seen */
    static int withArticleAfter(Sentence sentence, int last) {
        if (startsWithArticle(sentence, last)) {
            return last + 2;
        }
        return last + 1 < sentence.size() && startsWithArticle(sentence, last + 1) ? last + 3 : last;
    }

    private static boolean isHyphenBetween(Sentence sentence, int i) {
        return sentence.token(i + 1).text().equals("-")
                && sentence.token(i).end() == sentence.token(i + 1).start()
                && sentence.token(i + 1).end() == sentence.token(i + 2).start();
    }
}
