package org.dateline.udfs.nlp.tag;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a trained model holds.
 *
 * @param tags names of the tags
 * @param words by their form
 * @param openTags that a word which was never seen may have
 * @param tagPairs weights by the tag two words before, the tag before and the tag; the index behind the last tag stands for
 *     "before the sentence"
 * @param form features of rare words, in the order of {@link RareWord#FEATURES}: weights by their value
 * @param cluster distributional cluster of a word
 * @param spelling that the model was trained with, of the words of a text
 */
record TaggerModel(
        List<String> tags,
        Map<String, WordEntry> words,
        int[] openTags,
        double[][][] tagPairs,
        List<Map<String, Weights>> form,
        UnaryOperator<String> cluster,
        UnaryOperator<String> spelling) {

    /** The word that stands behind the last one, and what stands everywhere else outside of a sentence. */
    static final String END = ".$.";

    static final String OUTSIDE = "NA";

    WordEntry word(String word) {
        return words.getOrDefault(word, WordEntry.UNKNOWN);
    }

    int[] possibleTags(WordEntry word) {
        return word.tags() == null ? openTags : word.tags();
    }
}
