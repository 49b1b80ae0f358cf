package org.dateline.udfs.nlp.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Patterns of a capitalised word that stands more than once in a sentence: with a name before it, behind it, or alone. */
final class Occurrences {
    private static final int REACH = 150;
    /** A further occurrence is looked for from here on. */
    private static final int NEAREST = 3;

    private static final Piece NONE = Piece.of("NO-OCCURRENCE-PATTERN|C");
    private static final Piece AFTER_BOTH = Piece.of("XY-NEXT-OCCURRENCE-XY|C");
    private static final Piece AFTER_SECOND = Piece.of("XY-NEXT-OCCURRENCE-Y|C");
    private static final Piece BEFORE_BOTH = Piece.of("XY-PREV-OCCURRENCE-XY|C");
    private static final Piece BEFORE_SECOND = Piece.of("XY-PREV-OCCURRENCE-Y|C");
    private static final Piece AFTER_NAME_BEFORE = Piece.of("X-NEXT-OCCURRENCE-YX|C");
    private static final Piece AFTER_NAME_BEHIND = Piece.of("X-NEXT-OCCURRENCE-XY|C");
    private static final Piece AFTER_ALONE = Piece.of("X-NEXT-OCCURRENCE-X|C");
    private static final Piece BEFORE_NAME_BEHIND = Piece.of("X-PREV-OCCURRENCE-YX|C");
    private static final Piece BEFORE_NAME_BEFORE = Piece.of("X-PREV-OCCURRENCE-XY|C");
    private static final Piece BEFORE_ALONE = Piece.of("X-PREV-OCCURRENCE-X|C");

    private final String[] words;
    private final List<String> tags;

    Occurrences(String[] words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    Set<Piece> patterns(int i) {
        String word = words[i];
        String before = word(i - 1);
        boolean looked =
                i > 0 && isNameCase(word) && noUpperCase(word(i + 1)) && hasLetter(word(i + 1)) && hasLetter(before);
        if (!looked) {
            return Set.of(NONE);
        }
        Set<Piece> found = new LinkedHashSet<>();
        boolean second = isName(i - 1);
        for (int at = i + NEAREST; at < Math.min(words.length, i + REACH); at++) {
            if (words[at].equals(word)) {
                found.add(second ? (words[at - 1].equals(before) ? AFTER_BOTH : AFTER_SECOND) : after(at));
            }
        }
        for (int at = i - NEAREST; at > i - REACH && at >= 0; at--) {
            if (words[at].equals(word)) {
                found.add(second ? (word(at - 1).equals(before) ? BEFORE_BOTH : BEFORE_SECOND) : before(at));
            }
        }
        return found;
    }

    private Piece after(int at) {
        return isName(at - 1) ? AFTER_NAME_BEFORE : isName(at + 1) ? AFTER_NAME_BEHIND : AFTER_ALONE;
    }

    private Piece before(int at) {
        return isName(at + 1) ? BEFORE_NAME_BEHIND : isName(at - 1) ? BEFORE_NAME_BEFORE : BEFORE_ALONE;
    }

    private String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    private boolean isName(int i) {
        return i >= 0 && i < words.length && isNameCase(words[i]) && tags.get(i).equals("NNP");
    }

    private static boolean isNameCase(String text) {
        if (text.length() < 2 || !(Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))) {
            return false;
        }
        return text.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean noUpperCase(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
