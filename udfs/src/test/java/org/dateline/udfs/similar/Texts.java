package org.dateline.udfs.similar;

import java.util.Random;

/** Invented texts for the tests: numbered words, drawn with a fixed seed. */
final class Texts {
    private Texts() {}

    static String[] words(long seed, int n) {
        Random random = new Random(seed);
        String[] words = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = "w" + random.nextInt(5_000);
        }
        return words;
    }

    /** The words with every {@code step}-th one replaced. */
    static String[] edited(String[] words, int step) {
        String[] edited = words.clone();
        for (int i = step / 2; i < edited.length; i += step) {
            edited[i] = "changed" + i;
        }
        return edited;
    }

    static String text(String[] words) {
        return String.join(" ", words);
    }
}
