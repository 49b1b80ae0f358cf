package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every group of victims that a document speaks of, each once and whatever the incident: single persons by all that is
 * said of them, numbers of people by type and figure. Wars, periods and what happens in general are left out.
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
                && reading.harm().subsetKind() != SubsetKind.OF_WHOM;
        return Opening.isBodily(reading.harm().type())
                && reading.isVouched()
                && reading.scope() != Scope.WAR_TOTAL
                && reading.scope() != Scope.GENERIC
                && group.reference() != Reference.NOBODY
                && !unnamedPart;
    }

    List<Toll> of(CasualtyType type) {
        Set<Toll> groups = new LinkedHashSet<>();
        for (Reading reading : readings) {
            NounGroup group = reading.harm().group();
            if (reading.harm().type() == type && group.isNew() && !group.isSingle()) {
                groups.add(new Toll(
                        group.count().low(), group.count().best(), group.count().high()));
            }
        }
        List<Toll> all = new ArrayList<>(groups);
        for (Person person : persons) {
            boolean killed = person.has(CasualtyType.KILLED);
            boolean counted = type == CasualtyType.KILLED ? killed : !killed && person.has(CasualtyType.WOUNDED);
            if (counted && person.isDescribed()) {
                all.add(new Toll(1, 1L, 1L));
            }
        }
        return all;
    }
}
