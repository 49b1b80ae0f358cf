package org.dateline.udfs.nlp.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.dateline.udfs.nlp.Dependencies;

/** A transition-based dependency parser for models of CoreNLP's trainer. Thread-safe. */
public final class DependencyParser {
    private static final int FIRST_TAG_SLOT = ParserModel.WORD_SLOTS;
    private static final int FIRST_RELATION_SLOT = ParserModel.WORD_SLOTS + ParserModel.TAG_SLOTS;
    /** Stack and buffer fill the first six slots of words; only the dependents behind them have relations. */
    private static final int FIRST_DEPENDENT_SLOT = 6;

    private final ParserModel model;
    private final HiddenRows rows;
    private final Transitions transitions;
    private final Network network;

    private DependencyParser(ParserModel model) {
        this.model = model;
        this.rows = new HiddenRows(model);
        this.transitions = new Transitions(model);
        this.network = new Network(model, transitions, rows.base());
    }

    /**
     * @param model in the text format of CoreNLP's trainer, not compressed
     * @throws IOException if it cannot be read or is no such model
     */
    public static DependencyParser load(InputStream model) throws IOException {
        return new DependencyParser(ModelReader.read(model));
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
        private final float[][] active = new float[ParserModel.SLOTS][];
        private int count;
        private final float[] hidden = network.newHidden();
        private final float[] scores = network.newScores();

        Run(List<String> words, List<String> tags) {
            int size = words.size();
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
            network.score(active, count, hidden, scores);
            int shift = transitions.shift();
            int best = 0;
            for (int arc = 1; arc < shift; arc++) {
                if (scores[arc] > scores[best]) {
                    best = arc;
                }
            }
            if (at.hasNext() && scores[shift] > scores[best]) {
                at.shift();
            } else if (transitions.isLeft(best)) {
                at.leftArc(transitions.relation(best));
            } else {
                at.rightArc(transitions.relation(best));
            }
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
            active[count++] = rows.row(wordIds[token], slot);
            active[count++] = rows.row(tagIds[token], FIRST_TAG_SLOT + slot);
            if (slot >= FIRST_DEPENDENT_SLOT) {
                active[count++] = rows.row(
                        model.firstRelation() + at.relations[token], FIRST_RELATION_SLOT + slot - FIRST_DEPENDENT_SLOT);
            }
        }
    }
}
