package org.dateline.udfs.nlp.parse;

import java.util.Arrays;

/**
 * The arithmetic of a network: sums of rows, the cube, and the scores of the transitions. Thread-safe.
 *
 * <p>In a cascade a network has the hidden units of those before it and some of its own, so that nothing is summed twice.
 */
class Network {
    /**
     * Rows that one pass takes together, so that sums are loaded and stored less often. With eight, HotSpot no longer turns
     * the loop into vector instructions, and it takes four times as long.
     */
    private static final int BLOCK = 4;

    /** Scores and their weights are padded to whole vectors: the compiled loop then has no remainder. */
    private static final int LANES = 16;

    private final HiddenRows rows;
    private final short[] base;
    private final short[] nothing;
    private final float[] bias;
    private final float[][] weights;
    /** As many hidden units are those of the networks before. */
    private final int known;

    /**
     * @param rows of this network's own units
     * @param bias what each transition's score is without hidden units
     * @param weights for each hidden unit, first those of the networks before, what it adds to the scores
     */
    Network(HiddenRows rows, float[] bias, float[][] weights) {
        int padded = (bias.length + LANES - 1) / LANES * LANES;
        this.rows = rows;
        this.base = rows.base();
        this.nothing = new short[base.length];
        this.bias = Arrays.copyOf(bias, padded);
        this.weights = new float[(weights.length + BLOCK - 1) / BLOCK * BLOCK][padded];
        this.known = weights.length - base.length;
        for (int j = 0; j < weights.length; j++) {
            System.arraycopy(weights[j], 0, this.weights[j], 0, weights[j].length);
        }
    }

    /** The same network. */
    Network(Network other) {
        this.rows = other.rows;
        this.base = other.base;
        this.nothing = other.nothing;
        this.bias = other.bias;
        this.weights = other.weights;
        this.known = other.known;
    }

    /** Numbers of the model's units, those of the networks before not among them. */
    int[] ownUnits() {
        return rows.units();
    }

    /** Room for the hidden units of this network and of those before it. */
    float[] newHidden() {
        return new float[weights.length];
    }

    /**
     * What a thread needs to score with this network.
     *
     * @param hidden of the last network, shared by all of a cascade
     */
    Scratch newScratch(float[] hidden) {
        return new Scratch(new short[ParserModel.SLOTS + BLOCK][], base.clone(), hidden, bias.clone());
    }

    /** @param scores of the transitions, and behind them padding */
    record Scratch(short[][] active, short[] sums, float[] hidden, float[] scores) {}

    /** Scores the transitions for the first {@code count} features, for which the networks before have done so. */
    float[] score(int[] features, int count, Scratch scratch) {
        short[][] active = scratch.active;
        for (int i = 0; i < count; i++) {
            active[i] = rows.row(features[i]);
        }
        Arrays.fill(active, count, count + BLOCK - 1, nothing);
        short[] sums = scratch.sums;
        System.arraycopy(base, 0, sums, 0, base.length);
        for (int i = 0; i < count; i += BLOCK) {
            add(sums, active[i], active[i + 1], active[i + 2], active[i + 3]);
        }
        cube(sums, scratch.hidden, known);
        System.arraycopy(bias, 0, scratch.scores, 0, bias.length);
        for (int j = 0; j < weights.length; j += BLOCK) {
            addBlock(scratch.scores, j, scratch.hidden);
        }
        return scratch.scores;
    }

    private static void add(short[] sums, short[] a, short[] b, short[] c, short[] d) {
        for (int i = 0; i < a.length; i++) {
            sums[i] = (short) (sums[i] + a[i] + b[i] + c[i] + d[i]);
        }
    }

    private static void cube(short[] sums, float[] hidden, int first) {
        for (int i = 0; i < sums.length; i++) {
            float x = HiddenRows.number(sums[i]);
            hidden[first + i] = x * x * x;
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
