package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the figures of the document's main incident among its claims. A number in the headline or the lead is the
 * document's own; else the largest number, or the count of single victims told apart, whichever is larger. Figures of
 * overlapping claims are never added.
 */
final class TollEstimator {
    private final List<VictimSet> sets;
    private final Persons persons = new Persons();

    TollEstimator(List<Reading> readings) {
        this.sets = VictimSet.of(readings);
        for (Reading reading : readings) {
            if (reading.counts() && reading.harm().group().isSingle() && !reading.harm().isPart()) {
                persons.add(reading);
            }
        }
    }

    Toll killed() {
        return total(CasualtyType.KILLED, countKilled());
    }

    Toll wounded() {
        Toll wounded = total(CasualtyType.WOUNDED, countWounded());
        Toll hit = total(CasualtyType.KILLED_OR_WOUNDED, 0);
        Toll killed = killed();
        if (hit == null || hit.best() == null || hit.best() < 2) {
            return wounded;
        }
        long dead = killed == null || killed.best() == null ? 0 : killed.best();
        long rest = hit.best() - dead;
        boolean larger = wounded == null || wounded.best() != null && wounded.best() < rest;
        return larger && rest > 0 ? new Toll(rest, rest, rest) : wounded;
    }

    /** Each group once: a person by all that is said of him or her, a number of people by type and figure. */
    List<Toll> groups(CasualtyType type) {
        Set<Toll> groups = new LinkedHashSet<>();
        for (VictimSet set : sets) {
            for (Reading member : set.members()) {
                NounGroup group = member.harm().group();
                if (set.type() == type && group.isNew() && !group.isSingle()) {
                    groups.add(new Toll(
                            group.count().low(),
                            group.count().best(),
                            group.count().high()));
                }
            }
        }
        List<Toll> all = new ArrayList<>(groups);
        int singles = type == CasualtyType.KILLED ? countKilled() : countWounded();
        for (int i = 0; i < singles; i++) {
            all.add(new Toll(1, 1L, 1L));
        }
        return all;
    }

    private int countKilled() {
        return (int) persons.all().stream()
                .filter(p -> p.has(CasualtyType.KILLED))
                .count();
    }

    private int countWounded() {
        return (int) persons.all().stream()
                .filter(p -> !p.has(CasualtyType.KILLED))
                .filter(p -> p.has(CasualtyType.WOUNDED) || p.has(CasualtyType.KILLED_OR_WOUNDED))
                .count();
    }

    private Toll total(CasualtyType type, int singles) {
        VictimSet opening = null;
        VictimSet largest = null;
        VictimSet vague = null;
        for (VictimSet set : sets) {
            if (set.type() != type || !set.isNew()) {
                continue;
            }
            if (set.best() == null) {
                vague = vague == null ? set : vague;
                continue;
            }
            if (set.inOpening() && set.isNumbered() && (opening == null || opening.best() < set.best() && MODE != 1)) {
                opening = set;
            }
            if (!set.isSingle() && (largest == null || MODE2 == 0 && set.best() > largest.best())) {
                largest = set;
            }
        }
        if (opening != null) {
            return toll(opening);
        }
        if (largest != null && largest.best() >= singles) {
            return toll(largest);
        }
        if (singles > 0) {
            return new Toll(singles, (long) singles, (long) singles);
        }
        return vague == null ? null : new Toll(vague.low(), null, vague.high());
    }

    private static final int MODE = Integer.getInteger("m1", 0);
    private static final int MODE2 = Integer.getInteger("m2", 0);

    private static Toll toll(VictimSet set) {
        return new Toll(set.low(), set.best(), set.high());
    }
}
