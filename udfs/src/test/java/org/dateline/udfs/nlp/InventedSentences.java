package org.dateline.udfs.nlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the project's gold, annotated: some thousand words on which our kernels are compared with CoreNLP. */
public final class InventedSentences {
    private InventedSentences() {}

    public static List<Sentence> all() throws IOException {
        Annotator annotator = new Annotator();
        List<Sentence> sentences = new ArrayList<>();
        for (String file : List.of("casualties.jsonl", "statements.jsonl")) {
            for (String line : Files.readAllLines(Path.of("../data/gold", file))) {
                String text = new ObjectMapper().readTree(line).get("text").asText();
                sentences.addAll(annotator.annotate(text).sentences());
            }
        }
        return sentences;
    }

    public static List<String> words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toList();
    }

    public static List<String> tags(Sentence sentence) {
        return sentence.tokens().stream().map(Token::tag).toList();
    }
}
