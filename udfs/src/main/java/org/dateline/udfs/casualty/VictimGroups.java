package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.udfs.quantity.Quantity;

/**
 * Every group of victims that a document speaks of, each once and whatever the incident: single persons by all that is
 * said of them, numbers of people by type and figure. Wars, periods and what happens in general are left out, and so is a
 * number whose people are told one by one.
 */
final class VictimGroups {
    private final List<Reading> readings = new ArrayList<>();
    private final List<Person> persons;

    VictimGroups(List<Reading> all) {
        all.stream().filter(VictimGroups::tells).forEach(readings::add);
        persons = Persons.of(
                readings.stream().filter(r -> r.harm().group().isSingle()).toList());
    }

    private static boolean tells(Reading reading) {
        NounGroup group = reading.harm().group();
        boolean unnamedPart = reading.harm().isPart()
                && group.name() == null
                && reading.harm().subsetKind() != SubsetKind.OF_WHOM
                && reading.harm().whole() >= 0;
        boolean total = reading.scope() == Scope.WAR_TOTAL || reading.scope() == Scope.PERIOD_TOTAL;
        // "the killings", "casualties": nobody in particular
        boolean event = group.number() == null && reading.harm().rule().endsWith("counting_noun");
        return Opening.isBodily(reading.harm().type())
                && reading.isVouched()
                && !total
                && !event
                && reading.scope() != Scope.GENERIC
                && group.reference() != Reference.NOBODY
                && !unnamedPart;
    }

    List<Toll> of(CasualtyType type) {
        int single =
                (int) persons.stream().filter(person -> isTold(person, type)).count();
        List<NounGroup> counted = counted(type);
        List<Toll> all = new ArrayList<>();
        for (NounGroup group : counted) {
            Quantity count = group.count();
            boolean nameless = count.best() == null && group.entry() == null && counted.size() + single > 1;
            if (!nameless && !isSpeltOut(group, counted, single)) {
                all.add(new Toll(count.low(), count.best(), count.high()));
            }
        }
        for (int i = 0; i < single; i++) {
            all.add(new Toll(1, 1L, 1L));
        }
        return all;
    }

    private static boolean isTold(Person person, CasualtyType type) {
        boolean killed = person.has(CasualtyType.KILLED);
        boolean counted = type == CasualtyType.KILLED ? killed : !killed && person.has(CasualtyType.WOUNDED);
        return counted && person.isDescribed();
    }

    /** The groups of more than one, each figure once. */
    private List<NounGroup> counted(CasualtyType type) {
        List<NounGroup> groups = new ArrayList<>();
        for (Reading reading : readings) {
            NounGroup group = reading.harm().group();
            boolean more = reading.harm().type() == type && group.isNew() && !group.isSingle();
            if (more && groups.stream().noneMatch(g -> isSameFigure(g.count(), group.count()))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean isSameFigure(Quantity one, Quantity two) {
        return one.best() == null || two.best() == null
                ? one.low() == two.low()
                        && Objects.equals(one.best(), two.best())
                        && Objects.equals(one.high(), two.high())
                : one.best().equals(two.best());
    }

    /** "Three were hurt ... a guard, his wife and a driver": the number of those who are told one by one. */
    private static boolean isSpeltOut(NounGroup group, List<NounGroup> all, int single) {
        Long best = group.count().best();
        if (best == null || single == 0) {
            return false;
        }
        long rest = single;
        for (NounGroup other : all) {
            Long size = other.count().best();
            rest += other != group && size != null && size < best ? size : 0;
        }
        return best == single || best == rest;
    }
}
