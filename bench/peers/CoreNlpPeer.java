import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The usual Java way: CoreNLP's full pipeline with its default models, one pipeline shared by all threads. No Spark around
 * it, which is generous: only the annotation of warm code counts.
 *
 * <p>CoreNlpPeer TEXTS WARM THREADS: TEXTS holds one text a line in Base64; the first WARM are not measured. Prints wall and
 * processor seconds for the rest, and the seconds before.
 */
final class CoreNlpPeer {
    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    public static void main(String[] args) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            texts.add(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8));
        }
        int warm = Integer.parseInt(args[1]);
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[2]));
        double start = wall();
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        int failed = run(threads, pipeline, texts.subList(0, warm));
        double wall = wall();
        double cpu = cpu();
        failed += run(threads, pipeline, texts.subList(warm, texts.size()));
        System.out.printf("RESULT %.3f %.3f %.3f %d%n", wall() - wall, cpu() - cpu, wall - start, failed);
        threads.shutdown();
    }

    /** How many texts the pipeline failed on: coreference throws on some. They count as done. */
    private static int run(ExecutorService threads, StanfordCoreNLP pipeline, List<String> texts) throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (String text : texts) {
            tasks.add(() -> {
                try {
                    pipeline.annotate(new CoreDocument(text));
                    return 0;
                } catch (RuntimeException e) {
                    System.err.println("Failed on a text: " + e);
                    return 1;
                }
            });
        }
        int failed = 0;
        for (var task : threads.invokeAll(tasks)) {
            failed += task.get();
        }
        return failed;
    }

    private static double wall() {
        return System.nanoTime() / 1e9;
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
