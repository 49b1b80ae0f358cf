package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * What came of those whose outcome a claim leaves open, by "was shot" or "was taken to hospital", where another claim of the
 * document tells it of the same people: "the designer was shot" in an article on a murdered designer.
 */
final class TypeRefiner {
    /** Sentences within which "they", "both" and "one of them" are those who were told of last. */
    private static final int REACH = 1;

    /** Harms to the body that the text vouches for, in reading order. */
    private final List<Reading> readings;

    private final NewsDocument document;
    private final Identities identities;
    private final GroupOutcome outcome;

    /**
     * @param readings all that are published of the document, in reading order
     * @param identities of their victims
     */
    TypeRefiner(NewsDocument document, List<Reading> readings, Identities identities) {
        this.document = document;
        this.readings = readings.stream()
                .filter(r -> r.isVouched() && Opening.isBodily(r.harm().type()))
                .toList();
        this.identities = identities;
        this.outcome = new GroupOutcome(document, this.readings);
    }

    /** The type of the reading; where that is open, KILLED or WOUNDED if all that tells of the same people says so. */
    CasualtyType read(Reading reading) {
        Harm harm = reading.harm();
        if (!reading.isVouched() || !isOpen(harm)) {
            return harm.type();
        }
        if (LaterLife.isPaid(harm)) {
            return CasualtyType.AFFECTED;
        }
        if (harm.type() == CasualtyType.KILLED_OR_WOUNDED
                && (areAllWounded(harm) || LaterLife.isTold(harm) || outcome.areAllAlive(harm))) {
            return CasualtyType.WOUNDED;
        }
        if (outcome.isOfDead(reading) || outcome.isMurdered(harm)) {
            return CasualtyType.KILLED;
        }
        return harm.group().isSingle() ? ofPerson(reading) : ofGroup(reading);
    }

    /** "Two children and a man were shot. A girl was hit in the leg, a boy ...": as many as are told of one by one. */
    private boolean areAllWounded(Harm harm) {
        long hit = readings.stream()
                .filter(r -> r.harm().set() == harm.set())
                .mapToLong(r -> r.harm().group().count().low())
                .sum();
        return hit > 1
                && hit == identities.wounded()
                && readings.stream().noneMatch(r -> r.harm().type() == CasualtyType.KILLED);
    }

    /** "One person was killed and five were hurt. The victim, Ann Lee, was shot": the one who died. */
    private boolean isTheDead(Reading reading) {
        Harm harm = reading.harm();
        boolean named = harm.trigger().entry().frame() == Frame.VICTIM
                && harm.group().reference() == Reference.DEFINITE
                && Words.in(harm.sentence(), harm.group().last() + 1, ",")
                && Words.tag(harm.sentence(), harm.group().last() + 2, "NNP");
        int before = readings.indexOf(reading);
        return named
                && before > 0
                && identities.killed() == 1
                && readings.stream()
                        .limit(before)
                        .allMatch(r -> r.harm().group().isSingle() == (r.harm().type() == CasualtyType.KILLED));
    }

    /** One who was wounded and then died is dead. */
    private CasualtyType ofPerson(Reading reading) {
        CasualtyType own = reading.harm().type();
        boolean open = own != CasualtyType.WOUNDED;
        if (open && (isTheDead(reading) || isOfBoth(reading))) {
            return CasualtyType.KILLED;
        }
        Set<CasualtyType> told = EnumSet.noneOf(CasualtyType.class);
        for (Reading other : readings) {
            boolean same = identities.of(reading).contains(other)
                    || open && (identities.isOnlyOne() || isCalledAlike(reading, other));
            if (same && (other.scope() == reading.scope() || isNamesake(reading, other))) {
                boolean lived = survived(other.harm());
                told.add(
                        lived
                                ? CasualtyType.WOUNDED
                                : isGunnedDown(other.harm())
                                        ? own
                                        : other.harm().type());
            }
        }
        if (told.contains(CasualtyType.KILLED) && !isGunnedDown(reading.harm())) {
            return CasualtyType.KILLED;
        }
        return open && told.contains(CasualtyType.WOUNDED) ? CasualtyType.WOUNDED : own;
    }

    /** "The man was hit in the head, the boy in the chest. | Both died." */
    private boolean isOfBoth(Reading reading) {
        Sentence own = reading.harm().sentence();
        boolean both = readings.stream()
                .map(Reading::harm)
                .anyMatch(h -> h.type() == CasualtyType.KILLED
                        && h.field() == reading.harm().field()
                        && h.sentence().index() == own.index() + 1
                        && Words.in(h.sentence(), h.group().first(), "both")
                        && h.group().first() == h.group().last());
        return both
                && readings.stream()
                                .filter(r -> r.harm().sentence() == own
                                        && r.harm().group().isSingle())
                                .count()
                        == 2;
    }

    /** One person dies once, whatever the scope of the claim. */
    private boolean isNamesake(Reading one, Reading other) {
        return one.harm().group().name() != null
                && other.harm().group().name() != null
                && identities.of(one).contains(other);
    }

    /** Of several each may have fared in another way. */
    private CasualtyType ofGroup(Reading reading) {
        Harm harm = reading.harm();
        Set<CasualtyType> told = EnumSet.noneOf(CasualtyType.class);
        boolean some = false;
        for (Reading other : readings) {
            if (other.scope() == reading.scope() && other.harm().set() != harm.set()) {
                if (isSameGroup(harm, other.harm())) {
                    told.add(other.harm().type());
                }
                CasualtyType rest = isGunnedDown(harm) ? CasualtyType.WOUNDED : CasualtyType.KILLED;
                some |= other.harm().type() == rest && isSomeOf(harm, other.harm());
            }
        }
        told.remove(CasualtyType.KILLED_OR_WOUNDED);
        if (some) {
            return CasualtyType.KILLED_OR_WOUNDED;
        }
        if (told.isEmpty() && harm.type() == CasualtyType.KILLED_OR_WOUNDED && survived(harm)) {
            return CasualtyType.WOUNDED;
        }
        boolean decided = told.size() == 1 && harm.type() == CasualtyType.KILLED_OR_WOUNDED
                || told.equals(Set.of(CasualtyType.KILLED));
        return decided ? told.iterator().next() : harm.type();
    }

    /** "was shot", "was rushed to hospital", "in critical condition": what of the body, but not what came of it. */
    private static boolean isOpen(Harm harm) {
        PredicateEntry entry = harm.trigger().entry();
        boolean cared = entry.company().equals("@hospital")
                || entry.company().equals("@injury")
                || entry.frame() == Frame.CONDITION
                || entry.lemma().startsWith("hospitali");
        return harm.type() == CasualtyType.KILLED_OR_WOUNDED
                || harm.type() == CasualtyType.WOUNDED && cared
                || isGunnedDown(harm);
    }

    /** "gunned down": mostly, but not always, to death. */
    static boolean isGunnedDown(Harm harm) {
        return harm.trigger().entry().lemma().equals("gun");
    }

    /** "A man was shot. He is expected to survive." */
    private boolean survived(Harm harm) {
        List<Sentence> sentences = document.field(harm.field()).sentences();
        int next = harm.sentence().index() + 1;
        Sentence after = next < sentences.size() ? sentences.get(next) : null;
        int cue = after == null ? -1 : Cues.first(after, 0, after.size(), "survival");
        if (cue < 0 || Words.in(after, cue - 1, "not", "n't")) {
            return false;
        }
        boolean single = harm.group().isSingle();
        return single
                ? Words.in(after, 0, "he", "she") || Words.in(after, 0, "the") && Words.in(after, 1, "victim")
                : Words.in(after, 0, "all", "both", "they")
                        || Words.in(after, 0, "the") && Words.in(after, 1, "victims");
    }

    /** "a designer", "the designer" */
    private static boolean isCalledAlike(Reading reading, Reading other) {
        NounGroup group = reading.harm().group();
        NounGroup known = other.harm().group();
        boolean definite = group.reference() == Reference.DEFINITE || known.reference() == Reference.DEFINITE;
        return known.isSingle()
                && definite
                && group.entry() != null
                && known.entry() != null
                && (group.name() == null || known.name() == null)
                && reading.harm().set() != other.harm().set()
                && reading.harm().headLemma().equals(other.harm().headLemma())
                && !reading.isAdditional()
                && !other.isAdditional();
    }

    /** "Two men were shot. Both died", "the two men" */
    private static boolean isSameGroup(Harm harm, Harm told) {
        NounGroup group = harm.group();
        NounGroup known = told.group();
        if (known.isSingle()) {
            return false;
        }
        boolean noun = group.entry() != null
                && known.entry() != null
                && harm.headLemma().equals(told.headLemma());
        Long best = group.count().best();
        boolean equal = best != null && best.equals(known.count().best());
        boolean bare = known.number() != null && known.head() == known.number().last();
        boolean pronoun = known.reference() == Reference.PRONOUN
                || known.reference() == Reference.DEFINITE && (noun || equal)
                || equal && bare;
        return noun && equal || pronoun && !known.partOf() && !told.isPart() && follows(harm, told);
    }

    /** "Two men were taken to hospital. One of them died." */
    private static boolean isSomeOf(Harm harm, Harm told) {
        return told.group().partOf() && follows(harm, told);
    }

    private static boolean follows(Harm harm, Harm told) {
        int gap = told.sentence().index() - harm.sentence().index();
        return told.field() == harm.field()
                && gap <= REACH
                && (gap > 0
                        || gap == 0 && told.trigger().token() > harm.trigger().token());
    }
}
