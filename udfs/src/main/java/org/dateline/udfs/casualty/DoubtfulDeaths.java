package org.dateline.udfs.casualty;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;

/**
 * Deaths beside a document's own figure that it leaves open: "it is unclear whether a tenth man was killed", "one source
 * said a man had also died, but this was not corroborated". The figure may be as much higher, exact or at least.
 */
final class DoubtfulDeaths {
    /** Words before a predicate within which "also" and a hedge stand. */
    private static final int ADVERB_REACH = 4;

    private final List<VictimSet> sets;

    /** @param readings all of the document, since an open question vouches for nothing */
    DoubtfulDeaths(List<Reading> readings) {
        this.sets = readings.stream()
                .filter(r -> r.harm().type() == CasualtyType.KILLED && !r.harm().isPart())
                .filter(r -> r.harm().group().isNew() || isSurvival(r))
                .filter(r -> r.counts() || r.assertion() == Assertion.HYPOTHETICAL)
                .filter(DoubtfulDeaths::isOpen)
                .map(r -> new VictimSet(r.harm().set(), CasualtyType.KILLED, List.of(r)))
                .toList();
    }

    /** How many may have died beside those of this figure. */
    long beside(VictimSet own) {
        return sets.stream()
                .filter(set -> set.id() != own.id() && !set.isListedWith(own))
                .mapToLong(DoubtfulDeaths::size)
                .filter(size -> size < own.best())
                .sum();
    }

    /** How many of the people told apart one by one may not have died. */
    long among(List<Person> persons) {
        return persons.stream()
                .filter(p -> p.mentions().stream().allMatch(m -> sets.stream().anyMatch(s -> s.first() == m)))
                .count();
    }

    /** "whether they survived" speaks of those told of before, one at least. */
    private static long size(VictimSet set) {
        return set.best() == null ? isSurvival(set.first()) ? 1 : 0 : set.best();
    }

    private static boolean isSurvival(Reading reading) {
        return reading.harm().trigger().entry().lemma().equals("survive");
    }

    private static boolean isOpen(Reading reading) {
        Harm harm = reading.harm();
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean also = reading.isAdditional()
                || IntStream.range(at - ADVERB_REACH, at).anyMatch(i -> Words.in(sentence, i, "also"));
        boolean alone = also && Cues.between(sentence, 0, sentence.size(), "unshared");
        boolean hedged = also && Cues.between(sentence, at - ADVERB_REACH, at, "unsure");
        boolean single = also || harm.group().isSingle();
        return OpenQuestion.asks(harm)
                || alone
                || hedged
                || single && Cues.between(sentence, at + 1, sentence.size(), "uncorroborated");
    }
}
