package org.dateline.udfs.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form under which names are looked up: lower case, without accents, apostrophes and full stops, any other mark a
 * space, and a few words that news shortens written one way ("Saint" and "St.", "Mount" and "Mt.", "Fort" and "Ft.").
 */
final class NameKey {
    private static final Map<String, String> SHORT_FORMS =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft", "and", "&");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private NameKey() {}

    /** @return the key; empty for a name without letters or digits */
    static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '&' || Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                fold(c, out);
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        return shortForms(out.toString());
    }

    /** 64 bits of a key: with a few million names two different keys practically never share them. */
    static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    private static boolean isAscii(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Marks that belong to the word they stand in: accents, full stops, apostrophes of all kinds, the letter ayn. */
    private static boolean isSilent(char c) {
        return c == '.'
                || c == '\''
                || c == '`'
                || c >= 0x2018 && c <= 0x201b
                || c == 0x2032
                || c == 0xb4
                || c == 0xad
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.MODIFIER_SYMBOL;
    }

    private static void fold(char c, StringBuilder out) {
        switch (c) {
            case 'ø', 'Ø' -> out.append('o');
            case 'ł', 'Ł' -> out.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
            case 'ı', 'İ' -> out.append('i');
            case 'ß' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'þ', 'Þ' -> out.append("th");
            case 'ə', 'Ə' -> out.append('a');
            // Modifier letters (the half rings and primes of transliterations) are letters to Unicode, silent to us.
            default -> {
                if (c < 0x2b0 || c >= 0x300) {
                    out.append(Character.toLowerCase(c));
                }
            }
        }
    }

    private static String shortForms(String key) {
        if (!key.contains("saint") && !key.contains("mount") && !key.contains("fort") && !key.contains("and")) {
            return key;
        }
        String[] words = key.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = SHORT_FORMS.getOrDefault(words[i], words[i]);
        }
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
