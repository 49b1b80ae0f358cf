package org.dateline.udfs.nlp.tag;

/**
 * The weights of one feature for the tags that it speaks of; all other tags have 0.
 *
 * @param tags indices of tags, ascending
 * @param values as many
 */
record Weights(int[] tags, double[] values) {
    static final Weights NONE = new Weights(new int[0], new double[0]);

    void addTo(double[] scores) {
        for (int i = 0; i < tags.length; i++) {
            scores[tags[i]] += values[i];
        }
    }
}
