package org.dateline.udfs.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.PhraseTable;

/** The classes of words that steer the reading (tables cue-words and death-causes). */
final class Cues {
    static final String NEGATION = "negation";
    static final String HEDGE = "hedge";
    static final String HYPOTHETICAL = "hypothetical";
    static final String FUTURE = "future";
    static final String DENIAL = "denial";
    static final String ATTACKER = "attacker";
    static final String SAYING = "saying";

    /** Months that are words of their own. */
    private static final Set<String> MONTHS = Set.of("march", "may", "august");

    private static final String MONTH_NAMES =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final Pattern MONTH = Pattern.compile(MONTH_NAMES);
    private static final Pattern DATE =
            Pattern.compile("(19|20)\\d\\d|\\d{1,2}(st|nd|rd|th)|\\w{3,6}day|wednesday|" + MONTH_NAMES);

    private static final Map<String, PhraseTable<Boolean>> PHRASES = new HashMap<>();
    private static final Map<String, Set<String>> SINGLE = new HashMap<>();

    static {
        for (String table : List.of("cue-words.tsv", "death-causes.tsv")) {
            read(table);
        }
    }

    private Cues() {}

    private static void read(String table) {
        for (var row : Lexicon.rows(table, 2)) {
            PHRASES.computeIfAbsent(row[1], k -> new PhraseTable<>()).put(row[0], true);
            SINGLE.computeIfAbsent(row[1], k -> new HashSet<>()).add(row[0]);
        }
    }

    /** Whether the token is a year, a day or the name of a day or a month. */
    static boolean isDate(Sentence sentence, int i) {
        return DATE.matcher(Words.lower(sentence, i)).matches();
    }

    /** The token before a day that ends with {@code last}: that of "was" in "was on Monday night shot"; {@code last} where no day ends there. */
    static int beforeDay(Sentence sentence, int last) {
        int first = Words.in(sentence, last, "morning", "afternoon", "evening", "night") ? last - 1 : last;
        while (isDate(sentence, first)) {
            first--;
        }
        return first < last && Words.in(sentence, first, "on") ? first - 1 : last;
    }

    /** Whether the token is the name of a month. */
    static boolean isMonth(Sentence sentence, int i) {
        return MONTH.matcher(Words.lower(sentence, i)).matches();
    }

    /** Whether this token, by its form or its lemma, is a one-word cue of the class. */
    static boolean is(Sentence sentence, int i, String cueClass) {
        Set<String> words = SINGLE.getOrDefault(cueClass, Set.of());
        return i >= 0
                && i < sentence.size()
                && !(i > 0
                        && sentence.token(i).isProperNoun()
                        && words.size() > 1
                        && MONTHS.contains(Words.lower(sentence, i)))
                && (words.contains(Words.lower(sentence, i)) || words.contains(Words.lemma(sentence.token(i))));
    }

    /** Whether a word or a phrase in lower case is a cue of the class. */
    static boolean has(String text, String cueClass) {
        return SINGLE.getOrDefault(cueClass, Set.of()).contains(text);
    }

    /** Whether a cue of the class, a word or a phrase, stands between two tokens, {@code to} excluded. */
    static boolean between(Sentence sentence, int from, int to, String cueClass) {
        return first(sentence, from, to, cueClass) >= 0;
    }

    /** The first token of the first such cue, -1 where there is none. */
    static int first(Sentence sentence, int from, int to, String cueClass) {
        PhraseTable<Boolean> phrases = PHRASES.get(cueClass);
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (is(sentence, i, cueClass)) {
                return i;
            }
            var match = phrases == null ? null : phrases.startingAt(sentence, i).orElse(null);
            if (match != null && match.last() > i && match.last() < to) {
                return i;
            }
        }
        return -1;
    }
}
