package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.Quantity;

/** Coordinated victims of one predicate, whose numbers add up: "two officers and six civilians". */
record VictimSet(int id, CasualtyType type, List<Reading> members) {

    VictimSet {
        members = List.copyOf(members);
    }

    /** The sets of the document that count, parts of a whole that is told left out, in reading order. */
    static List<VictimSet> of(List<Reading> readings) {
        Map<Integer, List<Reading>> byId = new LinkedHashMap<>();
        for (Reading reading : readings) {
            boolean part = reading.harm().isContained() && reading.harm().whole() >= 0;
            if (reading.counts() && !part) {
                byId.computeIfAbsent(reading.harm().set(), k -> new ArrayList<>())
                        .add(reading);
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

    Sentence sentence() {
        return first().harm().sentence();
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

    /** Whether both stand in one sentence. */
    boolean isListedWith(VictimSet other) {
        return sentence() == other.sentence();
    }

    /** "killed two (a newspaper reports seven dead)": what another says, in brackets. */
    boolean isReportedAside() {
        int at = first().harm().group().first();
        int open = at - 1;
        while (open >= 0 && !Words.in(sentence(), open, "(", ")", "-lrb-", "-rrb-")) {
            open--;
        }
        return Words.in(sentence(), open, "(", "-lrb-")
                && IntStream.range(open, at).anyMatch(i -> Words.tag(sentence(), i, "VBZ", "VBD", "VBP"));
    }

    boolean isAdditional() {
        return members.stream().allMatch(m -> m.harm().group().count().additional());
    }

    /** "at least 52 civilians and up to 68 civilians" bound one figure and are not added. */
    List<Reading> summands() {
        // "seven civilians, Jan Hol, his wife Eva and ...": the names spell the number out.
        boolean spelt = members.get(0).harm().group().reference() == Reference.COUNTED
                && members.stream().anyMatch(m -> m.harm().group().reference() == Reference.NAMED);
        return isBounded() || spelt || isShared() || isBrokenDown() ? members.subList(0, 1) : members;
    }

    /** "at least 52 civilians and up to 68 civilians", "at least 30 and possibly more than 50" */
    private boolean isBounded() {
        if (members.size() < 2 || first().harm().group().count().kind() != CountKind.AT_LEAST) {
            return false;
        }
        Harm next = members.get(1).harm();
        boolean doubted = Words.in(sentence(), next.group().first() - 1, "possibly", "possible", "perhaps", "maybe")
                || Words.in(sentence(), next.group().first(), "possibly", "perhaps");
        boolean repeated = next.headLemma().equals(first().harm().headLemma());
        CountKind kind = next.group().count().kind();
        return kind == CountKind.AT_MOST || kind == CountKind.MORE_THAN && (doubted || repeated);
    }

    /** "40 soldiers and guerrillas": one number for both nouns. */
    private boolean isShared() {
        NounGroup own = first().harm().group();
        NounGroup next = members.get(members.size() - 1).harm().group();
        return members.size() == 2
                && own.number() != null
                && next.number() == null
                && next.reference() == Reference.PLURAL
                && next.first() == own.last() + 2
                && Words.in(sentence(), own.last() + 1, "and");
    }

    /** "six civilians, two women and four children": the parts of the number before them. */
    private boolean isBrokenDown() {
        long sum = 0;
        for (Reading member : members.subList(1, members.size())) {
            Long best = member.harm().group().count().best();
            if (best == null || member.harm().group().number() == null) {
                return false;
            }
            sum += best;
        }
        Long first = first().harm().group().count().best();
        int next = first().harm().group().last() + 1;
        return members.size() > 2 && first != null && first == sum && Words.in(sentence(), next, ",", ":", "(");
    }

    /** Sum of the figures, ranges by their lower bound (the conservative convention); null where one gives no number. */
    Long best() {
        long sum = 0;
        for (Reading member : summands()) {
            Quantity count = member.harm().group().count();
            Long best = count.kind() == CountKind.RANGE ? Long.valueOf(count.low()) : count.best();
            if (best == null) {
                return null;
            }
            sum += best;
        }
        return sum;
    }

    long low() {
        return summands().stream()
                .mapToLong(m -> m.harm().group().count().low())
                .sum();
    }

    /** Sum of the upper bounds; null where one is open. */
    Long high() {
        long sum = 0;
        if (isBounded()) {
            Quantity bound = members.get(1).harm().group().count();
            return bound.high() == null ? Long.valueOf(bound.low()) : bound.high();
        }
        for (Reading member : summands()) {
            Quantity count = member.harm().group().count();
            if (count.high() == null) {
                return null;
            }
            sum += count.high();
        }
        return sum;
    }
}
