package org.dateline.udfs.nlp.entity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Labels the words of sentences with entity classes. Thread-safe; sentences before change no result. */
public final class EntityRecogniser {
    private final EntityModel model;
    private final Words known;

    private EntityRecogniser(EntityModel model) {
        this.model = model;
        this.known = new Words(model);
    }

    /**
     * @param model a serialised three-class English CRFClassifier, not compressed
     * @throws IOException if it cannot be read or is no such model
     */
    public static EntityRecogniser load(InputStream model) throws IOException {
        return new EntityRecogniser(ModelReader.read(model));
    }

    /**
     * @param words as they stand in the text
     * @param tags Penn Treebank parts of speech, as many
     * @return for each word PERSON, ORGANIZATION, LOCATION or O
     */
    public List<String> classes(List<String> words, List<String> tags) {
        int[] best = best(new SentenceFeatures(model, known.of(words), known.padding(), tags));
        return Arrays.stream(best).mapToObj(model.classes()::get).toList();
    }

    /** The best sequence of classes (Viterbi). Before the first token stands "no entity". */
    private int[] best(SentenceFeatures features) {
        int size = features.size();
        int classes = model.classes().size();
        int[][] cameFrom = new int[size][classes];
        double[] scores = new double[classes];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[0] = 0;
        double[] node = new double[classes];
        double[] edge = new double[model.pairs().length];
        for (int i = 0; i < size; i++) {
            Arrays.fill(node, 0);
            Arrays.fill(edge, 0);
            features.addNode(i, node);
            features.addEdge(i, edge);
            scores = step(scores, node, edge, cameFrom[i]);
        }
        int[] path = new int[size];
        int at = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[c] > scores[at]) {
                at = c;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            path[i] = at;
            at = cameFrom[i][at];
        }
        return path;
    }

    private double[] step(double[] scores, double[] node, double[] edge, int[] cameFrom) {
        double[] next = new double[scores.length];
        Arrays.fill(next, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < edge.length; k++) {
            int before = model.pairs()[k][0];
            int own = model.pairs()[k][1];
            double score = scores[before] + edge[k] + node[own];
            if (score > next[own]) {
                next[own] = score;
                cameFrom[own] = before;
            }
        }
        return next;
    }
}
