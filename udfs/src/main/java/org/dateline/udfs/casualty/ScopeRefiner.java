package org.dateline.udfs.casualty;

import java.time.LocalDate;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * What the figure of a claim covers, decided more closely than the totals need it: of what {@link ScopeReader} leaves as one
 * incident, what is a way of things, the sum of a period or a war, a toll that grows, or an earlier event.
 */
final class ScopeRefiner {
    /** Days after which an event is no news any more. */
    private static final int NEWS_DAYS = 10;
    /** Years after which a year beside the sentence makes its event one of the past. */
    private static final int PAST_YEARS = 5;

    private final NewsDocument document;
    private final int latest;

    ScopeRefiner(NewsDocument document) {
        this.document = document;
        LocalDate published = document.published();
        this.latest = published == null ? latestYear() : published.getYear();
    }

    /** @param time when the event was, as the text tells it */
    Scope read(Reading reading, EventTime time) {
        Scope scope = reading.scope();
        Harm harm = reading.harm();
        boolean one = harm.group().isSingle() && harm.group().reference() != Reference.COUNTED;
        boolean open = scope == Scope.SINGLE_INCIDENT || scope == Scope.HISTORICAL_REFERENCE;
        if (!open || harm.group().reference() == Reference.NOBODY) {
            return scope;
        }
        if (!one && Habits.tells(harm)) {
            return Scope.GENERIC;
        }
        if (!one && Periods.isPeriod(harm, document.before(harm.field(), harm.sentence()), latest)) {
            return Scope.PERIOD_TOTAL;
        }
        if (!one && Periods.isWar(harm, time)) {
            return Scope.WAR_TOTAL;
        }
        if (scope == Scope.SINGLE_INCIDENT && !one && RunningTolls.tells(harm)) {
            return Scope.CUMULATIVE_TOLL;
        }
        boolean earlier = isOfEarlier(reading, time) || isOfOldYear(reading, time);
        return earlier ? Scope.HISTORICAL_REFERENCE : scope;
    }

    /** Whether the text dates it well before its own news, and not where it tells these: a figure of the background. */
    private boolean isOfEarlier(Reading reading, EventTime time) {
        return document.published() != null
                && time.end() != null
                && time.basis() != DateBasis.NEIGHBOUR_SENTENCE
                && isBehindLead(reading)
                && time.end().isBefore(document.published().minusDays(NEWS_DAYS));
    }

    /** An old year beside it, or, in an article without a date, any year in its sentence: news seldom name their own. */
    private boolean isOfOldYear(Reading reading, EventTime time) {
        Harm harm = reading.harm();
        if (!isBehindLead(reading)) {
            return false;
        }
        int own = year(harm.sentence());
        if (own > 0) {
            return document.published() == null && (own == latest || own < latest - 1);
        }
        boolean dated = time.start() != null && time.basis() != DateBasis.NEIGHBOUR_SENTENCE;
        Sentence before = document.before(harm.field(), harm.sentence());
        int beside = before == null || before.paragraph() != harm.sentence().paragraph() ? 0 : year(before);
        return !dated && beside > 0 && beside <= latest - PAST_YEARS;
    }

    private static boolean isBehindLead(Reading reading) {
        Harm harm = reading.harm();
        return harm.field() == Field.TEXT
                && (!reading.inLead() || harm.sentence().index() > 2);
    }

    private int latestYear() {
        return document.body().sentences().stream()
                .mapToInt(ScopeRefiner::year)
                .max()
                .orElse(0);
    }

    /** The latest year that a sentence names; 0 where it names none. */
    private static int year(Sentence sentence) {
        int year = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (isYear(sentence, i)) {
                year = Math.max(year, year(sentence, i));
            }
        }
        return year;
    }

    /** Whether a number names a year. */
    static boolean isYear(Sentence sentence, int i) {
        return Words.tag(sentence, i, "CD") && Words.isYear(sentence, i);
    }

    /** The year that a token names, which {@link #isYear} must hold for. */
    static int year(Sentence sentence, int i) {
        return Integer.parseInt(sentence.token(i).text());
    }
}
