package org.dateline.udfs.nlp.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature adds to some of the hidden units, as the difference to an empty slot: most slots are empty most of the
 * time, and then cost nothing. Values are fixed-point numbers of 16 bits: half the memory to read, and the sums do not depend
 * on their order. Rows are computed when first asked for. Those of tags and relations are kept; those of words share a
 * cache without a lock, of pairs of which the one used last stands first. A lost race costs a second computation and never another result.
 */
final class HiddenRows {
    /**
     * One, as a fixed-point number: units reach from -16 to 16, in steps of a two-thousandth. In 700,000 decisions over news
     * none came beyond 6.
     */
    private static final int ONE = 1 << 11;

    /** Rows of weights that one pass takes together. */
    private static final int BLOCK = 4;

    private record Row(int feature, short[] values) {}

    private final ParserModel model;
    private final int[] units;
    /** The model's input weights of these units. */
    private final float[][] inputWeights;

    private final int[] emptyIds;
    private final int firstTagFeature;
    private final int cacheBits;
    /** The rows of tags and relations, and behind them the cache. */
    private final AtomicReferenceArray<Row> rows;

    private final int kept;

    /**
     * @param units numbers of hidden units of the model
     * @param cacheBits the cache has two to this power of rows
     */
    HiddenRows(ParserModel model, int[] units, int cacheBits) {
        this.model = model;
        this.units = units;
        this.inputWeights = new float[model.inputWeights().length][];
        for (int i = 0; i < inputWeights.length; i++) {
            inputWeights[i] = ofUnits(model.inputWeights()[i]);
        }
        this.emptyIds = emptyIds(model);
        this.firstTagFeature = model.words().size() * ParserModel.SLOTS;
        this.kept = model.embeddings().length * ParserModel.SLOTS - firstTagFeature;
        this.cacheBits = cacheBits;
        this.rows = new AtomicReferenceArray<>(kept + (1 << cacheBits));
    }

    private float[] ofUnits(float[] values) {
        float[] picked = new float[units.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = values[units[i]];
        }
        return picked;
    }

    /** For each slot the id that stands there when it is empty. */
    private static int[] emptyIds(ParserModel model) {
        int[] ids = new int[ParserModel.SLOTS];
        for (int slot = 0; slot < ids.length; slot++) {
            ids[slot] = slot < ParserModel.WORD_SLOTS
                    ? model.words().get(ParserModel.NULL)
                    : slot < ParserModel.WORD_SLOTS + ParserModel.TAG_SLOTS
                            ? model.tags().get(ParserModel.NULL)
                            : model.firstRelation();
        }
        return ids;
    }

    int[] units() {
        return units;
    }

    /** The units' input where every slot is empty. */
    short[] base() {
        float[] base = ofUnits(model.bias());
        for (int slot = 0; slot < emptyIds.length; slot++) {
            addProduct(base, slot, model.embeddings()[emptyIds[slot]]);
        }
        return fixedPoint(base);
    }

    /** The row of a feature; do not change it. */
    short[] row(int feature) {
        int cell = feature - firstTagFeature;
        if (cell >= 0) {
            Row row = rows.getPlain(cell);
            return row != null ? row.values : put(cell, feature);
        }
        int newest = kept + 2 * (mixed(feature) >>> (33 - cacheBits));
        Row row = rows.getPlain(newest);
        if (row != null && row.feature == feature) {
            return row.values;
        }
        int older = newest + 1;
        Row second = rows.getPlain(older);
        rows.setPlain(older, row);
        if (second != null && second.feature == feature) {
            rows.setPlain(newest, second);
            return second.values;
        }
        return put(newest, feature);
    }

    /** Spreads features over all bits; one multiplication alone leaves half of the cache to few of them. */
    private static int mixed(int feature) {
        int hash = feature * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) * 0x85EBCA6B;
    }

    private short[] put(int cell, int feature) {
        Row row = new Row(feature, compute(feature / ParserModel.SLOTS, feature % ParserModel.SLOTS));
        rows.setPlain(cell, row);
        return row.values;
    }

    private short[] compute(int id, int slot) {
        float[] embedding = model.embeddings()[id];
        float[] empty = model.embeddings()[emptyIds[slot]];
        float[] difference = new float[embedding.length];
        for (int k = 0; k < difference.length; k++) {
            difference[k] = embedding[k] - empty[k];
        }
        float[] values = new float[units.length];
        addProduct(values, slot, difference);
        return fixedPoint(values);
    }

    private void addProduct(float[] target, int slot, float[] vector) {
        int first = slot * vector.length;
        int k = 0;
        for (; k + BLOCK <= vector.length; k += BLOCK) {
            addBlock(target, first + k, vector, k);
        }
        for (; k < vector.length; k++) {
            add(target, inputWeights[first + k], vector[k]);
        }
    }

    /**
     * Plain loops like this one are what the compiler turns into vector instructions. The network has one of its own: with one
     * method for both lengths of rows the parser was 8 % slower.
     */
    private void addBlock(float[] target, int row, float[] vector, int k) {
        float[] a = inputWeights[row];
        float[] b = inputWeights[row + 1];
        float[] c = inputWeights[row + 2];
        float[] d = inputWeights[row + 3];
        float va = vector[k];
        float vb = vector[k + 1];
        float vc = vector[k + 2];
        float vd = vector[k + 3];
        for (int i = 0; i < target.length; i++) {
            target[i] += a[i] * va + b[i] * vb + c[i] * vc + d[i] * vd;
        }
    }

    private static void add(float[] target, float[] weights, float factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += weights[i] * factor;
        }
    }

    private static short[] fixedPoint(float[] values) {
        short[] fixed = new short[values.length];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = (short) Math.rint(values[i] * ONE);
        }
        return fixed;
    }

    /** The number that a sum of rows stands for. */
    static float number(short fixedPoint) {
        return fixedPoint * (1f / ONE);
    }
}
