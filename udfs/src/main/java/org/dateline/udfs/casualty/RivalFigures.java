package org.dateline.udfs.casualty;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.Quantity;

/**
 * Bounds a document's own figure by what else it reports of the same toll: "at least 12 were killed" beside "another
 * source put the number at more than 14" is 12 to 15. The figure itself stays what it is.
 */
final class RivalFigures {
    /** Figures further apart than this are not told of the same incident. */
    private static final int FACTOR = 2;

    private static final int SLACK = 5;

    /** How far apart they may be where the text itself sets one against the other as the higher. */
    private static final int HIGHER_FACTOR = 10;

    /** Words between "only" and its number. */
    private static final int ONLY_REACH = 3;

    private final List<VictimSet> sets;
    private final List<Reading> parts;
    private final DoubtfulDeaths doubts;

    /** @param readings all of the document, for the parts that are told of a whole */
    RivalFigures(List<VictimSet> sets, List<Reading> readings, DoubtfulDeaths doubts) {
        this.sets = sets;
        this.doubts = doubts;
        this.parts = readings.stream()
                .filter(r -> r.counts() && r.harm().isContained())
                .toList();
    }

    /**
     * @param own the document's own figure; its {@code best} is not null
     * @param singles victims told apart one by one, a lower bound where the text itself gives none
     */
    Toll bound(VictimSet own, int singles) {
        long best = own.best();
        long stated = Math.max(best, own.low());
        long high = own.high() == null ? stated : own.high();
        for (VictimSet other : sets) {
            if (isRival(own, other)) {
                high = Math.max(high, reported(other));
            }
        }
        long top = high;
        // "as high as 40", and elsewhere "over 40"
        boolean beyond = top > best * FACTOR + SLACK
                && sets.stream().anyMatch(s -> isSameToll(own, s) && reported(s) == top + 1);
        high = beyond ? top + 1 : high;
        boolean alone = !isRange(own) && own.low() > 0 && high == stated;
        if (alone && own.type() == CasualtyType.KILLED) {
            high += doubts.beside(own);
        }
        boolean open = own.high() == null && high == stated;
        long low = own.low() == 0 ? floor(own, singles) : Math.min(own.low(), disputed(own));
        return new Toll(low, best, open ? null : Long.valueOf(high));
    }

    /** "Some sources said three were killed, others said five": the lowest of figures set against each other. */
    private long disputed(VictimSet own) {
        long low = own.low();
        for (VictimSet other : sets) {
            boolean against = isRival(own, other)
                    && other.best() != null
                    && other.best() < low
                    && isOfSameOrder(own, other)
                    && Cues.between(other.sentence(), 0, other.sentence().size(), "dispute")
                    && !Cues.between(other.sentence(), 0, other.sentence().size(), "rise");
            boolean listed = sets.stream()
                    .anyMatch(s -> s.type() == own.type()
                            && s.isListedWith(other)
                            && own.best().equals(s.best()));
            // "most sources speak of between 14 and 25 dead"
            boolean wider = isRival(own, other) && isRange(other) && other.low() < low && other.high() >= own.best();
            boolean lower = against && listed || wider || isToldAsLower(own, other) && other.best() < low;
            low = lower ? other.low() : low;
        }
        return low;
    }

    /** "Up to 20 were killed, including a nurse": at least as many as the text tells apart, and as other sources give. */
    private long floor(VictimSet own, int singles) {
        long told = parts.stream()
                .filter(part -> part.harm().whole() == own.id())
                .mapToLong(part -> part.harm().group().count().low())
                .sum();
        boolean counted = told > 1 && told <= own.best();
        long low = counted ? told : Math.max(1, singles < own.best() ? singles : 1);
        // Of figures of the same order the lowest is the floor; smaller ones are early or partial.
        long lowest = Long.MAX_VALUE;
        for (VictimSet other : sets) {
            if (isRival(own, other) && other.best() != null && other.best() < own.best() && !other.isSingle()) {
                lowest = isOfSameOrder(own, other) ? Math.min(lowest, other.low()) : lowest;
                low = Math.max(low, other.best());
            }
        }
        return counted || lowest == Long.MAX_VALUE ? low : lowest;
    }

    private static boolean isSameToll(VictimSet own, VictimSet other) {
        return other.type() == own.type() && other.isNew() && other != own && !other.isAdditional();
    }

    private static boolean isRival(VictimSet own, VictimSet other) {
        // A range stands for what the text weighed itself, unless a source goes just past it ("more than 40").
        long limit = isRange(own) ? own.high() + 1 : own.best() * FACTOR + SLACK;
        // "dozens were killed" may be said of more than this incident.
        boolean near = other.best() != null || 2 * other.low() <= 3 * own.best() + 1;
        // "another source gave the highest toll, more than 110"
        boolean higher = !isRange(own) && isToldAsHigher(other) && reported(other) <= own.best() * HIGHER_FACTOR;
        return isSameToll(own, other) && (higher || near && reported(other) <= limit);
    }

    /** Whether a smaller figure is no early or partial one. */
    private static boolean isOfSameOrder(VictimSet own, VictimSet smaller) {
        return smaller.best() * FACTOR >= own.best();
    }

    private static boolean isToldAsHigher(VictimSet set) {
        return Cues.between(set.sentence(), 0, set.sentence().size(), "higher");
    }

    /** "some sources mentioned only 14": a smaller figure that others keep to. */
    private static boolean isToldAsLower(VictimSet own, VictimSet other) {
        NounGroup group = other.first().harm().group();
        int number = group.number() == null ? group.first() : group.number().first();
        int only = IntStream.rangeClosed(number - ONLY_REACH, number)
                .filter(i -> Words.in(other.sentence(), i, "only"))
                .findFirst()
                .orElse(-1);
        boolean victims = own.type() == CasualtyType.KILLED && other.type() == CasualtyType.KILLED_OR_WOUNDED;
        return only >= 0
                && other != own
                && (other.type() == own.type() || victims)
                && other.best() != null
                && other.best() < own.best()
                && isOfSameOrder(own, other)
                && Cues.between(other.sentence(), only - 1, number, "mentioning");
    }

    private static boolean isRange(VictimSet set) {
        return set.high() != null
                && set.members().stream().anyMatch(m -> m.harm().group().count().kind() == CountKind.RANGE);
    }

    /** The number that a rival claim vouches for, its bound where it names one: "more than 14" is 15 or more. */
    private static long reported(VictimSet set) {
        long sum = 0;
        for (Reading member : set.summands()) {
            Quantity count = member.harm().group().count();
            boolean bounded = count.kind() == CountKind.RANGE || count.kind() == CountKind.AT_MOST;
            if (bounded && count.high() != null) {
                sum += count.high();
            } else if (count.best() == null || count.kind() == CountKind.MORE_THAN) {
                sum += count.low();
            } else {
                sum += count.best();
            }
        }
        return sum;
    }
}
