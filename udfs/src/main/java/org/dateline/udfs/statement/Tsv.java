package org.dateline.udfs.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists on the class path: tab-separated, UTF-8, '#' starts a comment line. */
final class Tsv {
    private static final String FOLDER = "/org/dateline/lexicon/";

    private Tsv() {}

    /** The rows of a list; every row has at least {@code columns} fields, missing ones are empty. */
    static List<String[]> rows(String name, int columns) {
        InputStream resource = Tsv.class.getResourceAsStream(FOLDER + name);
        if (resource == null) {
            throw new IllegalStateException("No word list " + FOLDER + name + " on the class path");
        }
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                String[] row = new String[Math.max(columns, fields.length)];
                for (int i = 0; i < row.length; i++) {
                    row[i] = i < fields.length ? fields[i].strip() : "";
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + name, e);
        }
        return rows;
    }

    /** First column as a set. */
    static Set<String> set(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name, 1).forEach(row -> words.add(row[0]));
        return words;
    }

    /** First column to second. */
    static Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        rows(name, 2).forEach(row -> map.put(row[0], row[1]));
        return map;
    }
}
