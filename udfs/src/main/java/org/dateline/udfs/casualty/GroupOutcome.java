package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** What an article says of the outcome of all its victims at once, or of the one who died, wherever it says so. */
final class GroupOutcome {
    /** Tokens behind "the victims" within which it says how they fare. */
    private static final int REACH = 16;

    private final NewsDocument document;
    private final List<Reading> readings;
    private final List<Reading> dead;
    /** Null until asked for. */
    private Boolean allAlive;

    private Boolean oneAlive;

    /** @param readings harms to the body that the text vouches for */
    GroupOutcome(NewsDocument document, List<Reading> readings) {
        this.document = document;
        this.readings = readings;
        this.dead = readings.stream()
                .filter(r -> r.harm().type() == CasualtyType.KILLED)
                .toList();
    }

    /** "Four people were shot. ... All of the victims are in stable condition", "The boy's injuries are not life-threatening". */
    boolean areAllAlive(Harm harm) {
        if (!dead.isEmpty() || TypeRefiner.isGunnedDown(harm)) {
            return false;
        }
        if (harm.group().isSingle()) {
            return readings.stream().allMatch(r -> r.harm().group().isSingle()) && isToldOfOne();
        }
        return isToldOfAll();
    }

    private boolean isToldOfAll() {
        if (allAlive == null) {
            allAlive = document.body().sentences().stream().anyMatch(GroupOutcome::tellsOfAll);
        }
        return allAlive;
    }

    private boolean isToldOfOne() {
        if (oneAlive == null) {
            oneAlive = document.body().sentences().stream().anyMatch(GroupOutcome::tellsOfOne);
        }
        return oneAlive;
    }

    /** "all (of the) victims", "all three", "the victims", "everyone", with how they fare. */
    private static boolean tellsOfAll(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean all = Words.in(sentence, i, "all")
                    && (Words.tag(sentence, i + 1, "CD")
                            || Words.in(sentence, i + 1, "victims", "of")
                            || Words.in(sentence, i + 2, "victims"));
            boolean victims = Words.in(sentence, i, "the")
                    && Words.in(sentence, i + 1, "victims")
                    && !Words.in(sentence, i - 1, "of");
            boolean told =
                    all || victims || Words.in(sentence, i, "everyone") && Words.in(sentence, i + 1, "was", "is");
            if (told && fares(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "the boy's injuries", "his injuries", with how grave they are. */
    private static boolean tellsOfOne(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean own = Words.in(sentence, i, "injuries", "injury", "wounds", "wound")
                    && Words.tag(sentence, i - 1, "POS", "PRP$");
            if (own && fares(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fares(Sentence sentence, int from) {
        int cue = Cues.first(sentence, from, from + REACH, "survival");
        boolean denied = cue >= 0 && Words.in(sentence, cue - 1, "not", "n't", "no");
        return cue >= 0 && !denied || Cues.between(sentence, from, from + REACH, "steady");
    }

    /** "the 12 victims" where 12 were killed, and "the victim" where one was, and nobody else but by groups was hurt. */
    boolean isOfDead(Reading reading) {
        Harm harm = reading.harm();
        if (harm.trigger().entry().frame() != Frame.VICTIM || harm.type() != CasualtyType.KILLED_OR_WOUNDED) {
            return false;
        }
        Long best = harm.group().count().best();
        if (harm.group().number() != null) {
            return best != null
                    && best > 1
                    && dead.stream()
                            .anyMatch(r -> r.harm().group().number() != null
                                    && best.equals(r.harm().group().count().best()));
        }
        return harm.group().isSingle()
                && harm.group().reference() == Reference.DEFINITE
                && hasOneDead()
                && readings.stream()
                        .filter(r -> r.harm().type() == CasualtyType.WOUNDED)
                        .noneMatch(r -> r.harm().group().isSingle());
    }

    /** Whether no more than one is ever told of as killed. */
    private boolean hasOneDead() {
        return !dead.isEmpty() && dead.stream().allMatch(r -> r.harm().group().isSingle()) && isOnePerson();
    }

    private boolean isOnePerson() {
        return Persons.of(dead).size() == 1;
    }
}
