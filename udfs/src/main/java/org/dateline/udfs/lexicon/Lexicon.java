package org.dateline.udfs.lexicon;

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

/**
 * Reads the project's word lists (data/lexicon, packed on the class path): UTF-8, cells separated by tabs, lines that begin
 * with # are comments. A list that is absent or malformed is an error of the build, hence an unchecked exception.
 */
public final class Lexicon {
    private static final String FOLDER = "/org/dateline/lexicon/";

    private Lexicon() {}

    /**
     * @param name file name without folder
     * @param columns how many cells each row has; cells missing at the end of a line are empty
     * @return the rows in the order of the file, cells without white space around them
     * @throws IllegalStateException if there is no such list or a line has more cells
     */
    public static List<String[]> rows(String name, int columns) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + FOLDER + name + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(cells(line, columns, name));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }

    /** The first column, in the order of the file. */
    public static Set<String> set(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name, 1).forEach(row -> words.add(row[0]));
        return words;
    }

    /** The first column to the second, in the order of the file. */
    public static Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        rows(name, 2).forEach(row -> map.put(row[0], row[1]));
        return map;
    }

    private static String[] cells(String line, int columns, String name) {
        String[] found = line.split("\t", -1);
        if (found.length > columns) {
            throw new IllegalStateException(
                    name + ": " + found.length + " cells instead of " + columns + " in: " + line);
        }
        String[] row = new String[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = i < found.length ? found[i].strip() : "";
        }
        return row;
    }
}
