package org.dateline.udfs.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the project's word lists: tab-separated tables on the class path, with comment lines that begin with #. */
public final class LexiconTable {
    private static final String FOLDER = "/org/dateline/lexicon/";

    private LexiconTable() {}

    /**
     * @param name file name without folder
     * @param columns how many cells each row has; missing cells at the end are empty strings
     * @return the rows in the order of the file
     */
    public static List<List<String>> read(String name, int columns) {
        try (InputStream in = LexiconTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No lexicon " + FOLDER + name + " on the class path");
            }
            return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read lexicon " + name, e);
        }
    }

    private static List<List<String>> rows(BufferedReader in, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns) {
                throw new IllegalStateException(
                        name + ": " + cells.length + " cells instead of " + columns + ": " + line);
            }
            String[] row = Arrays.copyOf(cells, columns);
            for (int i = 0; i < columns; i++) {
                row[i] = row[i] == null ? "" : row[i].strip();
            }
            rows.add(List.of(row));
        }
        return rows;
    }
}
