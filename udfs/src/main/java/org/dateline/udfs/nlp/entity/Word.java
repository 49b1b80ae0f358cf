package org.dateline.udfs.nlp.entity;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/**
 * A word and what the features that speak of it alone add up to: for itself, for its neighbours, and for those within reach.
 * Most features are such, and most words of a text are few.
 */
final class Word {
    private static final int LONGEST_NGRAM = 6;

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
    private static final Piece NEAR_AFTER = Piece.of("-DISJN|C");
    private static final Piece NEAR_BEFORE = Piece.of("-DISJP|C");

    private static final Piece EDGE = Piece.of("PSEQ|CpC");
    private static final Piece EDGE_WORD = Piece.of("-PSEQW|CpC");
    private static final Piece EDGE_WORD_BEFORE = Piece.of("-PSEQpW|CpC");
    private static final Piece EDGE_CLUSTER_BEFORE = Piece.of("-PSEQpDS|CpC");
    private static final Piece EDGE_CLUSTER = Piece.of("-PSEQcDS|CpC");
    private static final Piece EDGE_SHAPE_BEFORE = Piece.of("-PSEQpS|CpC");
    private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS|CpC");
    private static final Piece EDGE_SHAPE_AGAIN = Piece.of("-TPS2|CpC");
    private static final Piece EDGE_SHAPE_AFTER = Piece.of("-TNS1|CpC");

    /** In the spelling of the model. */
    final String text;

    final Piece word;
    final Piece shape;
    final Piece cluster;
    /** Its cluster as that of the word before, which for padding is another. */
    final Piece clusterBefore;

    /** Weights of the classes of the word itself, of the word behind it, of the word before it. */
    final double[] own;

    final double[] before;
    final double[] after;
    /** Weights of the classes of any word not far before it, and not far behind it. */
    final double[] nearAfter;

    final double[] nearBefore;
    /** Weights of the pairs of classes that end at the word itself, at the word behind it, at the word before it. */
    final double[] edge;

    final double[] edgeBefore;
    final double[] edgeAfter;

    private Word(EntityModel model, String text, Piece shape, Piece shapeAfter, Piece cluster, Piece clusterBefore) {
        FeatureWeights weights = model.weights();
        int classes = model.classes().size();
        int pairs = model.pairs().length;
        this.text = text;
        this.word = Piece.of(text);
        this.shape = shape;
        this.cluster = cluster;
        this.clusterBefore = clusterBefore;
        this.own = weights.sum(
                classes,
                CLUSTER.after(cluster.hash()),
                WORD.after(word.hash()),
                SHAPE.after(shape.hash()),
                BIAS.hash());
        addNgrams(weights);
        this.before = weights.sum(
                classes,
                CLUSTER_BEFORE.after(cluster.hash()),
                WORD_BEFORE.after(word.hash()),
                SHAPE_BEFORE.after(shape.hash()));
        this.after = weights.sum(
                classes,
                CLUSTER_AFTER.after(cluster.hash()),
                WORD_AFTER.after(word.hash()),
                SHAPE_AFTER.after(shape.hash()));
        this.nearAfter = weights.sum(classes, NEAR_AFTER.after(word.hash()));
        this.nearBefore = weights.sum(classes, NEAR_BEFORE.after(word.hash()));
        this.edge = weights.sum(
                pairs,
                EDGE.hash(),
                EDGE_WORD.after(word.hash()),
                EDGE_CLUSTER.after(cluster.hash()),
                EDGE_SHAPE.after(shape.hash()),
                EDGE_SHAPE_AGAIN.after(shape.hash()));
        this.edgeBefore = weights.sum(
                pairs,
                EDGE_WORD_BEFORE.after(word.hash()),
                EDGE_CLUSTER_BEFORE.after(clusterBefore.hash()),
                EDGE_SHAPE_BEFORE.after(shape.hash()));
        this.edgeAfter = weights.sum(pairs, EDGE_SHAPE_AFTER.after(shapeAfter.hash()));
    }

    /** @param text as it stands in the sentence */
    static Word of(EntityModel model, String text) {
        String spelled = model.spelling().apply(text);
        Piece shape = Piece.of(WordShapeClassifier.wordShape(
                spelled, WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords()));
        String folded =
                WordShapeClassifier.wordShape(spelled.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        Piece cluster = Piece.of(model.clusters().getOrDefault(folded, model.unknownCluster()));
        return new Word(model, spelled, shape, shape, cluster, cluster);
    }

    /** What stands before and behind a sentence. */
    static Word padding(EntityModel model) {
        return new Word(model, "", EMPTY, ABSENT, ABSENT, EMPTY);
    }

    /** The beginnings and ends of the word between its marks; features are a set, so that none counts twice. */
    private void addNgrams(FeatureWeights weights) {
        String marked = '<' + text + '>';
        int longest = Math.min(LONGEST_NGRAM, marked.length());
        long[] seen = new long[2 * LONGEST_NGRAM];
        int count = 0;
        for (int length = 2; length <= longest; length++) {
            long start = TextHash.hash(marked, 0, length);
            long end = TextHash.hash(marked, marked.length() - length, marked.length());
            for (long ngram : new long[] {start, end}) {
                long hash = NGRAM_END.after(NGRAM_START.hash() * TextHash.power(length) + ngram);
                if (isNew(hash, seen, count)) {
                    seen[count++] = hash;
                    weights.add(hash, own);
                }
            }
        }
    }

    private static boolean isNew(long hash, long[] seen, int count) {
        for (int k = 0; k < count; k++) {
            if (seen[k] == hash) {
                return false;
            }
        }
        return true;
    }
}
