package org.dateline.udfs.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a gazetteer in flat arrays: about 60 bytes a place with its name, where objects would take 400. Rows are
 * numbered from 0 in the order in which they were added.
 */
final class PlaceTable {
    private static final double UNITS_PER_DEGREE = 1e5;

    private final Texts texts = new Texts();
    private final Symbols codes = new Symbols();
    private final Symbols countries = new Symbols();
    private final Symbols divisions = new Symbols();
    private final Symbols gazetteers = new Symbols();
    private int[] textAt = new int[1 << 16];
    private int[] latitude = new int[1 << 16];
    private int[] longitude = new int[1 << 16];
    private int[] population = new int[1 << 16];
    private int[] division = new int[1 << 16];
    private short[] code = new short[1 << 16];
    private short[] country = new short[1 << 16];
    private byte[] gazetteer = new byte[1 << 16];
    private int size;

    /** One place as a file states it; codes as in GeoNames, empty where there are none. */
    record Row(
            String id,
            String gazetteer,
            String name,
            double latitude,
            double longitude,
            String code,
            String country,
            String adm1,
            String adm2,
            long population) {}

    int add(Row row) {
        if (size == textAt.length) {
            grow(size + size / 2);
        }
        textAt[size] = texts.add(row.id(), row.name());
        latitude[size] = (int) Math.round(row.latitude() * UNITS_PER_DEGREE);
        longitude[size] = (int) Math.round(row.longitude() * UNITS_PER_DEGREE);
        population[size] = (int) Math.min(row.population(), Integer.MAX_VALUE);
        code[size] = (short) codes.of(row.code());
        country[size] = (short) countries.of(row.country());
        division[size] = divisions.of(divisionCode(row.country(), row.adm1(), row.adm2()));
        gazetteer[size] = (byte) gazetteers.of(row.gazetteer());
        return size++;
    }

    private static String divisionCode(String country, String adm1, String adm2) {
        if (adm1.isEmpty()) {
            return country;
        }
        return adm2.isEmpty() ? country + "." + adm1 : country + "." + adm1 + "." + adm2;
    }

    void seal() {
        grow(size);
        texts.seal();
    }

    private void grow(int to) {
        textAt = Arrays.copyOf(textAt, to);
        latitude = Arrays.copyOf(latitude, to);
        longitude = Arrays.copyOf(longitude, to);
        population = Arrays.copyOf(population, to);
        division = Arrays.copyOf(division, to);
        code = Arrays.copyOf(code, to);
        country = Arrays.copyOf(country, to);
        gazetteer = Arrays.copyOf(gazetteer, to);
    }

    int size() {
        return size;
    }

    String id(int row) {
        return texts.first(textAt[row]);
    }

    String name(int row) {
        return texts.second(textAt[row]);
    }

    double latitude(int row) {
        return latitude[row] / UNITS_PER_DEGREE;
    }

    double longitude(int row) {
        return longitude[row] / UNITS_PER_DEGREE;
    }

    long population(int row) {
        return population[row];
    }

    String code(int row) {
        return codes.text(code[row]);
    }

    /** ISO 3166 alpha-2, empty for places of no country. */
    String country(int row) {
        return countries.text(country[row]);
    }

    /** The deepest division as one code: "US", "US.TX", "US.TX.471". */
    String division(int row) {
        return divisions.text(division[row]);
    }

    String gazetteer(int row) {
        return gazetteers.text(gazetteer[row]);
    }

    long bytes() {
        return texts.bytes() + 25L * textAt.length + divisions.bytes();
    }

    /** A few thousand strings that many rows share. */
    private static final class Symbols {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int of(String text) {
            Integer known = numbers.putIfAbsent(text, texts.size());
            if (known == null) {
                texts.add(text);
                return texts.size() - 1;
            }
            return known;
        }

        String text(int number) {
            return texts.get(number);
        }

        long bytes() {
            return 120L * texts.size();
        }
    }

    /** Pairs of strings in one array of UTF-8 bytes, each ended by a zero. */
    private static final class Texts {
        private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

        private byte[] bytes = new byte[1 << 20];
        private int used;

        int add(String first, String second) {
            int at = used;
            append(first);
            append(second);
            return at;
        }

        private void append(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (used + utf8.length + 1 > bytes.length) {
                long wanted = bytes.length + bytes.length / 2L + utf8.length;
                if (used > MOST_BYTES - utf8.length - 1) {
                    throw new IllegalArgumentException("More than 2 GB of names and ids");
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, MOST_BYTES));
            }
            System.arraycopy(utf8, 0, bytes, used, utf8.length);
            used += utf8.length + 1;
        }

        void seal() {
            bytes = Arrays.copyOf(bytes, used);
        }

        String first(int at) {
            return new String(bytes, at, end(at) - at, StandardCharsets.UTF_8);
        }

        String second(int at) {
            int start = end(at) + 1;
            return new String(bytes, start, end(start) - start, StandardCharsets.UTF_8);
        }

        private int end(int from) {
            int end = from;
            while (bytes[end] != 0) {
                end++;
            }
            return end;
        }

        long bytes() {
            return bytes.length;
        }
    }
}
