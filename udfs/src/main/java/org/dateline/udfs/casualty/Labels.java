package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.PhraseTable;

/** A two-column table of phrases and labels, such as harm-methods or claimant-types. */
final class Labels {
    private final PhraseTable<String> phrases = new PhraseTable<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    Labels(String table) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        for (var row : Lexicon.rows(table, 2)) {
            phrases.put(row[0], row[1]);
            words.put(row[0], row[1]);
            seen.put(row[1], true);
        }
        order.addAll(seen.keySet());
    }

    /** The label of one word; null where it has none. */
    String of(String word) {
        return words.get(word);
    }

    /** The label of the phrase nearest to a token, up to {@code reach} tokens away. */
    Optional<String> nearest(Sentence sentence, int token, int reach) {
        String best = null;
        int distance = reach + 1;
        for (int i = Math.max(0, token - reach); i < Math.min(sentence.size(), token + reach + 1); i++) {
            var match = phrases.startingAt(sentence, i).orElse(null);
            if (match != null && Math.abs(i - token) < distance) {
                best = match.value();
                distance = Math.abs(i - token);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The label that comes first in the table among those found between two tokens, {@code to} excluded. */
    Optional<String> first(Sentence sentence, int from, int to) {
        String best = null;
        for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
            var match = phrases.startingAt(sentence, i).orElse(null);
            if (match != null && (best == null || order.indexOf(match.value()) < order.indexOf(best))) {
                best = match.value();
            }
        }
        return Optional.ofNullable(best);
    }
}
