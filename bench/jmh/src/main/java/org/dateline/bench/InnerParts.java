package org.dateline.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.udfs.nlp.AnnotatedText;
import org.dateline.udfs.nlp.Annotator;
import org.dateline.udfs.place.Gazetteer;
import org.dateline.udfs.similar.Bands;
import org.dateline.udfs.similar.MinHash;
import org.dateline.udfs.similar.Shingles;
import org.dateline.udfs.similar.Sketch;
import org.dateline.udfs.text.ArticleCleaner;
import org.dateline.udfs.text.CleanOutcome;
import org.dateline.udfs.text.PageInput;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hot inner parts, each in microseconds for one article of about 300 words, one page, or one name. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class InnerParts {
    private static final String[] NAMES = {"Paris", "Springfield", "San José", "Reykjavik", "no such place", "Dalvik", "New York City"};

    private List<String> articles;
    private byte[] page;
    private Gazetteer gazetteer;
    private Annotator annotator;
    private ArticleCleaner cleaner;
    private int next;

    @Setup
    public void load() throws IOException {
        articles = Texts.articles();
        page = Texts.page();
        gazetteer = Gazetteer.embedded();
        annotator = new Annotator();
        cleaner = new ArticleCleaner();
    }

    private String article() {
        return articles.get(next++ % articles.size());
    }

    @Benchmark
    public int[] gazetteerLookUp() {
        return gazetteer.find(NAMES[next++ % NAMES.length]);
    }

    @Benchmark
    public long[] shingles() {
        return Shingles.of(article(), Shingles.WIDTH);
    }

    @Benchmark
    public long[] minHashBuckets() {
        return Bands.buckets(MinHash.signature(Shingles.of(article(), Shingles.WIDTH)));
    }

    @Benchmark
    public long[] sketch() {
        return Sketch.of(Shingles.of(article(), Shingles.WIDTH));
    }

    @Benchmark
    public CleanOutcome bodyOfAPage() {
        return cleaner.clean(new PageInput(page, "text/html", null, null));
    }

    /** Tokens, tags, entities and lemmas. */
    @Benchmark
    public AnnotatedText annotate() {
        return annotator.annotate(article());
    }

    /** The same with a parse of every sentence. */
    @Benchmark
    public long annotateAndParse() {
        return annotator.annotate(article()).sentences().stream()
                .filter(sentence -> sentence.dependencies().isPresent())
                .count();
    }
}
