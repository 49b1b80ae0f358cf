package org.dateline.udfs.nlp.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.trees.TypedDependency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.InventedSentences;
import org.dateline.udfs.nlp.PeerLabels;
import org.dateline.udfs.nlp.Sentence;
import org.junit.jupiter.api.Test;

class DependencyParserTest {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final List<String> TAGS =
            List.of("NN", "NNS", "NNP", "VBD", "VBN", "IN", "DT", "JJ", "CC", ",", "CD");

    /** Sums of floats in another order than CoreNLP's doubles may turn a tie: one head in a thousand at most. */
    @Test
    void headsAndRelationsAreThoseOfCoreNlp() throws IOException {
        DependencyParser parser = parser();
        edu.stanford.nlp.parser.nndep.DependencyParser peer =
                edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
        int tokens = 0;
        int same = 0;
        for (Sentence sentence : InventedSentences.all()) {
            List<String> words = InventedSentences.words(sentence);
            List<String> tags = InventedSentences.tags(sentence);
            Dependencies own = parser.parse(words, tags);
            for (TypedDependency edge : peer.predict(PeerLabels.of(words, tags)).typedDependencies()) {
                int dependent = edge.dep().index() - 1;
                tokens++;
                if (own.head(dependent) == edge.gov().index() - 1
                        && own.relation(dependent).equals(edge.reln().toString())) {
                    same++;
                }
            }
        }
        assertThat(tokens).isGreaterThan(3_000);
        assertThat(same).isGreaterThan(tokens - tokens / 1_000);
    }

    /** Of 420,000 words of news, one in 350 gets another head or relation. */
    @Test
    void theEarlyExitHardlyChangesATree() throws IOException {
        DependencyParser whole = parser();
        DependencyParser cascade = load(DependencyParser::loadWithEarlyExit);
        int tokens = 0;
        int same = 0;
        for (Sentence sentence : InventedSentences.all()) {
            List<String> words = InventedSentences.words(sentence);
            List<String> tags = InventedSentences.tags(sentence);
            Dependencies expected = whole.parse(words, tags);
            Dependencies found = cascade.parse(words, tags);
            for (int i = 0; i < words.size(); i++) {
                tokens++;
                if (found.head(i) == expected.head(i) && found.relation(i).equals(expected.relation(i))) {
                    same++;
                }
            }
        }
        assertThat(same).isGreaterThan(tokens - tokens / 100).isLessThan(tokens);
    }

    @Test
    void anythingGetsATreeWithOneRoot() throws IOException {
        DependencyParser parser = load(DependencyParser::loadWithEarlyExit);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            for (int k = random.nextInt(40); k >= 0; k--) {
                words.add(random.nextInt(4) == 0 ? "the" : "w" + random.nextInt(9));
                tags.add(random.nextInt(20) == 0 ? "no tag" : TAGS.get(random.nextInt(TAGS.size())));
            }
            Dependencies tree = parser.parse(words, tags);
            int roots = 0;
            for (int token = 0; token < words.size(); token++) {
                int steps = 0;
                for (int at = token; at >= 0; at = tree.head(at)) {
                    assertThat(steps++).isLessThan(words.size());
                }
                roots += tree.head(token) < 0 ? 1 : 0;
                assertThat(tree.relation(token).equals("root")).isEqualTo(tree.head(token) < 0);
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> DependencyParser.load(stream("no header at all\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no header at all");
        assertThatThrownBy(() -> DependencyParser.load(stream("dict=1\npos=1\nlabel=1\nnumTokens=12\npreComputed=0\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("12 inputs");
        assertThatThrownBy(() -> DependencyParser.load(stream("dict=2\npos=1\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends too early");
    }

    private static DependencyParser parser() throws IOException {
        return load(DependencyParser::load);
    }

    private static DependencyParser load(Loader loader) throws IOException {
        InputStream resource = DependencyParserTest.class.getClassLoader().getResourceAsStream(MODEL);
        try (InputStream in = new GZIPInputStream(resource)) {
            return loader.load(in);
        }
    }

    private interface Loader {
        DependencyParser load(InputStream model) throws IOException;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
