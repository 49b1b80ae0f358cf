package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.NlpLevel;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/**
 * Makes annotated articles without any model: {@code {L Aleppo}}, {@code {O Kent Police}} and {@code {P Ann Lee}} are what the
 * entity recogniser would have seen; each line is a sentence. Capitalised words are proper nouns, the words listed here
 * verbs.
 */
final class MarkedText {
    private static final Pattern TOKEN =
            Pattern.compile("\\{([LOP]) |}|\\p{L}+(?:\\.\\p{L}+)+\\.?|[\\p{L}\\p{M}’]+|\\d+|[^\\s]");
    private static final List<String> VERBS = List.of("said", "denied", "killed", "is", "was", "hit", "met", "lives");

    private MarkedText() {}

    static NewsDocument article(String marked) {
        return new NewsDocument(AnnotatedText.EMPTY, annotate(marked), null, null);
    }

    private static AnnotatedText annotate(String marked) {
        String plain = marked.replaceAll("\\{[LOP] ", "").replace("}", "");
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String line : marked.split("\n", -1)) {
            List<Token> tokens = new ArrayList<>();
            String ner = Token.NO_ENTITY;
            Matcher matcher = TOKEN.matcher(line);
            while (matcher.find()) {
                String text = matcher.group();
                if (matcher.group(1) != null) {
                    ner = switch (matcher.group(1)) {
                        case "L" -> "LOCATION";
                        case "O" -> "ORGANIZATION";
                        default -> "PERSON";
                    };
                } else if (text.equals("}")) {
                    ner = Token.NO_ENTITY;
                } else {
                    int start = plain.indexOf(text, at);
                    at = start + text.length();
                    tokens.add(new Token(tokens.size(), start, at, text, lemma(text), tag(text), ner));
                }
            }
            sentences.add(new Sentence(sentences.size(), sentences.size(), tokens, s -> Optional.empty()));
        }
        return new AnnotatedText(plain, sentences, NlpLevel.FULL);
    }

    private static String lemma(String text) {
        return switch (text) {
            case "said" -> "say";
            case "denied" -> "deny";
            case "killed" -> "kill";
            default -> isPlural(text) ? text.substring(0, text.length() - 1) : text;
        };
    }

    private static boolean isPlural(String text) {
        return text.length() > 3
                && text.endsWith("s")
                && !VERBS.contains(text)
                && Character.isLowerCase(text.charAt(0));
    }

    private static String tag(String text) {
        if (VERBS.contains(text)) {
            return "VBD";
        }
        return Character.isUpperCase(text.charAt(0)) ? "NNP" : Character.isLetter(text.charAt(0)) ? "NN" : text;
    }
}
