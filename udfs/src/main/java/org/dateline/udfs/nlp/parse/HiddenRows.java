package org.dateline.udfs.nlp.parse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature adds to the hidden units, as the difference to an empty slot: most slots are empty most of the time,
 * and then cost nothing. Rows are computed when first asked for. Those of frequent features are kept; the others share
 * a small cache without a lock, where a lost race costs a second computation and never another result.
 */
final class HiddenRows {
    private static final int FREQUENT = 20_000;
    private static final int SHARED = 1 << 13;

    private record Row(int feature, float[] values) {}

    private final ParserModel model;
    /** For each feature its own cell, or -1 where it shares the cache. */
    private final int[] cells;
    /** The cells of frequent features, and behind them the cache. */
    private final AtomicReferenceArray<Row> rows;

    private final int frequent;
    private final int[] emptyIds;

    HiddenRows(ParserModel model) {
        this.model = model;
        this.frequent = Math.min(FREQUENT, model.frequentFeatures().length);
        this.cells = new int[model.embeddings().length * ParserModel.SLOTS];
        Arrays.fill(cells, -1);
        for (int i = 0; i < frequent; i++) {
            cells[model.frequentFeatures()[i]] = i;
        }
        this.rows = new AtomicReferenceArray<>(frequent + SHARED);
        this.emptyIds = emptyIds(model);
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

    /** The hidden units' input where every slot is empty. */
    float[] base() {
        float[] base = model.bias().clone();
        for (int slot = 0; slot < emptyIds.length; slot++) {
            addProduct(base, slot, model.embeddings()[emptyIds[slot]]);
        }
        return base;
    }

    /** The row of an id in a slot; do not change it. */
    float[] row(int id, int slot) {
        int feature = id * ParserModel.SLOTS + slot;
        int own = cells[feature];
        // The multiplier spreads neighbours over the cache (Fibonacci hashing).
        int cell =
                own >= 0 ? own : frequent + ((feature * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(SHARED)));
        Row row = rows.getPlain(cell);
        if (row == null || row.feature != feature) {
            row = new Row(feature, compute(id, slot));
            rows.setPlain(cell, row);
        }
        return row.values;
    }

    private float[] compute(int id, int slot) {
        float[] embedding = model.embeddings()[id];
        float[] empty = model.embeddings()[emptyIds[slot]];
        float[] difference = new float[embedding.length];
        for (int k = 0; k < difference.length; k++) {
            difference[k] = embedding[k] - empty[k];
        }
        float[] values = new float[model.hiddenSize()];
        addProduct(values, slot, difference);
        return values;
    }

    private void addProduct(float[] target, int slot, float[] vector) {
        for (int k = 0; k < vector.length; k++) {
            add(target, model.inputWeights()[slot * vector.length + k], vector[k]);
        }
    }

    /** Plain loops like this one are what the compiler turns into vector instructions. */
    private static void add(float[] target, float[] weights, float factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += weights[i] * factor;
        }
    }
}
