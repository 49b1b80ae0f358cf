package org.dateline.udfs.nlp.parse;

import java.util.Arrays;

/** The arithmetic of the network: sums of rows, the cube, and the scores of the transitions. */
final class Network {
    /**
     * Rows that one pass takes together, so that sums are loaded and stored less often. With eight, HotSpot no longer turns
     * the loop into vector instructions, and it takes four times as long.
     */
    private static final int BLOCK = 4;

    /** Scores and their weights are padded to whole vectors: the compiled loop then has no remainder. */
    private static final int LANES = 16;

    private final float[] base;
    private final float[][] weights;
    private final int paddedTransitions;

    Network(ParserModel model, Transitions transitions, float[] base) {
        int units = (base.length + BLOCK - 1) / BLOCK * BLOCK;
        this.base = Arrays.copyOf(base, units);
        this.paddedTransitions = (transitions.size() + LANES - 1) / LANES * LANES;
        this.weights = new float[units][paddedTransitions];
        for (int j = 0; j < base.length; j++) {
            for (int t = 0; t < transitions.size(); t++) {
                weights[j][t] = model.outputWeights()[j][transitions.column(t)];
            }
        }
    }

    float[] newHidden() {
        return new float[base.length];
    }

    float[] newScores() {
        return new float[paddedTransitions];
    }

    /** Fills {@code scores} for the sum of the first {@code count} rows. */
    void score(float[][] rows, int count, float[] hidden, float[] scores) {
        System.arraycopy(base, 0, hidden, 0, base.length);
        int i = 0;
        for (; i + BLOCK <= count; i += BLOCK) {
            add(hidden, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < count; i++) {
            add(hidden, rows[i]);
        }
        cube(hidden);
        Arrays.fill(scores, 0);
        for (int j = 0; j < weights.length; j += BLOCK) {
            addBlock(scores, j, hidden);
        }
    }

    private static void add(float[] hidden, float[] a) {
        for (int i = 0; i < a.length; i++) {
            hidden[i] += a[i];
        }
    }

    private static void add(float[] hidden, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < a.length; i++) {
            hidden[i] += a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void cube(float[] hidden) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
    }

    private void addBlock(float[] scores, int j, float[] hidden) {
        float[] a = weights[j];
        float[] b = weights[j + 1];
        float[] c = weights[j + 2];
        float[] d = weights[j + 3];
        float ha = hidden[j];
        float hb = hidden[j + 1];
        float hc = hidden[j + 2];
        float hd = hidden[j + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += a[i] * ha + b[i] * hb + c[i] * hc + d[i] * hd;
        }
    }
}
