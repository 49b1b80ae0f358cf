package org.dateline.udfs.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists of this package: tab separated, lines that start with # are comments. */
final class Lexicon {
    private Lexicon() {}

    /** @return the columns of each line; missing columns at the end of a line are empty */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/dateline/lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Word list not on the class path: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(columns(line, columns, file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file, e);
        }
        return rows;
    }

    private static String[] columns(String line, int columns, String file) {
        String[] found = line.split("\t", -1);
        if (found.length > columns) {
            throw new IllegalStateException(file + ": more than " + columns + " columns: " + line);
        }
        String[] row = new String[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = i < found.length ? found[i].strip() : "";
        }
        return row;
    }
}
