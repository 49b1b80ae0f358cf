package org.dateline.udfs.nlp.tag;

/**
 * What the model knows of a word.
 *
 * @param before weights where it is the word before
 * @param own weights where it is the word itself
 * @param after weights where it is the word behind
 * @param tags that it may have; null where it was never seen in training, and may have any open tag
 * @param rare whether its form says more than the word itself
 * @param firstTag its most frequent tag; null where it was never seen
 */
record WordEntry(Weights before, Weights own, Weights after, int[] tags, boolean rare, String firstTag) {
    static final WordEntry UNKNOWN = new WordEntry(Weights.NONE, Weights.NONE, Weights.NONE, null, true, null);
}
