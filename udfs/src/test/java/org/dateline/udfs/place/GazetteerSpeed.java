package org.dateline.udfs.place;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures the gazetteer: time to load, heap, look-ups a second of one thread, in processor time so that a busy machine
 * does not matter. Run with no argument for the embedded gazetteer, with a user's file, or with a number of made-up places.
 */
final class GazetteerSpeed {
    private static final int NAMES = 200_000;
    private static final int ROUNDS = 5;
    /** Steps through the rows without a pattern; prime. */
    private static final long STRIDE = 7919;

    private GazetteerSpeed() {}

    public static void main(String[] args) throws IOException {
        boolean synthetic = args.length > 0 && args[0].matches("\\d+");
        Path file = synthetic ? Files.createTempFile("places", ".tsv.gz") : args.length > 0 ? Path.of(args[0]) : null;
        try {
            if (synthetic) {
                SyntheticPlaces.write(file, Long.parseLong(args[0]));
            }
            measure(file);
        } finally {
            if (synthetic) {
                Files.delete(file);
            }
        }
    }

    private static void measure(Path file) {
        long start = processorTime();
        Gazetteer gazetteer = file == null ? Gazetteer.embedded() : Gazetteer.with(file, "user");
        report("load", "%.1f s", (processorTime() - start) / 1e9);
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        report("places", "%,.0f", (double) gazetteer.size());
        report("names", "%,.0f", (double) gazetteer.names());
        report("arrays", "%.1f MB", gazetteer.bytes() / 1e6);
        report("heap", "%.1f MB", (jvm.totalMemory() - jvm.freeMemory()) / 1e6);
        String[] names = new String[NAMES];
        for (int i = 0; i < NAMES; i++) {
            String name = gazetteer.table().name((int) (i * STRIDE % gazetteer.size()));
            // Every third name is none of the gazetteer's, as most words of a text are not.
            names[i] = i % 3 == 0 ? name + "x" : name;
        }
        for (int round = 1; round <= ROUNDS; round++) {
            long from = processorTime();
            long found = 0;
            for (String name : names) {
                found += gazetteer.find(name).length;
            }
            report("look-ups a second, round " + round, "%,.0f", NAMES / ((processorTime() - from) / 1e9));
            report("  rows found", "%,.0f", (double) found);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, String format, double value) {
        System.out.println(what + ": " + String.format(Locale.ROOT, format, value));
    }
}
