package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A person of the document with all places that name them. */
final class Person {
    private List<String> words;
    private final List<Range> mentions = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;
    private Range description;

    Person(List<String> words) {
        this.words = List.copyOf(words);
        this.gender = words.size() > 1 ? Genders.ofName(words.get(0)) : Gender.UNKNOWN;
    }

    /** The canonical name: the first full form in the document. */
    String name() {
        return String.join(" ", words);
    }

    List<String> words() {
        return words;
    }

    /** Notes another spelling of the whole name: one in small letters stands for one in capitals. */
    void sawSpelling(List<String> seen) {
        boolean capitals = name().equals(name().toUpperCase(Locale.ROOT));
        if (capitals && seen.size() == words.size() && sameWords(words, seen)) {
            words = List.copyOf(seen);
        }
    }

    String lastName() {
        return words.get(words.size() - 1);
    }

    boolean isFull() {
        return words.size() > 1;
    }

    Gender gender() {
        return gender;
    }

    /** What a title or noun beside the name tells; the first such word decides. */
    void sawGender(Gender seen) {
        if (gender == Gender.UNKNOWN) {
            gender = seen;
        }
    }

    /** Notes a phrase that tells the office of the person ("the foreign secretary"). */
    void describe(Range phrase) {
        description = description == null ? phrase : description;
    }

    /** The phrase that tells the office, null where none does. */
    Range description() {
        return description;
    }

    List<Range> mentions() {
        return mentions;
    }

    /** How often the person is named by one word so far. */
    int calls() {
        return (int) mentions.stream().filter(m -> Names.words(m).size() == 1).count();
    }

    /** Whether these words are a short form of the name: its last words, or its first name. */
    boolean answersTo(List<String> shorter) {
        int n = shorter.size();
        if (n > words.size()) {
            return false;
        }
        boolean ending = sameWords(words.subList(words.size() - n, words.size()), shorter);
        return ending || n == 1 && plain(words.get(0)).equals(plain(shorter.get(0)));
    }

    /** Whether another full form is the same person: same last name, first names that do not clash. */
    boolean sameAs(List<String> other) {
        if (!isFull() || !plain(lastName()).equals(plain(other.get(other.size() - 1)))) {
            return false;
        }
        String a = plain(words.get(0));
        String b = plain(other.get(0));
        return a.equals(b)
                || a.startsWith(b)
                || b.startsWith(a)
                || a.length() > 2 && b.length() > 2 && a.substring(0, 3).equals(b.substring(0, 3));
    }

    /** Whether a last name is this one but for a letter, as misprints are. */
    boolean isMisspelt(String last) {
        String own = plain(lastName());
        String other = plain(last);
        return isFull()
                && own.length() > 4
                && other.length() > 4
                && own.charAt(0) == other.charAt(0)
                && LevenshteinDistance.getDefaultInstance().apply(own, other) <= (own.length() > 7 ? 2 : 1);
    }

    private static boolean sameWords(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!plain(a.get(i)).equals(plain(b.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without article ("al-"), dots and possessive. */
    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
        if (plain.startsWith("al-") || plain.startsWith("el-")) {
            plain = plain.substring(3);
        }
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
