package org.dateline.udfs.nlp.tag;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Gives words their parts of speech. Thread-safe, and without memory of the sentences before. */
public final class Tagger {
    /**
     * A way to a word that is so much less likely than the best one, as a logarithm, is given up: of 905,000
     * words of news none gets another tag by that.
     */
    private static final double BEAM = 12;

    private final TaggerModel model;
    /** {@link TaggerModel#tagPairs}, as factors. */
    private final double[][][] factors;

    private Tagger(TaggerModel model) {
        this.model = model;
        this.factors = new double[model.tagPairs().length][][];
        for (int second = 0; second < factors.length; second++) {
            factors[second] = new double[factors.length][];
            for (int first = 0; first < factors.length; first++) {
                factors[second][first] = exponentials(model.tagPairs()[second][first], 0);
            }
        }
    }

    /**
     * @param model of CoreNLP's MaxentTagger, "left3words" with distributional clusters
     * @throws IOException if it cannot be read or is no such model
     */
    public static Tagger load(InputStream model) throws IOException {
        return new Tagger(ModelReader.read(model));
    }

    /**
     * @param words of one sentence, as they stand in the text
     * @return for each word its Penn Treebank tag
     */
    public List<String> tags(List<String> words) {
        String[] spelled = new String[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            spelled[i] = model.spelling().apply(words.get(i));
        }
        spelled[words.size()] = TaggerModel.END;
        int[] best = new Run(spelled).best();
        List<String> tags = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tags.add(model.tags().get(best[i]));
        }
        return tags;
    }

    private static double[] exponentials(double[] scores, double top) {
        double[] values = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            values[i] = Math.exp(scores[i] - top);
        }
        return values;
    }

    /**
     * The best sequence of tags (Viterbi) for one sentence. The state behind a word is its tag and the one before; the
     * probability of a tag given the two before is normalised over all tags, also those that the word cannot have.
     */
    private final class Run {
        private final String[] words;
        private final WordEntry[] entries;
        private final RareWord rare;
        private final int[][] possible;
        private final int[] outside = {model.tags().size()};

        Run(String[] words) {
            this.words = words;
            this.rare = new RareWord(model, words);
            this.entries = new WordEntry[words.length];
            this.possible = new int[words.length][];
            for (int i = 0; i < words.length; i++) {
                entries[i] = model.word(words[i]);
                possible[i] = model.possibleTags(entries[i]);
            }
        }

        int[] best() {
            int size = words.length;
            // For each word, by the tag before and its own: where the best way there came from, two words before.
            int[][][] cameFrom = new int[size][][];
            double[][] scores = {{0}};
            for (int i = 0; i < size; i++) {
                cameFrom[i] = new int[possible(i - 1).length][possible[i].length];
                scores = step(i, scores, cameFrom[i]);
            }
            int before = 0;
            int own = 0;
            for (int a = 0; a < scores.length; a++) {
                for (int b = 0; b < scores[a].length; b++) {
                    if (scores[a][b] > scores[before][own]) {
                        before = a;
                        own = b;
                    }
                }
            }
            int[] tags = new int[size];
            for (int i = size - 1; i >= 0; i--) {
                tags[i] = possible[i][own];
                int second = cameFrom[i][before][own];
                own = before;
                before = second;
            }
            return tags;
        }

        private int[] possible(int i) {
            return i < 0 ? outside : possible[i];
        }

        private double[][] step(int i, double[][] scores, int[][] cameFrom) {
            int[] seconds = possible(i - 2);
            int[] firsts = possible(i - 1);
            int[] own = possible[i];
            double[][] next = new double[firsts.length][own.length];
            for (double[] row : next) {
                java.util.Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
            double[] context = context(i);
            // With one way only, the norm is the same for all tags and decides nothing.
            boolean one = seconds.length == 1 && firsts.length == 1;
            double top = one ? 0 : max(context);
            double[] masses = one ? null : exponentials(context, top);
            double least = highest(scores) - BEAM;
            for (int s = 0; s < seconds.length; s++) {
                for (int f = 0; f < firsts.length; f++) {
                    if (scores[s][f] < least) {
                        continue;
                    }
                    double[] pair = model.tagPairs()[seconds[s]][firsts[f]];
                    double norm = one ? 0 : top + Math.log(product(masses, factors[seconds[s]][firsts[f]]));
                    for (int o = 0; o < own.length; o++) {
                        double score = scores[s][f] + context[own[o]] + pair[own[o]] - norm;
                        if (score > next[f][o]) {
                            next[f][o] = score;
                            cameFrom[f][o] = s;
                        }
                    }
                }
            }
            return next;
        }

        /** What the words around say of each tag. */
        private double[] context(int i) {
            double[] scores = new double[model.tags().size()];
            (i > 0 ? entries[i - 1] : model.word(TaggerModel.OUTSIDE)).before().addTo(scores);
            entries[i].own().addTo(scores);
            (i + 1 < entries.length ? entries[i + 1] : model.word(TaggerModel.OUTSIDE))
                    .after()
                    .addTo(scores);
            if (entries[i].rare()) {
                rare.addTo(i, scores);
            }
            return scores;
        }
    }

    private static double highest(double[][] rows) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            highest = Math.max(highest, max(row));
        }
        return highest;
    }

    private static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static double product(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return a.length % 2 == 0 ? even + odd : even + odd + a[a.length - 1] * b[a.length - 1];
    }
}
