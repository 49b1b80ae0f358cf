package org.dateline.udfs.nlp.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads a model of CoreNLP's neural dependency parser in its text format. */
final class ModelReader {
    private final BufferedReader in;
    private final Map<String, String> header = new HashMap<>();

    private ModelReader(InputStream stream) {
        this.in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /** @throws IOException if the stream cannot be read or is no such model */
    static ParserModel read(InputStream stream) throws IOException {
        try {
            return new ModelReader(stream).model();
        } catch (NumberFormatException | java.util.NoSuchElementException e) {
            throw new IOException("This is no model of the neural dependency parser: " + e.getMessage(), e);
        }
    }

    private ParserModel model() throws IOException {
        // "preComputed" ends the header; "language" and "tlp" stand before it in newer models only.
        while (!header.containsKey("preComputed")) {
            String line = line();
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IOException("This is no model of the neural dependency parser: it begins with " + line);
            }
            header.put(line.substring(0, equals), line.substring(equals + 1));
        }
        if (number("numTokens") != ParserModel.SLOTS) {
            throw new IOException(
                    "The parser's model has " + number("numTokens") + " inputs, not " + ParserModel.SLOTS);
        }
        int hidden = number("hiddenSize");
        int size = number("embeddingSize");
        List<float[]> embeddings = new ArrayList<>();
        List<String> words = names(number("dict"), size, embeddings);
        List<String> tags = names(number("pos"), size, embeddings);
        List<String> relations = names(number("label"), size, embeddings);
        float[][] inputWeights = matrix(ParserModel.SLOTS * size, hidden);
        float[] bias = matrix(1, hidden)[0];
        float[][] outputWeights = matrix(hidden, 2 * relations.size() - 1);
        return new ParserModel(
                ids(words, 0),
                ids(tags, words.size()),
                relations,
                words.size() + tags.size(),
                embeddings.toArray(float[][]::new),
                inputWeights,
                bias,
                outputWeights);
    }

    private int number(String key) throws IOException {
        String value = header.get(key);
        if (value == null) {
            throw new IOException("The parser's model does not say " + key);
        }
        return Integer.parseInt(value);
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The parser's model ends too early");
        }
        return line;
    }

    private List<String> names(int count, int size, List<float[]> embeddings) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringTokenizer fields = new StringTokenizer(line(), " ");
            names.add(fields.nextToken());
            embeddings.add(floats(fields, size));
        }
        return names;
    }

    private static Map<String, Integer> ids(List<String> names, int first) {
        Map<String, Integer> ids = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            ids.put(names.get(i), first + i);
        }
        return ids;
    }

    private float[][] matrix(int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = floats(new StringTokenizer(line(), " "), columns);
        }
        return matrix;
    }

    private static float[] floats(StringTokenizer fields, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.parseFloat(fields.nextToken());
        }
        return values;
    }
}
