package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Finds the words of the predicate table in a sentence. Needs no parse: it decides which sentences are parsed. */
final class TriggerFinder {
    /** How far the company of a predicate may stand, in tokens. */
    private static final int REACH = 12;

    /** How far behind "number" the word may stand that says what is counted. */
    static final int COUNTED_REACH = 4;
    /** Company that may stand before the predicate too. */
    private static final Set<String> BEFORE_TOO = Set.of("@injury", "@beating");

    private TriggerFinder() {}

    static List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (PredicateEntry entry : PredicateLexicon.of(Words.lower(token))) {
                Optional<Trigger> trigger = trigger(sentence, token.index(), entry);
                if (trigger.isPresent()) {
                    found.add(trigger.get());
                    break;
                }
            }
        }
        return found;
    }

    private static Optional<Trigger> trigger(Sentence sentence, int at, PredicateEntry entry) {
        if (!PredicateFit.fits(sentence, at, entry)) {
            return Optional.empty();
        }
        int last = at;
        if (!entry.particle().isEmpty()) {
            // "shot him down", "took two men hostage": an object may stand between.
            int particle = nextWord(sentence, at + 1, at + 6, entry.particle());
            if (particle < 0) {
                return Optional.empty();
            }
            last = particle == at + 1 ? particle : at;
        }
        if (!entry.company().isEmpty() && !hasCompany(sentence, at, entry.company())) {
            return Optional.empty();
        }
        if (entry.frame() == Frame.COUNTED) {
            return counted(sentence, at).map(type -> new Trigger(at, at, entry, type));
        }
        // "put the injury toll at 12"
        boolean hurt = entry.frame() == Frame.TOLL && Words.in(sentence, at - 1, "injury", "injured", "wounded");
        return Optional.of(
                new Trigger(at, last, entry, hurt ? CasualtyType.WOUNDED : Outcomes.of(sentence, at, entry)));
    }

    /**
     * "the number of dead", "the number of people killed": what the figure that follows counts; of "put the number at 20",
     * what was counted just before.
     */
    private static Optional<CasualtyType> counted(Sentence sentence, int at) {
        for (int i = at + 1; i <= at + COUNTED_REACH; i++) {
            Optional<CasualtyType> harm = harm(sentence, i);
            if (harm.isPresent()) {
                return harm;
            }
        }
        boolean put = Words.in(sentence, at - 1, "the") && Words.in(sentence, at - 2, "put", "puts", "place", "placed");
        for (int i = at - 3; put && i >= 0; i--) {
            Optional<CasualtyType> harm = harm(sentence, i);
            if (harm.isPresent()) {
                return harm;
            }
        }
        return Optional.empty();
    }

    private static Optional<CasualtyType> harm(Sentence sentence, int i) {
        return PredicateLexicon.of(Words.lower(sentence, i)).stream()
                .filter(entry -> entry.company().isEmpty() && Opening.isBodily(entry.type()))
                .map(PredicateEntry::type)
                .findFirst();
    }

    private static boolean hasCompany(Sentence sentence, int at, String company) {
        int from = Math.max(0, at - 3);
        int to = Math.min(sentence.size(), at + REACH);
        if (company.equals("@person") || company.equals("@people")) {
            return true;
        }
        return company.startsWith("@")
                ? Cues.between(sentence, BEFORE_TOO.contains(company) ? from : at + 1, to, company.substring(1))
                : nextWord(sentence, at + 1, to, company) >= 0;
    }

    private static int nextWord(Sentence sentence, int from, int to, String word) {
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (Words.lower(sentence, i).equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
