package org.dateline.udfs.nlp.tag;

import static org.dateline.udfs.nlp.Reflection.call;
import static org.dateline.udfs.nlp.Reflection.field;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.udfs.nlp.Reflection;

/**
 * Takes the parameters out of a MaxentTagger. They are in fields without accessors, so this reads the fields of the one
 * version of CoreNLP that the build pins, and says so where another version, or another kind of model, has others.
 */
final class ModelReader {
    private static final int WORD_BEFORE = 0;
    private static final int WORD = 1;
    private static final int WORD_AFTER = 2;
    private static final int TAG_PAIR = 3;
    private static final int TAG = 4;
    private static final String COMMON_FEATURES = "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
            + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";
    private static final int COMMON = 5;

    private final MaxentTagger tagger;
    private final TTags tags;
    private final List<Map<String, int[]>> features;
    private final double[] lambda;

    private ModelReader(MaxentTagger tagger) throws ReflectiveOperationException {
        this.tagger = tagger;
        this.tags = field(MaxentTagger.class, "tags", tagger);
        this.features = field(MaxentTagger.class, "fAssociations", tagger);
        this.lambda = Reflection.<LambdaSolve>call(tagger, "getLambdaSolve").lambda;
    }

    /** @throws IOException if the stream cannot be read or holds no such model */
    static TaggerModel read(InputStream stream) throws IOException {
        try {
            return new ModelReader(new MaxentTagger(stream)).model();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IOException("This is no model of the tagger for this version of CoreNLP: " + e.getMessage(), e);
        }
    }

    private TaggerModel model() throws ReflectiveOperationException, IOException {
        Object common = field(MaxentTagger.class, "extractors", tagger);
        Object rare = field(MaxentTagger.class, "extractorsRare", tagger);
        require(COMMON_FEATURES, common.toString());
        require(RareWord.FEATURES, rare.toString());
        List<Map<String, Weights>> form = new ArrayList<>();
        for (int i = COMMON; i < features.size(); i++) {
            Map<String, Weights> values = new HashMap<>();
            features.get(i).forEach((value, associations) -> values.put(value, weights(associations)));
            form.add(values);
        }
        Function<String, String> spelling = field(MaxentTagger.class, "wordFunction", tagger);
        return new TaggerModel(
                names(),
                words(),
                indices(call(tags, "getOpenTagsArray")),
                tagPairs(),
                form,
                clusters(rare)::getMapping,
                spelling == null ? word -> word : spelling::apply);
    }

    private static void require(String expected, String found) throws IOException {
        if (!found.equals(expected)) {
            throw new IOException("The tagger's model has other features than " + expected + ": " + found);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tags.getSize(); i++) {
            names.add(tags.getTag(i));
        }
        return names;
    }

    private int[] indices(String[] names) throws ReflectiveOperationException {
        int[] indices = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            indices[i] = call(tags, "getIndex", names[i]);
        }
        return indices;
    }

    private Map<String, WordEntry> words() throws ReflectiveOperationException {
        Object dictionary = field(MaxentTagger.class, "dict", tagger);
        Map<String, Object> counts = field(dictionary.getClass(), "dict", dictionary);
        Set<String> known = new TreeSet<>(counts.keySet());
        for (int i = 0; i <= WORD_AFTER; i++) {
            known.addAll(features.get(i).keySet());
        }
        int rareBelow = field(MaxentTagger.class, "rareWordThresh", tagger);
        Map<String, WordEntry> words = new HashMap<>(2 * known.size());
        for (String word : known) {
            Object count = counts.get(word);
            int sum = count == null ? 0 : call(count, "sum");
            words.put(
                    word,
                    new WordEntry(
                            weights(WORD_BEFORE, word),
                            weights(WORD, word),
                            weights(WORD_AFTER, word),
                            sum == 0 ? null : possible(count),
                            sum < rareBelow,
                            count == null ? null : call(count, "getFirstTag")));
        }
        return words;
    }

    private int[] possible(Object count) throws ReflectiveOperationException {
        String[] seen = call(count, "getTags");
        return indices(call(tags, "deterministicallyExpandTags", (Object) seen));
    }

    private Weights weights(int feature, String value) {
        return weights(features.get(feature).get(value));
    }

    private Weights weights(int[] associations) {
        if (associations == null) {
            return Weights.NONE;
        }
        int count = 0;
        int[] indices = new int[associations.length];
        for (int tag = 0; tag < associations.length; tag++) {
            if (associations[tag] >= 0) {
                indices[count++] = tag;
            }
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = lambda[associations[indices[i]]];
        }
        return new Weights(java.util.Arrays.copyOf(indices, count), values);
    }

    private double[][][] tagPairs() {
        int size = tags.getSize();
        double[][][] pairs = new double[size + 1][size + 1][size];
        for (int second = 0; second <= size; second++) {
            for (int first = 0; first <= size; first++) {
                weights(TAG, name(first)).addTo(pairs[second][first]);
                weights(TAG_PAIR, name(second) + "!" + name(first)).addTo(pairs[second][first]);
            }
        }
        return pairs;
    }

    private String name(int tag) {
        return tag == tags.getSize() ? TaggerModel.OUTSIDE : tags.getTag(tag);
    }

    /** All features of clusters use one lexicon. */
    private static Distsim clusters(Object rare) throws ReflectiveOperationException {
        Object[] extractors = field(rare.getClass(), "v", rare);
        Object extractor = extractors[RareWord.CLUSTER];
        return field(extractor.getClass(), "lexicon", extractor);
    }
}
