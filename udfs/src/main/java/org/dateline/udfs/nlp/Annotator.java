package org.dateline.udfs.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Annotates texts with CoreNLP's tokeniser, sentence splitter, tagger, entity recogniser and parser, called directly on
 * labels: the pipeline around them costs more than they do. Stateless and thread-safe; the models are shared by the JVM.
 */
public final class Annotator {
    private static final String TOKENIZER_OPTIONS = "invertible=true,untokenizable=noneKeep";
    private static final ThreadLocal<Lemmas> LEMMAS = ThreadLocal.withInitial(Lemmas::new);

    private final Limits limits;

    public Annotator(Limits limits) {
        this.limits = limits;
    }

    public Annotator() {
        this(Limits.DEFAULT);
    }

    /** Annotates headline and body of one article. */
    public NewsDocument document(String title, String body, java.time.LocalDate published, String sourceCountry) {
        return new NewsDocument(
                annotate(title == null ? "" : title), annotate(body == null ? "" : body), published, sourceCountry);
    }

    /** Splits, tags and labels a text. Never throws for any content; a text past the limits comes back degraded. */
    public AnnotatedText annotate(String text) {
        if (text.length() > limits.maxChars()) {
            return new AnnotatedText(text, List.of(), NlpLevel.SKIPPED);
        }
        boolean tagged = text.length() <= limits.maxTaggedChars();
        NlpLevel level = tagged ? NlpLevel.FULL : NlpLevel.TOKENS_ONLY;
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraphs.Span> paragraphs = Paragraphs.of(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraphs.Span span = paragraphs.get(p);
            for (List<CoreLabel> labels : split(text, span)) {
                if (tagged) {
                    label(labels);
                    if (labels.size() > limits.maxParsedTokens()) {
                        level = NlpLevel.NO_PARSE;
                    }
                }
                sentences.add(sentence(text, sentences.size(), p, labels, tagged));
            }
        }
        return new AnnotatedText(text, sentences, level);
    }

    private List<List<CoreLabel>> split(String text, Paragraphs.Span span) {
        String paragraph = text.substring(span.start(), span.end());
        List<CoreLabel> tokens = new PTBTokenizer<>(
                        new StringReader(paragraph), new CoreLabelTokenFactory(true), TOKENIZER_OPTIONS)
                .tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + span.start());
            token.setEndPosition(token.endPosition() + span.start());
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            for (int from = 0; from < sentence.size(); from += limits.maxSentenceTokens()) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + limits.maxSentenceTokens())));
            }
        }
        return sentences;
    }

    private static void label(List<CoreLabel> labels) {
        List<String> words = labels.stream().map(CoreLabel::word).toList();
        List<String> tags = Models.tagger().tags(words);
        List<String> classes = Models.entities().classes(words, tags);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setTag(tags.get(i));
            labels.get(i).setNER(classes.get(i));
        }
    }

    private Sentence sentence(String text, int index, int paragraph, List<CoreLabel> labels, boolean tagged) {
        List<Token> tokens = new ArrayList<>(labels.size());
        Lemmas lemmas = LEMMAS.get();
        for (CoreLabel label : labels) {
            String word = text.substring(label.beginPosition(), label.endPosition());
            String tag = tagged ? label.tag() : "";
            String lemma = tagged ? lemmas.of(word, tag) : word;
            String ner = tagged ? label.ner() : Token.NO_ENTITY;
            tokens.add(new Token(tokens.size(), label.beginPosition(), label.endPosition(), word, lemma, tag, ner));
        }
        boolean parsed = tagged && labels.size() <= limits.maxParsedTokens();
        return new Sentence(index, paragraph, tokens, s -> parsed ? Optional.of(parse(s)) : Optional.empty());
    }

    private static Dependencies parse(Sentence sentence) {
        return Models.parser()
                .parse(
                        sentence.tokens().stream().map(Token::text).toList(),
                        sentence.tokens().stream().map(Token::tag).toList());
    }
}
