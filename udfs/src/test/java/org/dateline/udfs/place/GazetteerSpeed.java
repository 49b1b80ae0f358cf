package org.dateline.udfs.place;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures the gazetteer: time to load, heap, look-ups a second of one thread, in processor time so that a busy machine
 * does not matter. Run with no argument for the embedded gazetteer, or with a user's file.
 */
final class GazetteerSpeed {
    private static final int NAMES = 200_000;
    private static final int ROUNDS = 5;
    /** Steps through the rows without a pattern; prime. */
    private static final long STRIDE = 7919;

    private GazetteerSpeed() {}

    public static void main(String[] args) {
        long start = processorTime();
        Gazetteer gazetteer = args.length == 0 ? Gazetteer.embedded() : Gazetteer.with(Path.of(args[0]), "user");
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
