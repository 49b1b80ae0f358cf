package org.dateline.udfs.casualty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;

/** The events that the opening of an article names with their years: "the 1981 riots", "the bomb attacks on bars in 1974". */
final class KnownEvents {
    /** Words from an event to the year behind it. */
    private static final int PHRASE_REACH = 12;

    private final Map<String, Integer> years = new HashMap<>();
    private final boolean tried;

    /** @param opening the headline and the first sentences */
    KnownEvents(List<Sentence> opening) {
        opening.forEach(this::read);
        this.tried = opening.stream().anyMatch(s -> Cues.between(s, 0, s.size(), "conviction"));
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    IntStream years() {
        return years.values().stream().mapToInt(Integer::intValue);
    }

    /** Whether the opening tells of convictions too, so that arrests told later led to them. */
    boolean areTried() {
        return tried;
    }

    /** The year of the event that a token names, 0 where it names none of them. */
    int year(Sentence sentence, int i) {
        return years.getOrDefault(event(sentence, i), 0);
    }

    private void read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!Bygones.isYear(sentence, i)) {
                continue;
            }
            for (int noun = i + 1; noun <= i + Bygones.NAME_REACH && Words.tag(sentence, noun, "NN", "JJ"); noun++) {
                keep(sentence, noun, i);
            }
            boolean in = Words.in(sentence, i - 1, "in");
            for (int noun = i - 2; in && noun >= i - PHRASE_REACH && isOfPhrase(sentence, noun); noun--) {
                keep(sentence, noun, i);
            }
        }
    }

    private void keep(Sentence sentence, int noun, int year) {
        if (SameEvent.isName(sentence, noun) && !isOneOfMany(sentence, noun)) {
            years.merge(event(sentence, noun), Bygones.year(sentence, year), Math::max);
        }
    }

    /** "a blast in 2015" is no other blast. */
    private static boolean isOneOfMany(Sentence sentence, int noun) {
        int det = noun - 1;
        while (Words.tag(sentence, det, "NN", "JJ")) {
            det--;
        }
        return Words.in(sentence, det, "a", "an", "another", "one");
    }

    private static boolean isOfPhrase(Sentence sentence, int i) {
        return Words.tag(sentence, i, "NN", "JJ", "DT", "CD", "CC", "IN", "POS", "-LRB-", "-RRB-")
                && !Bygones.isYear(sentence, i)
                && !Words.in(sentence, i, "after", "since", "before", "that", "as", "because");
    }

    /** The noun as its years are kept: a bombing is known as the bomb too. */
    private static String event(Sentence sentence, int noun) {
        String lemma = Words.lemma(sentence.token(noun));
        return lemma.endsWith("ing") ? lemma.substring(0, lemma.length() - "ing".length()) : lemma;
    }
}
