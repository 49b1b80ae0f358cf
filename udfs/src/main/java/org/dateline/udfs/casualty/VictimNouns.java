package org.dateline.udfs.casualty;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** The tables victim-nouns and person-nouns: which nouns are people and what they say about them. */
final class VictimNouns {
    /** What a noun says. {@code sex} is m, f or - where it is left open. */
    record Entry(VictimCategory category, VictimDemographic demographic, char sex) {}

    private static final Pattern AGENT =
            Pattern.compile("[a-z]{3,}(?:man|men|woman|women|ators?|utors?|arians?|icians?|ologists?|aneers?)");
    private static final Entry ANYBODY = new Entry(VictimCategory.UNSPECIFIED, VictimDemographic.UNSPECIFIED, '-');

    private static final Map<String, Entry> NOUNS = new HashMap<>();

    static {
        for (var row : Lexicon.rows("victim-nouns.tsv", 4)) {
            NOUNS.put(
                    row[0],
                    new Entry(
                            VictimCategory.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            VictimDemographic.valueOf(row[2].toUpperCase(Locale.ROOT)),
                            row[3].charAt(0)));
        }
    }

    static {
        for (var row : Lexicon.rows("person-nouns.tsv", 1)) {
            NOUNS.putIfAbsent(row[0], ANYBODY);
        }
    }

    private VictimNouns() {}

    static Optional<Entry> of(Token token) {
        return of(Words.lemma(token)).or(() -> of(Words.lower(token)));
    }

    /** What the noun at {@code i} says, with the word before it where the table has both: "aid worker". */
    static Optional<Entry> of(Sentence sentence, int i) {
        Entry pair = i == 0 ? null : NOUNS.get(Words.lower(sentence, i - 1) + " " + Words.lemma(sentence.token(i)));
        return pair == null ? of(sentence.token(i)) : Optional.of(pair);
    }

    /** Nouns of agents by their ending: "coordinator", "parliamentarian", "ombudsman". */
    private static Optional<Entry> byEnding(String word) {
        return AGENT.matcher(word).matches() ? Optional.of(ANYBODY) : Optional.empty();
    }

    static Optional<Entry> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Entry entry = NOUNS.get(lower);
        if (entry == null && lower.endsWith("s")) {
            entry = NOUNS.get(lower.substring(0, lower.length() - 1));
        }
        if (entry == null && lower.endsWith("men")) {
            entry = NOUNS.get(lower.substring(0, lower.length() - 3) + "man");
        }
        int hyphen = lower.lastIndexOf('-');
        if (entry == null && hyphen > 0 && hyphen < lower.length() - 1) {
            return of(lower.substring(hyphen + 1));
        }
        return Optional.ofNullable(entry).or(() -> byEnding(lower));
    }
}
