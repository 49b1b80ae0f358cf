package org.dateline.udfs.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads places from the embedded file and from files in the columns of GeoNames. */
final class PlaceFiles {
    private static final String EMBEDDED = "/org/dateline/gazetteer/places.tsv.gz";
    /** The gazetteer that the ids of the embedded file belong to. */
    static final String GEONAMES = "geonames";

    private static final int BUFFER = 1 << 16;
    private static final int GEONAMES_COLUMNS = 19;

    /** Takes one place and its other names. */
    interface Sink {
        void add(PlaceTable.Row row, List<String> otherNames);
    }

    private PlaceFiles() {}

    /** The format is described in data/gazetteer/build_gazetteer.py. */
    static void embedded(Sink sink) {
        try (InputStream in = PlaceFiles.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) {
                throw new IllegalStateException("Gazetteer not on the class path: " + EMBEDDED);
            }
            BufferedReader lines = reader(new GZIPInputStream(in, BUFFER));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] f = line.split("\t", -1);
                sink.add(
                        new PlaceTable.Row(
                                f[0],
                                GEONAMES,
                                f[1],
                                Double.parseDouble(f[3]),
                                Double.parseDouble(f[4]),
                                f[5],
                                f[6],
                                f[7],
                                f[8],
                                Long.parseLong(f[9])),
                        f[2].isEmpty() ? List.of() : List.of(f[2].split("\\|")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Gazetteer " + EMBEDDED, e);
        }
    }

    /** The columns of geonames.org's dumps: see the "readme.txt" there. */
    static void geoNames(Path file, String gazetteer, Sink sink) {
        long number = 0;
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader lines =
                        reader(file.toString().endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    continue;
                }
                String[] f = line.split("\t", -1);
                if (f.length != GEONAMES_COLUMNS) {
                    throw new IllegalArgumentException(
                            file + " line " + number + " has " + f.length + " columns, not the 19 of GeoNames");
                }
                PlaceTable.Row row = new PlaceTable.Row(
                        f[0],
                        gazetteer,
                        f[1],
                        Double.parseDouble(f[4]),
                        Double.parseDouble(f[5]),
                        f[7],
                        f[8],
                        f[10].equals("00") ? "" : f[10],
                        f[11],
                        f[14].isEmpty() ? 0 : Long.parseLong(f[14]));
                String others = f[2] + "," + f[3];
                sink.add(row, List.of(others.split(",")));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + " line " + number + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " line " + number, e);
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    }
}
