package org.dateline.udfs.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.dateline.udfs.nlp.InventedSentences;
import org.dateline.udfs.nlp.PeerLabels;
import org.dateline.udfs.nlp.Sentence;
import org.junit.jupiter.api.Test;

class EntityRecogniserTest {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    @Test
    void classesAreThoseOfCoreNlp() throws Exception {
        EntityRecogniser own = EntityRecogniser.load(model());
        CRFClassifier<CoreLabel> peer = peer();
        int entities = 0;
        for (Sentence sentence : InventedSentences.all()) {
            List<String> words = InventedSentences.words(sentence);
            List<String> tags = InventedSentences.tags(sentence);
            List<String> expected = classes(peer, words, tags);
            assertThat(own.classes(words, tags)).as("%s", words).isEqualTo(expected);
            entities +=
                    (int) expected.stream().filter(name -> !name.equals("O")).count();
        }
        assertThat(entities).isGreaterThan(100);
    }

    /** Names that come again reach the patterns of occurrence, odd words the shapes, short ones the words behind them. */
    @Test
    void classesOfWordSaladAreThoseOfCoreNlp() throws Exception {
        EntityRecogniser own = EntityRecogniser.load(model());
        CRFClassifier<CoreLabel> peer = peer();
        List<String> stock = List.of(
                "Marta", "Velden", "of", "the", "Oslo", "bank", "U.N.", "X9", "12,5", "--", "(", "in", "de", "said",
                "NATO", "Ärzte");
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int k = random.nextInt(30); k >= 0; k--) {
                words.add(stock.get(random.nextInt(stock.size())));
                tags.add(random.nextBoolean() ? "NNP" : "NN");
            }
            assertThat(own.classes(words, tags)).as("%s", words).isEqualTo(classes(peer, words, tags));
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject("a text, no model");
        }
        assertThatThrownBy(() -> EntityRecogniser.load(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model of the entity recogniser");
        assertThatThrownBy(() -> EntityRecogniser.load(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class);
    }

    private static InputStream model() throws IOException {
        return new GZIPInputStream(EntityRecogniserTest.class.getClassLoader().getResourceAsStream(MODEL));
    }

    private static CRFClassifier<CoreLabel> peer() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try (ObjectInputStream in = new ObjectInputStream(model())) {
            return CRFClassifier.getClassifier(in, properties);
        }
    }

    private static List<String> classes(CRFClassifier<CoreLabel> peer, List<String> words, List<String> tags) {
        return peer.classifySentence(PeerLabels.of(words, tags)).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }
}
