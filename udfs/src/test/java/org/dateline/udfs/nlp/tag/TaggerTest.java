package org.dateline.udfs.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.udfs.nlp.InventedSentences;
import org.dateline.udfs.nlp.PeerLabels;
import org.dateline.udfs.nlp.Sentence;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final MaxentTagger PEER = new MaxentTagger(model());

    @Test
    void tagsAreThoseOfCoreNlp() throws IOException {
        Tagger own = Tagger.load(model());
        for (Sentence sentence : InventedSentences.all()) {
            List<String> words = InventedSentences.words(sentence);
            assertThat(own.tags(words)).as("%s", words).isEqualTo(peer(words));
        }
    }

    /** Words that nobody has seen, of every form, and companies: the features of rare words. */
    @Test
    void tagsOfWordSaladAreThoseOfCoreNlp() throws IOException {
        Tagger own = Tagger.load(model());
        List<String> stock = List.of(
                "Velden",
                "Corp.",
                "KRN-47",
                "x-9",
                "QZK",
                "zwirbled",
                "Unglorping",
                "--",
                "3,450.5",
                "the",
                "of",
                "says",
                "'s",
                "\u00c4rzte",
                "\u2026",
                "organise",
                "(",
                "Inc",
                "brumbly",
                "a");
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            List<String> words = new ArrayList<>();
            for (int k = random.nextInt(20); k >= 0; k--) {
                words.add(stock.get(random.nextInt(stock.size())));
            }
            assertThat(own.tags(words)).as("%s", words).isEqualTo(peer(words));
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> Tagger.load(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no model of the tagger");
    }

    private static InputStream model() {
        return TaggerTest.class.getClassLoader().getResourceAsStream(MODEL);
    }

    private static List<String> peer(List<String> words) {
        List<CoreLabel> labels = PeerLabels.of(words);
        PEER.tagCoreLabels(labels);
        return labels.stream().map(CoreLabel::tag).toList();
    }
}
