package org.dateline.udfs.nlp.entity;

import static org.dateline.udfs.nlp.Reflection.field;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes the parameters out of a serialised CRFClassifier. They are in fields without accessors, so this reads the fields of
 * the one version of CoreNLP that the build pins, and says so where another version has others.
 */
final class ModelReader {
    private ModelReader() {}

    /** @throws IOException if the stream cannot be read or holds no such model */
    static EntityModel read(InputStream stream) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(stream)) {
            return model(CRFClassifier.getClassifier(in));
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IOException("This is no model of the entity recogniser for this version of CoreNLP", e);
        }
    }

    private static EntityModel model(CRFClassifier<CoreLabel> classifier)
            throws ReflectiveOperationException, IOException {
        Index<String> features = field(CRFClassifier.class, "featureIndex", classifier);
        float[][] values = field(CRFClassifier.class, "weights", classifier);
        List<Index<CRFLabel>> labels = field(CRFClassifier.class, "labelIndices", classifier);
        Collection<String> lowerCase = field(AbstractSequenceClassifier.class, "knownLCWords", classifier);
        List<?> factories = field(AbstractSequenceClassifier.class, "featureFactories", classifier);
        Map<String, String> clusters = field(NERFeatureFactory.class, "lexicon", factories.get(0));

        List<String> classes = new ArrayList<>(classifier.classIndex.objectsList());
        requireClassesInOrder(labels.get(0), classes);
        int total = 0;
        for (float[] row : values) {
            total += row.length;
        }
        FeatureWeights weights = new FeatureWeights(features.size(), total);
        for (int i = 0; i < features.size(); i++) {
            weights.put(features.get(i), values[i]);
        }
        return new EntityModel(
                classes,
                pairs(labels.get(1)),
                weights,
                new HashMap<>(clusters),
                classifier.flags.unknownWordDistSimClass,
                classifier.flags.wordFunction == null ? Function.identity() : classifier.flags.wordFunction,
                new HashSet<>(lowerCase));
    }

    private static void requireClassesInOrder(Index<CRFLabel> labels, List<String> classes) throws IOException {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.size() != classes.size() || labels.get(i).getLabel()[0] != i) {
                throw new IOException("The entity model's classes and labels differ: " + classes + ", " + labels);
            }
        }
    }

    private static int[][] pairs(Index<CRFLabel> labels) {
        int[][] pairs = new int[labels.size()][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = labels.get(i).getLabel().clone();
        }
        return pairs;
    }
}
