package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.udfs.quantity.Quantity;

/** Coordinated victims of one predicate, whose numbers add up: "two officers and six civilians". */
record VictimSet(int id, CasualtyType type, List<Reading> members) {

    VictimSet {
        members = List.copyOf(members);
    }

    /** The sets of the document that count, parts of a whole left out, in reading order. */
    static List<VictimSet> of(List<Reading> readings) {
        Map<Integer, List<Reading>> byId = new TreeMap<>();
        for (Reading reading : readings) {
            if (reading.counts() && !reading.harm().isPart()) {
                byId.computeIfAbsent(reading.harm().set(), k -> new ArrayList<>()).add(reading);
            }
        }
        List<VictimSet> sets = new ArrayList<>();
        byId.forEach((id, members) ->
                sets.add(new VictimSet(id, members.get(0).harm().type(), members)));
        return sets;
    }

    Reading first() {
        return members.get(0);
    }

    boolean inOpening() {
        return first().inLead() || first().harm().field() == org.dateline.udfs.nlp.Field.TITLE;
    }

    /** Whether it introduces victims, by number, name or a new noun. */
    boolean isNew() {
        return members.stream().anyMatch(m -> m.harm().group().isNew());
    }

    boolean isSingle() {
        return members.size() == 1 && first().harm().group().isSingle();
    }

    /** Whether its figure is given by a number or by a list: "1 dead", "a man and a woman". */
    boolean isNumbered() {
        return members.size() > 1 || first().harm().group().number() != null;
    }

    boolean isAdditional() {
        return members.stream().allMatch(m -> m.harm().group().count().additional());
    }

    /** Sum of the figures; null where one of them gives none. */
    Long best() {
        long sum = 0;
        for (Reading member : members) {
            Long best = member.harm().group().count().best();
            if (best == null) {
                return null;
            }
            sum += best;
        }
        return sum;
    }

    long low() {
        return members.stream().mapToLong(m -> m.harm().group().count().low()).sum();
    }

    /** Sum of the upper bounds; null where one is open. */
    Long high() {
        long sum = 0;
        for (Reading member : members) {
            Quantity count = member.harm().group().count();
            if (count.high() == null) {
                return null;
            }
            sum += count.high();
        }
        return sum;
    }
}
