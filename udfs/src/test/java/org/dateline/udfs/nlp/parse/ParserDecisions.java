package org.dateline.udfs.nlp.parse;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/**
 * Writes decisions of the whole network over texts, from which data/build_parser_early_exit.py fits the first stage of the
 * cascade. Arguments: a file of texts, one a line, and the file to write: the names of the transitions in one line of UTF-8, separated by
 * tabs, then for each decision the hidden units (behind the cube) and the scores, as big-endian floats.
 */
final class ParserDecisions {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** One decision in so many is written: neighbours are much alike. */
    private static final int SAMPLED = 2;

    private ParserDecisions() {}

    public static void main(String[] args) throws IOException {
        ParserModel model;
        try (InputStream in =
                new GZIPInputStream(ParserDecisions.class.getClassLoader().getResourceAsStream(MODEL))) {
            model = ModelReader.read(in);
        }
        Transitions transitions = new Transitions(model);
        Annotator annotator = new Annotator();
        try (DataOutputStream out = new DataOutputStream(
                        new java.io.BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 20));
                Stream<String> texts = Files.lines(Path.of(args[0]))) {
            out.write((String.join("\t", transitions.names(model)) + "\n").getBytes(StandardCharsets.UTF_8));
            Network network = new Recorder(DependencyParser.whole(model, transitions), transitions.size(), out);
            DependencyParser parser = new DependencyParser(model, transitions, List.of(network));
            texts.forEach(text -> {
                for (Sentence sentence : annotator.annotate(text).sentences()) {
                    parser.parse(
                            sentence.tokens().stream().map(Token::text).toList(),
                            sentence.tokens().stream().map(Token::tag).toList());
                }
            });
        }
    }

    /** A network that writes what it computes. */
    private static final class Recorder extends Network {
        private final int transitions;
        private final DataOutputStream out;
        private final Random random = new Random(7);

        Recorder(Network network, int transitions, DataOutputStream out) {
            super(network);
            this.transitions = transitions;
            this.out = out;
        }

        @Override
        float[] score(int[] features, int count, Scratch scratch) {
            float[] scores = super.score(features, count, scratch);
            if (random.nextInt(SAMPLED) == 0) {
                write(scratch.hidden(), scores);
            }
            return scores;
        }

        private void write(float[] hidden, float[] scores) {
            ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * (hidden.length + transitions));
            buffer.asFloatBuffer().put(hidden).put(scores, 0, transitions);
            try {
                out.write(buffer.array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
