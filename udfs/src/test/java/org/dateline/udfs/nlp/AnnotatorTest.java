package org.dateline.udfs.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void tokensStandAtTheirOffsets() {
        String text =
                "Marta Vel\u00e9z \ud83d\ude00 spoke in Lisbon.\n\nShe didn't stay; \u201cnever again,\u201d she said.";
        AnnotatedText annotated = ANNOTATOR.annotate(text);
        assertThat(annotated.sentences()).hasSize(2);
        for (Sentence sentence : annotated.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            }
        }
        assertThat(annotated.sentences().get(1).paragraph()).isEqualTo(1);
    }

    @Test
    void tagsLemmasAndEntitiesAreThere() {
        Sentence sentence = ANNOTATOR
                .annotate("Two soldiers were wounded in Lisbon.")
                .sentences()
                .get(0);
        assertThat(sentence.token(1).lemma()).isEqualTo("soldier");
        assertThat(sentence.token(3).tag()).isEqualTo("VBN");
        assertThat(sentence.token(5).ner()).isEqualTo("LOCATION");
        Dependencies parse = sentence.dependencies().orElseThrow();
        assertThat(parse.relation(3)).isEqualTo("root");
        assertThat(parse.head(1)).isEqualTo(3);
        assertThat(parse.relation(1)).isEqualTo("nsubj:pass");
    }

    @Test
    void hardWrappedTextKeepsItsSentencesWhole() {
        String text = "The convoy left the harbour early in the morning and reached the\n"
                + "crossing before noon, where the guards of the northern bank had been\n"
                + "waiting since dawn for a sign that the ceasefire would hold for long\n"
                + "enough to let the trucks with flour and medicine pass the old bridge\n"
                + "without a search.\n\nNobody was hurt.";
        assertThat(ANNOTATOR.annotate(text).sentences()).hasSize(2);
    }

    @Test
    void lostBreaksEndParagraphs() {
        AnnotatedText text = ANNOTATOR.annotate("The road was closed.Two men were held. A third got away.”They left.");
        assertThat(text.sentences()).hasSize(4);
        assertThat(text.sentences().get(1).paragraph()).isEqualTo(1);
        assertThat(ANNOTATOR
                        .annotate("Ask Trade.Com staff, or St.Paul and U.S.Army men.")
                        .sentences())
                .hasSize(1);
    }

    @Test
    void listLinesStaySeparate() {
        assertThat(ANNOTATOR.annotate("Bread\nFlour\nMedicine").sentences()).hasSize(3);
    }

    @Test
    void aSentencePastTheParsersLimitIsDegraded() {
        String text = "and ".repeat(200) + "stop.";
        AnnotatedText annotated = ANNOTATOR.annotate(text);
        assertThat(annotated.level()).isEqualTo(NlpLevel.NO_PARSE);
        assertThat(annotated.sentences().get(0).dependencies()).isEmpty();
    }

    @Test
    void aTextPastTheTaggersLimitHasTokensOnly() {
        Annotator strict = new Annotator(new Limits(150, 400, 10, 1000));
        AnnotatedText annotated = strict.annotate("A short sentence. Another one.");
        assertThat(annotated.level()).isEqualTo(NlpLevel.TOKENS_ONLY);
        assertThat(annotated.sentences()).hasSize(2);
        assertThat(strict.annotate("x".repeat(1001)).level()).isEqualTo(NlpLevel.SKIPPED);
    }

    @Test
    void anEndlessSentenceIsCut() {
        AnnotatedText annotated = new Annotator(new Limits(5, 10, 10_000, 10_000)).annotate("word ".repeat(25));
        assertThat(annotated.sentences()).extracting(Sentence::size).containsExactly(10, 10, 5);
    }

    @Test
    void strangeTextNeverThrows() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 80; j++) {
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
            }
            assertThat(ANNOTATOR.annotate(text.toString())).isNotNull();
        }
    }

    @Test
    void theResultDependsNeitherOnThreadsNorOnOrder() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add("Column " + i + " of the march brigade reached Porto" + (i % 7) + " with tahoe pilots. "
                    + "The may committee asked brown for " + i + " crates in Bergen.");
        }
        List<String> alone = texts.stream().map(AnnotatorTest::print).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(11));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            String[] together = new String[texts.size()];
            List<Future<?>> running = new ArrayList<>();
            for (int i : order) {
                running.add(pool.submit(() -> together[i] = print(texts.get(i))));
            }
            for (Future<?> task : running) {
                task.get();
            }
            assertThat(together).containsExactlyElementsOf(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String print(String text) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : ANNOTATOR.annotate(text).sentences()) {
            Dependencies parse = sentence.dependencies().orElseThrow();
            for (Token token : sentence.tokens()) {
                out.append(token).append(parse.head(token.index())).append(parse.relation(token.index()));
            }
        }
        return out.toString();
    }

    @Test
    void codePointsCountPairsOnce() {
        CodePoints points = new CodePoints("a\ud83d\ude00b");
        assertThat(points.of(0)).isZero();
        assertThat(points.of(3)).isEqualTo(2);
        assertThat(points.of(4)).isEqualTo(3);
    }
}
