package org.dateline.udfs.nlp.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;

/**
 * A transition-based dependency parser for models of CoreNLP's trainer. Thread-safe.
 *
 * <p>Networks can form a cascade: a small one decides where the lead of its best transition is clear, else the next one does.
 */
public final class DependencyParser {
    private static final int FIRST_TAG_SLOT = ParserModel.WORD_SLOTS;
    private static final int FIRST_RELATION_SLOT = ParserModel.WORD_SLOTS + ParserModel.TAG_SLOTS;
    /** Stack and buffer fill the first six slots of words; only the dependents behind them have relations. */
    private static final int FIRST_DEPENDENT_SLOT = 6;
    /** Of rows of the units that only the whole network has: each takes 1.5 kB. */
    private static final int CACHE_BITS = 16;

    private final ParserModel model;
    private final Transitions transitions;
    /** The last one is the model's own network. */
    private final List<Network> cascade;

    DependencyParser(ParserModel model, Transitions transitions, List<Network> cascade) {
        this.model = model;
        this.transitions = transitions;
        this.cascade = cascade;
    }

    /**
     * A parser that takes each decision by the whole network, as CoreNLP does.
     *
     * @param model in the text format of CoreNLP's trainer, not compressed
     * @throws IOException if it cannot be read or is no such model
     */
    public static DependencyParser load(InputStream model) throws IOException {
        ParserModel parsed = ModelReader.read(model);
        Transitions transitions = new Transitions(parsed);
        return new DependencyParser(parsed, transitions, List.of(whole(parsed, transitions)));
    }

    /**
     * A parser that takes the plain decisions by a smaller network.
     *
     * @param model CoreNLP's english_UD, not compressed
     * @throws IOException if it cannot be read
     */
    public static DependencyParser loadWithEarlyExit(InputStream model) throws IOException {
        ParserModel parsed = ModelReader.read(model);
        Transitions transitions = new Transitions(parsed);
        Network early = EarlyExit.network(parsed, transitions);
        return new DependencyParser(parsed, transitions, List.of(early, whole(parsed, transitions, early.ownUnits())));
    }

    /** @param known the units that the networks before it have */
    static Network whole(ParserModel model, Transitions transitions, int... known) {
        BitSet others = new BitSet();
        others.set(0, model.hiddenSize());
        Arrays.stream(known).forEach(others::clear);
        int[] own = others.stream().toArray();
        int[] units = IntStream.concat(Arrays.stream(known), Arrays.stream(own)).toArray();
        float[][] weights = new float[units.length][transitions.size()];
        for (int j = 0; j < units.length; j++) {
            for (int t = 0; t < transitions.size(); t++) {
                weights[j][t] = model.outputWeights()[units[j]][transitions.column(t)];
            }
        }
        return new Network(new HiddenRows(model, own, CACHE_BITS), new float[transitions.size()], weights);
    }

    /**
     * Parses one sentence.
     *
     * @param words as they stand in the text
     * @param tags Penn Treebank parts of speech, as many
     */
    public Dependencies parse(List<String> words, List<String> tags) {
        return new Run(words, tags).parse();
    }

    /** One sentence on its way through the transitions. */
    private final class Run {
        private final Configuration at;
        private final int[] wordIds;
        private final int[] tagIds;
        private final int[] features = new int[ParserModel.SLOTS];
        private int count;
        private final List<Network.Scratch> scratch;

        Run(List<String> words, List<String> tags) {
            int size = words.size();
            float[] hidden = cascade.get(cascade.size() - 1).newHidden();
            this.scratch =
                    cascade.stream().map(stage -> stage.newScratch(hidden)).toList();
            this.at = new Configuration(size);
            this.wordIds = new int[size + 1];
            this.tagIds = new int[size + 1];
            wordIds[0] = model.word(ParserModel.ROOT);
            tagIds[0] = model.tag(ParserModel.ROOT);
            for (int i = 0; i < size; i++) {
                wordIds[i + 1] = model.word(words.get(i));
                tagIds[i + 1] = model.tag(tags.get(i));
            }
        }

        Dependencies parse() {
            while (!at.isTerminal()) {
                // With one word above the root there is only one way to go, and nothing to score.
                if (at.depth() > 2) {
                    decide();
                } else if (at.hasNext()) {
                    at.shift();
                } else {
                    at.rightArc(ParserModel.ROOT_RELATION);
                }
            }
            int size = wordIds.length - 1;
            int[] heads = new int[size];
            String[] relations = new String[size];
            for (int i = 0; i < size; i++) {
                heads[i] = at.heads[i + 1] - 1;
                relations[i] = model.relations().get(at.relations[i + 1]);
            }
            return new Dependencies(heads, relations);
        }

        private void decide() {
            gather();
            // Arcs stand first, so that without a next word the shift is out of reach.
            int allowed = at.hasNext() ? transitions.size() : transitions.shift();
            int best = best(allowed);
            if (best == transitions.shift()) {
                at.shift();
            } else if (transitions.isLeft(best)) {
                at.leftArc(transitions.relation(best));
            } else {
                at.rightArc(transitions.relation(best));
            }
        }

        /** The best of the first transitions, by the first network that is sure. */
        private int best(int allowed) {
            int last = cascade.size() - 1;
            for (int stage = 0; stage < last; stage++) {
                float[] scores = cascade.get(stage).score(features, count, scratch.get(stage));
                int best = best(scores, allowed);
                float score = scores[best];
                scores[best] = Float.NEGATIVE_INFINITY;
                if (score - scores[best(scores, allowed)] >= EarlyExit.MARGIN) {
                    return best;
                }
            }
            return best(cascade.get(last).score(features, count, scratch.get(last)), allowed);
        }

        private int best(float[] scores, int allowed) {
            int best = 0;
            for (int transition = 1; transition < allowed; transition++) {
                if (scores[transition] > scores[best]) {
                    best = transition;
                }
            }
            return best;
        }

        private void gather() {
            count = 0;
            for (int k = 0; k < 3; k++) {
                take(at.stack(2 - k), k);
                take(at.buffer(k), 3 + k);
            }
            for (int k = 0; k < 2; k++) {
                int token = at.stack(k);
                int slot = FIRST_DEPENDENT_SLOT + 6 * k;
                take(at.left(token), slot);
                take(at.right(token), slot + 1);
                take(at.secondLeft(token), slot + 2);
                take(at.secondRight(token), slot + 3);
                take(at.left(at.left(token)), slot + 4);
                take(at.right(at.right(token)), slot + 5);
            }
        }

        private void take(int token, int slot) {
            if (token == Configuration.NOBODY) {
                return;
            }
            features[count++] = feature(wordIds[token], slot);
            features[count++] = feature(tagIds[token], FIRST_TAG_SLOT + slot);
            if (slot >= FIRST_DEPENDENT_SLOT) {
                features[count++] = feature(
                        model.firstRelation() + at.relations[token], FIRST_RELATION_SLOT + slot - FIRST_DEPENDENT_SLOT);
            }
        }

        private int feature(int id, int slot) {
            return id * ParserModel.SLOTS + slot;
        }
    }
}
