package org.dateline.udfs.nlp;

import edu.stanford.nlp.process.Morphology;

/** CoreNLP's lemmas, those of frequent words from a small cache. Not thread-safe. */
final class Lemmas {
    private static final int CELLS = 1 << 15;

    private record Entry(String word, String tag, String lemma) {
        boolean is(String otherWord, String otherTag) {
            return word.equals(otherWord) && tag.equals(otherTag);
        }
    }

    private final Morphology morphology = new Morphology();
    private final Entry[] entries = new Entry[CELLS];

    /** @param tag Penn Treebank part of speech */
    String of(String word, String tag) {
        // The multiplier spreads neighbours over the cells (Fibonacci hashing).
        int cell = (word.hashCode() * 31 + tag.hashCode()) * 0x9E3779B9 >>> (32 - Integer.numberOfTrailingZeros(CELLS));
        Entry entry = entries[cell];
        if (entry == null || !entry.is(word, tag)) {
            entry = new Entry(word, tag, morphology.lemma(word, tag));
            entries[cell] = entry;
        }
        return entry.lemma;
    }
}
