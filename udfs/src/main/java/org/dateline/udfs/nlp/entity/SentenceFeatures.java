package org.dateline.udfs.nlp.entity;

import java.util.Arrays;
import java.util.List;

/**
 * The features of one sentence's tokens, added up as weights. "Node" features speak of the class of a token, "edge" features
 * of it and the class before.
 */
final class SentenceFeatures {
    private static final int DISJUNCTION_WIDTH = 5;
    private static final int SHORT_WORD = 3;

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");

    private static final Piece WORD_BEFORE_SHAPE = Piece.of("-PW_CTYPE|C");
    private static final Piece SHAPE_WORD_AFTER = Piece.of("-NW_CTYPE|C");
    private static final Piece SHAPE_BEFORE_SHAPE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPE_SHAPE_AFTER = Piece.of("-CNTYPE|C");
    private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
    private static final Piece SECOND_BEFORE_SHAPE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_AFTER_SHAPE = Piece.of("-NNW_CTYPE|C");

    private static final Piece EDGE_WORDS = Piece.of("-PSEQW2|CpC");
    private static final Piece EDGE_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    private static final Piece EDGE_SHAPES = Piece.of("-TYPES|CpC");

    private final FeatureWeights weights;
    private final Word[] words;
    private final Word padding;
    private final Occurrences occurrences;

    SentenceFeatures(EntityModel model, Word[] words, Word padding, List<String> tags) {
        this.weights = model.weights();
        this.words = words;
        this.padding = padding;
        this.occurrences =
                new Occurrences(Arrays.stream(words).map(word -> word.text).toArray(String[]::new), tags);
    }

    int size() {
        return words.length;
    }

    private Word word(int i) {
        return i >= 0 && i < words.length ? words[i] : padding;
    }

    void addNode(int i, double[] sums) {
        add(words[i].own, sums);
        add(word(i - 1).before, sums);
        add(word(i + 1).after, sums);
        addShapes(i, sums);
        for (Piece pattern : occurrences.patterns(i)) {
            weights.add(pattern.hash(), sums);
        }
        for (int distance = 1; distance <= DISJUNCTION_WIDTH; distance++) {
            if (isFirst(i, distance)) {
                add(word(i + distance).nearAfter, sums);
            }
            if (isFirst(i, -distance)) {
                add(word(i - distance).nearBefore, sums);
            }
        }
    }

    /** Whether no word nearer in this direction is the same: the words near are a set. */
    private boolean isFirst(int i, int distance) {
        long hash = word(i + distance).word.hash();
        int step = Integer.signum(distance);
        for (int k = step; k != distance; k += step) {
            if (word(i + k).word.hash() == hash) {
                return false;
            }
        }
        return true;
    }

    private void addShapes(int i, double[] sums) {
        Word before = word(i - 1);
        Word own = words[i];
        Word after = word(i + 1);
        weights.add(WORD_BEFORE_SHAPE.after(own.shape.after(DOTS.after(before.word.hash()))), sums);
        weights.add(SHAPE_WORD_AFTER.after(after.word.after(DOTS.after(own.shape.hash()))), sums);
        long pair = own.shape.after(DOTS.after(before.shape.hash()));
        weights.add(SHAPE_BEFORE_SHAPE.after(pair), sums);
        weights.add(SHAPE_SHAPE_AFTER.after(after.shape.after(DOTS.after(own.shape.hash()))), sums);
        weights.add(THREE_SHAPES.after(after.shape.after(DOTS.after(pair))), sums);
        if (before.text.length() <= SHORT_WORD) {
            weights.add(
                    SECOND_BEFORE_SHAPE.after(
                            own.shape.after(DOTS.after(word(i - 2).word.hash()))),
                    sums);
        }
        if (after.text.length() <= SHORT_WORD) {
            weights.add(
                    SECOND_AFTER_SHAPE.after(
                            own.shape.after(DOTS.after(word(i + 2).word.hash()))),
                    sums);
        }
    }

    void addEdge(int i, double[] sums) {
        Word before = word(i - 1);
        Word own = words[i];
        add(own.edge, sums);
        add(before.edgeBefore, sums);
        add(word(i + 1).edgeAfter, sums);
        weights.add(EDGE_WORDS.after(own.word.after(DASH.after(before.word.hash()))), sums);
        weights.add(EDGE_CLUSTERS.after(own.cluster.after(DASH.after(before.clusterBefore.hash()))), sums);
        weights.add(EDGE_SHAPES.after(own.shape.after(DASH.after(before.shape.hash()))), sums);
    }

    private static void add(double[] known, double[] sums) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += known[c];
        }
    }
}
