package org.dateline.udfs.nlp.entity;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;

/**
 * The features of one sentence's tokens, added up as weights. "Node" features speak of the class of a token, "edge" features
 * of it and the class before.
 */
final class SentenceFeatures {
    private static final int DISJUNCTION_WIDTH = 5;
    private static final int LONGEST_NGRAM = 6;
    private static final int SHORT_WORD = 3;

    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");
    private static final Piece EMPTY = Piece.of("");
    /** CoreNLP writes the cluster and the shape of padding so where it does not guard against their absence. */
    private static final Piece ABSENT = Piece.of("null");

    private static final Piece CLUSTER = Piece.of("-DISTSIM|C");
    private static final Piece CLUSTER_BEFORE = Piece.of("-PDISTSIM|C");
    private static final Piece CLUSTER_AFTER = Piece.of("-NDISTSIM|C");
    private static final Piece WORD = Piece.of("-WORD|C");
    private static final Piece WORD_BEFORE = Piece.of("-PW|C");
    private static final Piece WORD_AFTER = Piece.of("-NW|C");
    private static final Piece BIAS = Piece.of("###|C");
    private static final Piece NGRAM_START = Piece.of("#");
    private static final Piece NGRAM_END = Piece.of("#|C");
    private static final Piece SHAPE = Piece.of("-TYPE|C");
    private static final Piece SHAPE_BEFORE = Piece.of("-PTYPE|C");
    private static final Piece SHAPE_AFTER = Piece.of("-NTYPE|C");
    private static final Piece WORD_BEFORE_SHAPE = Piece.of("-PW_CTYPE|C");
    private static final Piece SHAPE_WORD_AFTER = Piece.of("-NW_CTYPE|C");
    private static final Piece SHAPE_BEFORE_SHAPE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPE_SHAPE_AFTER = Piece.of("-CNTYPE|C");
    private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
    private static final Piece SECOND_BEFORE_SHAPE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_AFTER_SHAPE = Piece.of("-NNW_CTYPE|C");
    private static final Piece NEAR_AFTER = Piece.of("-DISJN|C");
    private static final Piece NEAR_BEFORE = Piece.of("-DISJP|C");

    private static final Piece EDGE = Piece.of("PSEQ|CpC");
    private static final Piece EDGE_WORD = Piece.of("-PSEQW|CpC");
    private static final Piece EDGE_WORDS = Piece.of("-PSEQW2|CpC");
    private static final Piece EDGE_WORD_BEFORE = Piece.of("-PSEQpW|CpC");
    private static final Piece EDGE_CLUSTER_BEFORE = Piece.of("-PSEQpDS|CpC");
    private static final Piece EDGE_CLUSTER = Piece.of("-PSEQcDS|CpC");
    private static final Piece EDGE_CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    private static final Piece EDGE_SHAPE_BEFORE = Piece.of("-PSEQpS|CpC");
    private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS|CpC");
    private static final Piece EDGE_SHAPES = Piece.of("-TYPES|CpC");
    private static final Piece EDGE_SHAPE_AGAIN = Piece.of("-TPS2|CpC");
    private static final Piece EDGE_SHAPE_AFTER = Piece.of("-TNS1|CpC");

    private final FeatureWeights weights;
    private final String[] words;
    private final Pieces word;
    private final Pieces shape;
    private final Pieces cluster;
    private final Occurrences occurrences;
    private final long[] seen = new long[2 * LONGEST_NGRAM];

    SentenceFeatures(EntityModel model, List<String> words, List<String> tags) {
        this.weights = model.weights();
        this.words = words.stream().map(model.spelling()).toArray(String[]::new);
        String[] shapes = new String[this.words.length];
        String[] clusters = new String[this.words.length];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = WordShapeClassifier.wordShape(
                    this.words[i], WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords());
            String folded = WordShapeClassifier.wordShape(
                    this.words[i].toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
            clusters[i] = model.clusters().getOrDefault(folded, model.unknownCluster());
        }
        this.word = new Pieces(this.words, EMPTY);
        this.shape = new Pieces(shapes, EMPTY);
        this.cluster = new Pieces(clusters, ABSENT);
        this.occurrences = new Occurrences(this.words, tags);
    }

    int size() {
        return words.length;
    }

    void addNode(int i, double[] sums) {
        weights.add(CLUSTER.after(cluster.hash(i)), sums);
        weights.add(CLUSTER_BEFORE.after(cluster.hash(i - 1)), sums);
        weights.add(CLUSTER_AFTER.after(cluster.hash(i + 1)), sums);
        weights.add(WORD.after(word.hash(i)), sums);
        weights.add(WORD_BEFORE.after(word.hash(i - 1)), sums);
        weights.add(WORD_AFTER.after(word.hash(i + 1)), sums);
        weights.add(BIAS.hash(), sums);
        addNgrams(words[i], sums);
        addShapes(i, sums);
        for (Piece pattern : occurrences.patterns(i)) {
            weights.add(pattern.hash(), sums);
        }
        addNear(i, 1, NEAR_AFTER, sums);
        addNear(i, -1, NEAR_BEFORE, sums);
    }

    private void addShapes(int i, double[] sums) {
        long own = shape.hash(i);
        long before = shape.hash(i - 1);
        weights.add(SHAPE.after(own), sums);
        weights.add(SHAPE_BEFORE.after(before), sums);
        weights.add(SHAPE_AFTER.after(shape.hash(i + 1)), sums);
        weights.add(WORD_BEFORE_SHAPE.after(shape.after(DOTS.after(word.hash(i - 1)), i)), sums);
        weights.add(SHAPE_WORD_AFTER.after(word.after(DOTS.after(own), i + 1)), sums);
        long pair = shape.after(DOTS.after(before), i);
        weights.add(SHAPE_BEFORE_SHAPE.after(pair), sums);
        weights.add(SHAPE_SHAPE_AFTER.after(shape.after(DOTS.after(own), i + 1)), sums);
        weights.add(THREE_SHAPES.after(shape.after(DOTS.after(pair), i + 1)), sums);
        if (length(i - 1) <= SHORT_WORD) {
            weights.add(SECOND_BEFORE_SHAPE.after(shape.after(DOTS.after(word.hash(i - 2)), i)), sums);
        }
        if (length(i + 1) <= SHORT_WORD) {
            weights.add(SECOND_AFTER_SHAPE.after(shape.after(DOTS.after(word.hash(i + 2)), i)), sums);
        }
    }

    private int length(int i) {
        return word.has(i) ? words[i].length() : 0;
    }

    /** The beginnings and ends of the word between its marks; features are a set, so that none counts twice. */
    private void addNgrams(String text, double[] sums) {
        String marked = '<' + text + '>';
        int longest = Math.min(LONGEST_NGRAM, marked.length());
        int count = 0;
        long hash = NGRAM_START.hash();
        for (int end = 1; end <= longest; end++) {
            hash = TextHash.extend(hash, marked.charAt(end - 1));
            if (end >= 2) {
                count = addOnce(NGRAM_END.after(hash), count, sums);
            }
        }
        for (int length = 2; length <= longest; length++) {
            int from = marked.length() - length;
            long end = TextHash.hash(marked, from, marked.length());
            count = addOnce(NGRAM_END.after(NGRAM_START.hash() * TextHash.power(length) + end), count, sums);
        }
    }

    private void addNear(int i, int direction, Piece suffix, double[] sums) {
        int count = 0;
        for (int distance = 1; distance <= DISJUNCTION_WIDTH; distance++) {
            count = addOnce(suffix.after(word.hash(i + direction * distance)), count, sums);
        }
    }

    private int addOnce(long hash, int count, double[] sums) {
        for (int k = 0; k < count; k++) {
            if (seen[k] == hash) {
                return count;
            }
        }
        seen[count] = hash;
        weights.add(hash, sums);
        return count + 1;
    }

    void addEdge(int i, double[] sums) {
        long own = shape.hash(i);
        long clusterBefore = cluster.has(i - 1) ? cluster.hash(i - 1) : EMPTY.hash();
        weights.add(EDGE.hash(), sums);
        weights.add(EDGE_WORD.after(word.hash(i)), sums);
        weights.add(EDGE_WORDS.after(word.after(DASH.after(word.hash(i - 1)), i)), sums);
        weights.add(EDGE_WORD_BEFORE.after(word.hash(i - 1)), sums);
        weights.add(EDGE_CLUSTER_BEFORE.after(clusterBefore), sums);
        weights.add(EDGE_CLUSTER.after(cluster.hash(i)), sums);
        weights.add(EDGE_CLUSTERS.after(cluster.after(DASH.after(clusterBefore), i)), sums);
        weights.add(EDGE_SHAPE_BEFORE.after(shape.hash(i - 1)), sums);
        weights.add(EDGE_SHAPE.after(own), sums);
        weights.add(EDGE_SHAPES.after(shape.after(DASH.after(shape.hash(i - 1)), i)), sums);
        weights.add(EDGE_SHAPE_AGAIN.after(own), sums);
        weights.add(EDGE_SHAPE_AFTER.after(shape.has(i + 1) ? shape.hash(i + 1) : ABSENT.hash()), sums);
    }
}
