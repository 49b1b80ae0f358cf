package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Which phrases count, by their first and last token. */
    interface Filter {
        boolean accepts(int first, int last);
    }

    /** The label of the phrase nearest to a token, up to {@code reach} tokens away. */
    Optional<String> nearest(Sentence sentence, int token, int reach, Filter filter) {
        String best = null;
        int distance = reach + 1;
        for (int i = Math.max(0, token - reach); i < Math.min(sentence.size(), token + reach + 1); i++) {
            var match = phrases.startingAt(sentence, i).orElse(null);
            if (match != null && Math.abs(i - token) < distance && filter.accepts(i, match.last())) {
                best = match.value();
                distance = Math.abs(i - token);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The label that comes first in the table among those found between two tokens, {@code to} excluded. */
    Optional<String> first(Sentence sentence, int from, int to) {
        return first(sentence, from, to, (first, last) -> true);
    }

    /** The same among the phrases that count. A longer phrase hides the shorter ones inside it. */
    Optional<String> first(Sentence sentence, int from, int to, Filter filter) {
        String best = null;
        int at = Math.max(0, from);
        while (at < Math.min(sentence.size(), to)) {
            var match = phrases.startingAt(sentence, at).orElse(null);
            boolean counts = match != null && match.last() < to && filter.accepts(at, match.last());
            if (counts && (best == null || order.indexOf(match.value()) < order.indexOf(best))) {
                best = match.value();
            }
            at = counts ? match.last() + 1 : at + 1;
        }
        return Optional.ofNullable(best);
    }

    /** The labels of all phrases of a sentence that count. */
    Stream<String> all(Sentence sentence, Filter filter) {
        return IntStream.range(0, sentence.size())
                .filter(i -> filter.accepts(i, i))
                .mapToObj(i -> phrases.startingAt(sentence, i))
                .flatMap(Optional::stream)
                .map(PhraseTable.Match::value);
    }

    /** The label of the longest phrase that ends at a token. */
    Optional<String> endingAt(Sentence sentence, int last) {
        return phrases.endingAt(sentence, last).map(PhraseTable.Match::value);
    }
}
