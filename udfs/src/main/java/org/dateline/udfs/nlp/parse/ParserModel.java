package org.dateline.udfs.nlp.parse;

import java.util.List;
import java.util.Map;

/**
 * The parameters of a network, as CoreNLP's trainer writes them.
 *
 * <p>An <em>id</em> names a word, a tag or a relation; a <em>slot</em> is one of the 48 places of the input: 18 words, their 18
 * tags, and the relations of 12 of them. A <em>feature</em> is an id in a slot, coded as {@code id * SLOTS + slot}.
 *
 * @param words id of each known word
 * @param tags id of each known tag
 * @param relations relation names; the id of relation i is {@code firstRelation + i}, and the first one is "none"
 * @param firstRelation id of the first relation
 * @param embeddings for each id its vector
 * @param inputWeights for each slot and embedding dimension, in this order, the weights of the hidden units
 * @param bias of the hidden units
 * @param outputWeights for each hidden unit the weights of the transitions: left arcs with each relation but "none", right
 *     arcs likewise, shift
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> relations,
        int firstRelation,
        float[][] embeddings,
        float[][] inputWeights,
        float[] bias,
        float[][] outputWeights) {

    static final int WORD_SLOTS = 18;
    static final int TAG_SLOTS = 18;
    static final int RELATION_SLOTS = 12;
    static final int SLOTS = WORD_SLOTS + TAG_SLOTS + RELATION_SLOTS;

    /** How the model's file writes an unknown word or tag, nothing at all, and the root. */
    static final String UNKNOWN = "-UNKNOWN-";

    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** The first relation behind "none". */
    static final int ROOT_RELATION = 1;

    int hiddenSize() {
        return bias.length;
    }

    int embeddingSize() {
        return embeddings[0].length;
    }

    /** Left and right arcs with each relation but "none", and shift. */
    int transitions() {
        return 2 * (relations.size() - 1) + 1;
    }

    int word(String word) {
        Integer id = words.get(word);
        return id != null ? id : words.get(UNKNOWN);
    }

    int tag(String tag) {
        Integer id = tags.get(tag);
        return id != null ? id : tags.get(UNKNOWN);
    }
}
