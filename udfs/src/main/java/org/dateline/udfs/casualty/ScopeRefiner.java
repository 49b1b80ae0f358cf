package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * What the figure of a claim covers, decided more closely than the totals need it: of what {@link ScopeReader} leaves as one
 * incident or as background, what is a way of things, the sum of a period or a war, a toll that grows, or an event of the
 * past. What led to the news, such as the death behind a protest, is an incident like any other.
 */
final class ScopeRefiner {
    private final NewsDocument document;
    private final Bygones bygones;
    private final List<Reading> readings;
    private final OldAtrocities atrocities;

    /** @param readings all that are published of the document */
    ScopeRefiner(NewsDocument document, List<Reading> readings) {
        this.document = document;
        this.bygones = new Bygones(document, readings);
        this.readings = readings;
        this.atrocities = new OldAtrocities(document, bygones.latest());
    }

    /**
     * @param time when the event was, as the text tells it
     * @param times the reader of it, for the whole of a part
     */
    Scope read(Reading reading, EventTime time, EventTimeReader times) {
        Harm harm = reading.harm();
        Reading whole = harm.isPart() || harm.group().partOf() ? whole(reading) : null;
        return whole == null ? own(reading, time, times) : own(whole, times.told(whole), times);
    }

    /** Whether the event lies before the news of the article, however lately; a toll that grows is news itself. */
    boolean isBackground(Reading reading, Scope scope, EventTime time) {
        return scope != Scope.CUMULATIVE_TOLL && bygones.isBackground(reading, time);
    }

    private Scope own(Reading reading, EventTime time, EventTimeReader times) {
        Scope scope = reading.scope();
        Harm harm = reading.harm();
        boolean one = harm.group().isSingle() && harm.group().reference() != Reference.COUNTED;
        boolean open = scope == Scope.SINGLE_INCIDENT || scope == Scope.HISTORICAL_REFERENCE;
        if (!open || harm.group().reference() == Reference.NOBODY) {
            return scope;
        }
        if (!one && Habits.tells(harm) || Habits.isOfBereaved(harm)) {
            return Scope.GENERIC;
        }
        Sentence before = document.before(harm.field(), harm.sentence());
        if (!one && Periods.isPeriod(harm, before, bygones.latest())) {
            return Scope.PERIOD_TOTAL;
        }
        if (!one && Periods.isWar(harm, time)) {
            return Scope.WAR_TOTAL;
        }
        boolean told = reading.assertion() != Assertion.FUTURE && reading.assertion() != Assertion.HYPOTHETICAL;
        boolean plain = scope == Scope.SINGLE_INCIDENT && !one && told;
        if (plain && (RunningTolls.tells(harm) || RunningTolls.isOfEpidemic(harm, before))) {
            return Scope.CUMULATIVE_TOLL;
        }
        boolean dated = time.start() != null;
        boolean old = bygones.has(reading, time)
                || !dated && isToldOld(reading, times)
                || (!dated || time.basis() == DateBasis.NEIGHBOUR_SENTENCE) && atrocities.has(harm);
        return old ? Scope.HISTORICAL_REFERENCE : Scope.SINGLE_INCIDENT;
    }

    /** "The 2012 raid left four envoys dead. ... the deaths of the envoys": the same people of the same old event. */
    private boolean isToldOld(Reading reading, EventTimeReader times) {
        Harm harm = reading.harm();
        boolean known = harm.group().reference() == Reference.DEFINITE
                && harm.group().entry() != null
                && harm.trigger().entry().frame() != Frame.VICTIM;
        Reading first = readings.stream()
                .filter(r -> r.harm().field() == Field.TEXT
                        && Opening.isBodily(r.harm().type()) == Opening.isBodily(harm.type()))
                .filter(r -> known
                                && r.harm().type() == harm.type()
                                && r.harm().headLemma().equals(harm.headLemma())
                        || isSameVictim(r.harm(), harm))
                .findFirst()
                .orElse(reading);
        return first != reading && bygones.has(first, times.told(first));
    }

    /** "the 1987 murder of Ann Lee ... Lee was shot", "killed five in 1994 ... the five were dead". */
    private static boolean isSameVictim(Harm first, Harm harm) {
        NounGroup one = first.group();
        NounGroup other = harm.group();
        if (one.name() != null && other.name() != null) {
            return Opening.isBodily(harm.type()) && Person.sameName(one.name(), other.name());
        }
        Long best = other.count().best();
        return first.type() == harm.type()
                && first.type() == CasualtyType.KILLED
                && best != null
                && best > 2
                && best.equals(one.count().best());
    }

    /** The figure that a part is of: "killed 52 this year. Of those, 22 were ..."; null where none is found. */
    private Reading whole(Reading part) {
        Harm harm = part.harm();
        List<Reading> wholes = new ArrayList<>();
        for (Reading other : readings) {
            Harm all = other.harm();
            boolean told = harm.whole() >= 0 && all.set() == harm.whole();
            int gap = harm.sentence().index() - all.sentence().index();
            boolean before = harm.whole() < 0
                    && all.field() == harm.field()
                    && (gap == 1
                            || gap == 0
                                    && all.trigger().token() < harm.trigger().token())
                    && all.type() == harm.type()
                    && all.group().number() != null;
            if (other != part && !all.isPart() && !all.group().partOf() && (told || before)) {
                wholes.add(other);
            }
        }
        return wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
    }
}
