package org.dateline.udfs.place;

import java.util.Locale;
import java.util.Set;

/**
 * What transliterations of one Arabic, Persian, Cyrillic or Indic name have in common: its consonants, with those that
 * one system or the other confuses written alike, without the Arabic article and without doubling. "Deir ez-Zor" and
 * "Dayr az Zawr" share one, and so do "Kharkov" and "Kharkiv". Many names share a skeleton: it finds candidates, no more.
 */
final class Skeleton {
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "an", "en", "ul");
    private static final int MIN_LENGTH = 2;

    private Skeleton() {}

    /** @return the skeleton; empty for a name too short to have a telling one */
    static String of(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : NameKey.of(name).split(" ", -1)) {
            if (!ARTICLES.contains(word)) {
                consonants(word, out);
            }
        }
        return out.length() < MIN_LENGTH ? "" : "\u0002" + out;
    }

    private static void consonants(String word, StringBuilder out) {
        String w = word.toLowerCase(Locale.ROOT)
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("sh", "s")
                .replace("ch", "s")
                .replace("zh", "j")
                .replace("ph", "f")
                .replace("ts", "s");
        char last = 0;
        for (int i = 0; i < w.length(); i++) {
            char c = alike(w.charAt(i));
            boolean silent = c == 0 || c == 'h' && i == w.length() - 1;
            if (!silent && c != last) {
                out.append(c);
            }
            if (!silent) {
                last = c;
            }
        }
    }

    private static char alike(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
            case 'q', 'c' -> 'k';
            case 'g' -> 'j';
            case 'p' -> 'b';
            case 'v' -> 'v';
            case 'z' -> 'z';
            default -> c;
        };
    }
}
