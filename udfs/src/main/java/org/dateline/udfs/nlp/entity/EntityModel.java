package org.dateline.udfs.nlp.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a trained model holds.
 *
 * @param classes names; the first is "no entity"
 * @param pairs for each weight of an edge feature the class of the token before and the token's own
 * @param weights of node features, one for each class, and edge features, one for each pair
 * @param clusters distributional cluster of each known word, in lower case and with its digits folded
 * @param unknownCluster of all others
 * @param spelling that the model was trained with (British words in American spelling), of the words of a text
 * @param lowerCaseWords that make a capital at the start of a sentence no sign of a name
 */
record EntityModel(
        List<String> classes,
        int[][] pairs,
        FeatureWeights weights,
        Map<String, String> clusters,
        String unknownCluster,
        Function<String, String> spelling,
        Set<String> lowerCaseWords) {}
