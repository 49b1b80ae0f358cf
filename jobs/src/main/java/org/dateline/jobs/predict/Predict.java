package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.udfs.place.GazetteerSource;

/**
 * Runs one extractor over a file of JSON Lines, in parallel, one output line for each input line and in the same order,
 * in the format that the scorers read. Spark is not needed for it.
 */
public final class Predict {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Lines in flight for each thread: enough to keep all busy behind one slow article. */
    private static final int WINDOW = 64;

    private final PredictionTask task;
    private final GazetteerSource gazetteer;
    private final int threads;

    public Predict(PredictionTask task, GazetteerSource gazetteer, int threads) {
        this.task = task;
        this.gazetteer = gazetteer;
        this.threads = threads;
    }

    /**
     * @return lines written
     * @throws IOException if a file cannot be read or written, or a line is no JSON object
     */
    public long run(Path input, Path output) throws IOException {
        PredictionTask.Predictor predictor =
                task.predictor(input.toAbsolutePath().getParent(), gazetteer);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (BufferedReader in = Files.newBufferedReader(input, StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
            Deque<Future<String>> inFlight = new ArrayDeque<>();
            long lines = 0;
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                if (inFlight.size() >= threads * WINDOW) {
                    write(out, inFlight.remove());
                }
                String where = input + " line " + number;
                String record = line;
                inFlight.add(pool.submit(() -> answer(predictor, record, where)));
                lines++;
            }
            while (!inFlight.isEmpty()) {
                write(out, inFlight.remove());
            }
            return lines;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String answer(PredictionTask.Predictor predictor, String line, String where) throws IOException {
        try {
            JsonNode record = JSON.readTree(line);
            if (!record.isObject()) {
                throw new IllegalArgumentException("the line is no JSON object");
            }
            ObjectNode out = JSON.createObjectNode();
            out.set("id", record.get("id"));
            predictor.predict(record, out);
            return JSON.writeValueAsString(out);
        } catch (Exception e) {
            throw new IOException(where + ": " + e, e);
        }
    }

    private static void write(BufferedWriter out, Future<String> line) throws IOException {
        try {
            out.write(line.get());
            out.write('\n');
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }
}
