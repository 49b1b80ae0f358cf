package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.quantity.CountKind;

/**
 * Finds the figures of the document's main incident among its claims. A number in the headline or the lead is the
 * document's own; else the largest number, or the count of single victims told apart, whichever is larger. Figures of
 * overlapping claims are never added.
 */
final class TollEstimator {
    private final List<VictimSet> sets;
    private final RivalFigures rivals;
    private final DoubtfulDeaths doubts;
    private final Opening opening;
    private final List<Person> persons;
    private final List<Deed> deeds;
    private final Toll killed;
    private final Toll wounded;

    /** @param deeds deadly deeds without a victim, by which one died where nobody else is said to have died */
    TollEstimator(List<Reading> readings, List<Deed> deeds) {
        this.deeds = deeds;
        this.sets = VictimSet.of(readings);
        this.doubts = new DoubtfulDeaths(readings);
        this.rivals = new RivalFigures(sets, readings, doubts);
        this.opening = new Opening(readings);
        this.persons = Persons.of(readings.stream()
                .filter(r -> Opening.isBodily(r.harm().type()) && r.counts())
                .filter(r -> r.harm().group().isSingle() && !r.harm().isContained())
                .toList());
        this.killed = findKilled();
        this.wounded = findWounded();
    }

    Toll killed() {
        return killed;
    }

    Toll wounded() {
        return wounded;
    }

    private Toll findKilled() {
        Toll told = onlyInBackground() ? null : total(CasualtyType.KILLED, countKilled());
        boolean deed = told == null && deeds.stream().anyMatch(Deed::isEarly);
        return deed ? new Toll(1, 1L, 1L) : told;
    }

    /** Whether the opening tells of people hurt and of no death, and the deaths told later are those of others. */
    private boolean onlyInBackground() {
        boolean hurt = sets.stream().anyMatch(s -> s.type() != CasualtyType.KILLED && isOpening(s) && s.isNew());
        boolean late = sets.stream()
                .filter(s -> s.type() == CasualtyType.KILLED)
                .noneMatch(s -> isOpening(s) || isOfKnown(s) || isRepeated(s) && !s.isSingle());
        boolean others = persons.stream()
                .filter(p -> p.has(CasualtyType.KILLED))
                .noneMatch(p -> p.mentions().stream().anyMatch(opening::has));
        return hurt && late && others;
    }

    /** "two of the victims died", "another woman died". */
    private static boolean isOfKnown(VictimSet set) {
        return set.members().stream()
                .anyMatch(m -> m.harm().group().partOf()
                        || m.isAdditional()
                        || m.harm().group().reference() == Reference.DEFINITE
                                && !m.harm().group().isSingle());
    }

    private Toll findWounded() {
        Toll told = total(CasualtyType.WOUNDED, countWounded());
        Toll hit = total(CasualtyType.KILLED_OR_WOUNDED, 0);
        // All who were hit, told in the background, may be those of other incidents.
        boolean ownFigure = figureInOpening(CasualtyType.WOUNDED) && !figureInOpening(CasualtyType.KILLED_OR_WOUNDED);
        if (hit == null || hit.best() == null || hit.best() < 2 || ownFigure) {
            return told;
        }
        // "one man was killed and five others were shot": the dead are not among them.
        boolean others = sets.stream()
                .filter(s ->
                        s.type() == CasualtyType.KILLED_OR_WOUNDED && hit.best().equals(s.best()))
                .anyMatch(s -> s.isAdditional()
                        && !Cues.between(s.sentence(), 0, s.sentence().size(), "including"));
        long dead = others || killed == null || killed.best() == null ? 0 : killed.best();
        long rest = hit.best() - dead;
        boolean larger = told == null || told.best() != null && told.best() < rest;
        return larger && rest > 0 ? new Toll(rest, rest, rest) : told;
    }

    private boolean figureInOpening(CasualtyType type) {
        return sets.stream()
                .anyMatch(s -> s.type() == type && isOpening(s) && s.isNumbered() && s.best() != null && s.isNew());
    }

    /** Whether this is the claim that states the document's own figure for its type; at most one does. */
    boolean states(Reading reading) {
        Toll toll = of(reading.harm().type());
        if (toll == null || toll.best() == null) {
            return false;
        }
        for (VictimSet set : sets) {
            boolean same = set.type() == reading.harm().type() && set.summands().size() == 1 && set.isNew();
            if (same && toll.best().equals(set.best())) {
                return set.first() == reading && !isOfOthers(set);
            }
        }
        return false;
    }

    private Toll of(CasualtyType type) {
        return switch (type) {
            case KILLED -> killed;
            case WOUNDED -> wounded;
            default -> null;
        };
    }

    /** Whether a claim that gives the figure of this type leaves its own type open: "A man was shot. He died." */
    boolean isLeftTo(Reading reading, CasualtyType type) {
        Toll toll = of(type);
        NounGroup group = reading.harm().group();
        return toll != null
                && toll.best() != null
                && toll.best().equals(group.count().best())
                && group.isNew()
                && !reading.harm().isPart()
                && sets.stream()
                        .noneMatch(set ->
                                set.type() == type && set.isNew() && toll.best().equals(set.best()))
                && sets.stream()
                        .filter(set -> set.id() == reading.harm().set())
                        .allMatch(set -> set.members().size() == 1);
    }

    /** "five other deaths", beside one that the document is about. */
    private boolean isOfOthers(VictimSet own) {
        return own.isAdditional()
                && sets.stream()
                        .anyMatch(set -> set != own && set.type() == own.type() && set.isNew() && !set.isAdditional());
    }

    private int countKilled() {
        return count(persons.stream().filter(p -> p.has(CasualtyType.KILLED)).toList());
    }

    private int countWounded() {
        // Where somebody died, one of whom no more than "was shot" is told is mostly the same or the attacker.
        boolean anyKilled = killed != null;
        return count(persons.stream()
                .filter(p -> !p.has(CasualtyType.KILLED))
                .filter(p -> p.has(CasualtyType.WOUNDED)
                        || p.has(CasualtyType.KILLED_OR_WOUNDED) && (!anyKilled || p.isAnother()))
                .toList());
    }

    /** Those whom the opening speaks of; where it speaks of none, those of the rest. */
    private int count(List<Person> all) {
        List<Person> introduced = all.stream().filter(Person::isIntroduced).toList();
        List<Person> harmed = introduced.isEmpty() && !all.isEmpty() ? all.subList(0, 1) : introduced;
        long opened = harmed.stream()
                .filter(p -> p.mentions().stream().anyMatch(opening::has))
                .count();
        return (int) (opened > 0 ? opened : harmed.size());
    }

    private Toll total(CasualtyType type, int singles) {
        VictimSet opened = null;
        VictimSet largest = null;
        VictimSet vague = null;
        for (VictimSet set : sets) {
            if (set.type() != type || !set.isNew() || isOffTopic(set)) {
                continue;
            }
            if (set.best() == null) {
                vague = vague == null ? set : vague;
                continue;
            }
            boolean more =
                    opened == null || opened.best() < set.best() && set.isListedWith(opened) && !set.isReportedAside();
            if (isOpening(set) && set.isNumbered() && more) {
                opened = set;
            }
            if (!set.isSingle() && (largest == null || set.best() > largest.best())) {
                largest = set;
            }
        }
        VictimSet revised = opened == null ? null : revised(opened);
        if (revised != null) {
            Toll toll = rivals.bound(revised, singles);
            // "At least 12 were killed" still bounds a toll that was raised later.
            boolean least = opened.first().harm().group().count().kind() == CountKind.AT_LEAST;
            return least ? new Toll(Math.min(opened.low(), toll.low()), toll.best(), toll.high()) : toll;
        }
        if (opened != null) {
            return with(others(opened), rivals.bound(opened, singles));
        }
        boolean single = persons.stream()
                .filter(p -> p.outcome() == type || type == CasualtyType.KILLED_OR_WOUNDED)
                .anyMatch(p -> p.mentions().stream().anyMatch(opening::has));
        boolean told = singles > 0 || type == CasualtyType.KILLED_OR_WOUNDED;
        boolean background = single && told && !isRepeated(largest);
        if (largest != null && largest.best() >= singles && !background) {
            return with(others(largest), rivals.bound(largest, singles));
        }
        if (singles > 0) {
            long doubtful = type == CasualtyType.KILLED ? doubts.among(persons) : 0;
            return new Toll(Math.max(1, singles - doubtful), (long) singles, (long) singles);
        }
        return vague == null ? null : new Toll(vague.low(), null, vague.high());
    }

    /** "Two died at the scene and another in hospital": those whom the same sentence adds to the figure. */
    private long others(VictimSet own) {
        return sets.stream()
                .filter(set -> set.type() == own.type() && set.isListedWith(own) && set.id() > own.id())
                .filter(set -> set.isNew() && set.isAdditional() && !own.isAdditional() && set.best() != null)
                .mapToLong(VictimSet::best)
                .sum();
    }

    private static Toll with(long others, Toll toll) {
        Long high = toll.high() == null ? null : Long.valueOf(toll.high() + others);
        return new Toll(toll.low() + others, toll.best() + others, high);
    }

    /** "The toll was later raised to 76": the last figure that replaced the first. */
    private VictimSet revised(VictimSet own) {
        VictimSet last = null;
        for (VictimSet set : sets) {
            boolean range = own.first().harm().group().count().kind() == CountKind.RANGE;
            boolean replaces = !range
                    && set.type() == own.type()
                    && set.best() != null
                    && set.best() > own.best()
                    && set.first().harm().field() == Field.TEXT
                    && (TollReader.isRevised(set.first().harm()) || isLaterReport(set));
            last = replaces ? set : last;
        }
        return last;
    }

    /** "Later reports said 27 were killed." */
    private static boolean isLaterReport(VictimSet set) {
        return Words.in(set.sentence(), 0, "later", "subsequent") && Words.in(set.sentence(), 1, "report", "reports");
    }

    /** Whether the document gives the figure more than once. */
    private boolean isRepeated(VictimSet set) {
        return set != null
                && sets.stream()
                                .filter(s -> s.type() == set.type() && s.best() != null)
                                .filter(s -> s.best().equals(set.best()))
                                .count()
                        > 1;
    }

    private boolean isOpening(VictimSet set) {
        return opening.has(set.first());
    }

    /** "casualties" and "victims" far from the opening may be those of other incidents. */
    private boolean isOffTopic(VictimSet set) {
        boolean known = set.members().stream().allMatch(m -> m.harm().group().reference() == Reference.DEFINITE);
        if (known
                && set.type() == CasualtyType.WOUNDED
                && killed != null
                && set.best() != null
                && set.best().equals(killed.best())) {
            // "both victims had head wounds" says how they died.
            return true;
        }
        return set.type() == CasualtyType.KILLED_OR_WOUNDED
                && !set.first().harm().trigger().entry().isVerb()
                && set.first().harm().trigger().entry().frame() != Frame.INJURY
                && !isOpening(set);
    }
}
