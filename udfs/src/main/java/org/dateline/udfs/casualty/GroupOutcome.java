package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** What an article says of the outcome of all its victims at once, or of the one who died, wherever it says so. */
final class GroupOutcome {
    /** Tokens behind "the victims" within which it says how they fare. */
    private static final int REACH = 16;
    /** Tokens from "charged" to "murder". */
    private static final int CHARGE = 7;

    private final NewsDocument document;
    private final List<Reading> readings;
    private final List<Reading> dead;
    /** Null until asked for. */
    private Boolean allAlive;

    private Boolean oneAlive;
    private Boolean murder;

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
        boolean one = readings.stream().allMatch(r -> r.harm().group().isSingle());
        return isToldOfAll() || harm.group().isSingle() && one && isToldOfOne();
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
            if (Words.in(sentence, i, "none") && isGrave(sentence, i + 1)) {
                return true;
            }
            boolean told =
                    all || victims || Words.in(sentence, i, "everyone") && Words.in(sentence, i + 1, "was", "is");
            if (told && fares(sentence, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "(none) | of the injuries is life-threatening" */
    private static boolean isGrave(Sentence sentence, int of) {
        return Words.in(sentence, of, "of")
                && Words.in(sentence, of + 2, "injuries", "wounds", "victims")
                && Words.in(sentence, of + 3, "is", "are", "was", "were", "appear", "appeared")
                && Cues.between(sentence, of + 3, of + REACH, "grave");
    }

    /** "the boy's injuries", "his injuries", with how grave they are. */
    private static boolean tellsOfOne(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean own = Words.in(sentence, i, "injuries", "injury", "wounds", "wound")
                    && Words.tag(sentence, i - 1, "POS", "PRP$");
            boolean treated = Words.in(sentence, i, "treated")
                    && Words.in(sentence, i + 1, "and")
                    && Words.in(sentence, i + 2, "released", "discharged")
                    && Words.in(sentence, i - 1, "was");
            boolean light = Words.in(sentence, i, "suffered", "sustained") && fares(sentence, i + 1);
            if (treated || light || own && fares(sentence, i + 1)) {
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

    /**
     * "A man was shot. ... The suspect is charged with murder", "a homicide investigation": of the only person who came to harm,
     * in an article that knows of no wound.
     */
    boolean isMurdered(Harm harm) {
        return harm.group().isSingle()
                && harm.type() == CasualtyType.KILLED_OR_WOUNDED
                && readings.stream()
                        .allMatch(r -> r.harm().type() == CasualtyType.KILLED_OR_WOUNDED
                                && r.harm().group().isSingle())
                && Persons.of(readings).size() == 1
                && isToldOfMurder();
    }

    private boolean isToldOfMurder() {
        if (murder == null) {
            murder = document.body().sentences().stream().anyMatch(GroupOutcome::tellsOfMurder)
                    && document.body().sentences().stream()
                            .noneMatch(s -> Cues.between(s, 0, s.size(), "survival")
                                    || Cues.between(s, 0, s.size(), "steady")
                                    || Cues.between(s, 0, s.size(), "attempted"));
        }
        return murder;
    }

    /** "charged with first-degree murder", "two counts of homicide", "murder charges", "a homicide investigation" */
    private static boolean tellsOfMurder(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "murder", "homicide", "manslaughter")) {
                int before = i - 1;
                while (Words.tag(sentence, before, "JJ", "HYPH", "NN", "IN", "DT", "RB", "CD")
                        && !Cues.is(sentence, before, "charge")
                        && i - before < CHARGE) {
                    before--;
                }
                if (Cues.is(sentence, before, "charge")
                        || Words.in(sentence, before, "counts", "count")
                        || Words.in(sentence, i + 1, "charge", "charges", "investigation", "case")) {
                    return !Words.in(sentence, i - 1, "attempted");
                }
            }
        }
        return false;
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
