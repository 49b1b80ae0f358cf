package org.dateline.udfs.place;

import java.util.Set;

/**
 * What transliterations of one Arabic, Persian, Cyrillic or Indic name have in common: its consonants, with those that
 * one system or the other confuses written alike, without the Arabic article and without doubling. "Deir ez-Zor" and
 * "Dayr az Zawr" share one. Many names share a skeleton: it finds candidates, no more.
 */
final class Skeleton {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "an", "en", "ul");
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
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char c = word.charAt(i);
            boolean pair = next == 'h' && isAspirated(c) || c == 't' && next == 's';
            char sound = pair ? digraph(c) : alike(c);
            boolean silent = sound == 0 || sound == 'h' && !pair && next == 0;
            i += pair ? 1 : 0;
            if (!silent && sound != last) {
                out.append(sound);
            }
            if (!silent) {
                last = sound;
            }
        }
    }

    private static boolean isAspirated(char c) {
        return "kgdtsczp".indexOf(c) >= 0;
    }

    /** kh, gh, dh, th, sh, ch, zh, ph and ts. */
    private static char digraph(char c) {
        return switch (c) {
            case 'k' -> 'h';
            case 'g', 'z' -> 'j';
            case 's', 'c' -> 's';
            case 'p' -> 'f';
            default -> c == 't' ? 't' : 'd';
        };
    }

    private static char alike(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
            case 'q', 'c' -> 'k';
            case 'g' -> 'j';
            case 'p' -> 'b';
            default -> c;
        };
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }
}
