package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Optional;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.when.TimeExpression;
import org.dateline.udfs.when.TimeReader;

/**
 * Dates the event of a harm: the nearest words of time in its sentence that belong to its event, else those of a neighbour
 * sentence that tells of the same people or names the event.
 */
final class EventTimeReader {
    private static final TimeReader TIMES = new TimeReader();
    private static final int LEAD = 3;
    static final int WEEK_PRECISION = 3;
    private static final int REACH = 10;

    private final NewsDocument document;
    private final List<Reading> readings;
    private final ArticleDay articleDay;

    EventTimeReader(NewsDocument document, List<Reading> readings) {
        this.document = document;
        this.readings = readings;
        this.articleDay = new ArticleDay(document, readings, this);
    }

    /** As {@link #told} says, else by the one day of the article. */
    EventTime completed(Reading reading, EventTime told) {
        Harm harm = reading.harm();
        return told == EventTime.NONE && isOpen(reading, times(harm.sentence()))
                ? articleDay
                        .of(harm)
                        .map(t -> time(t, DateBasis.NEIGHBOUR_SENTENCE))
                        .orElse(EventTime.NONE)
                : told;
    }

    /** By its own sentence, else by one beside it that tells of the same people or names the event. */
    EventTime told(Reading reading) {
        Harm harm = reading.harm();
        List<TimeExpression> times = times(harm.sentence());
        Optional<TimeExpression> own = own(harm, times);
        if (own.isPresent()) {
            return time(own.get(), basis(own.get().kind()));
        }
        return isOpen(reading, times)
                ? near(harm).map(t -> time(t, DateBasis.NEIGHBOUR_SENTENCE)).orElse(EventTime.NONE)
                : EventTime.NONE;
    }

    /** Whether other sentences may date it: a time of something else in its own says that they are no nearer to the harm. */
    private static boolean isOpen(Reading reading, List<TimeExpression> times) {
        return times.isEmpty() && (reading.counts() || reading.harm().group().reference() == Reference.NOBODY);
    }

    /** Those of the sentence but the days of a report and the starts of a period. */
    List<TimeExpression> times(Sentence sentence) {
        return TIMES.read(sentence, document.published()).stream()
                .filter(time -> !isOfSaying(sentence, time))
                .toList();
    }

    static Optional<TimeExpression> own(Harm harm, List<TimeExpression> times) {
        Optional<SameEvent> event = SameEvent.of(harm);
        int token = harm.trigger().token();
        TimeExpression best = null;
        for (TimeExpression time : times) {
            boolean nearer = best == null || Math.abs(time.first() - token) < Math.abs(best.first() - token);
            boolean since = Words.in(harm.sentence(), time.first() - 1, "since") && Opening.isBodily(harm.type());
            if (nearer
                    && !since
                    && !isStart(harm, time)
                    && !isOfLaw(harm, time)
                    && !isOfAftermath(harm, time)
                    && !(Words.isYear(harm.sentence(), time.last()) && Deed.isDatedBy(harm, time.last()))
                    && event.map(e -> e.has(time.first(), time.last())).orElse(true)) {
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the fires which began on 6 May have killed 9": the first day of what went on. */
    private static boolean isStart(Harm harm, TimeExpression time) {
        Sentence sentence = harm.sentence();
        int verb = Words.tag(sentence, time.first() - 1, "IN") ? time.first() - 2 : time.first() - 1;
        return Opening.isBodily(harm.type())
                && verb != harm.trigger().token()
                && Words.in(sentence, verb, "began", "begun", "started", "beginning", "starting")
                && !Words.in(sentence, time.first() - 1, "after", "before");
    }

    /** "was charged on Monday in the deaths of two": the day of what followed. */
    private static boolean isOfLaw(Harm harm, TimeExpression time) {
        Sentence sentence = harm.sentence();
        int verb = Words.tag(sentence, time.first() - 1, "IN") ? time.first() - 2 : time.first() - 1;
        return Opening.isBodily(harm.type())
                && harm.trigger().token() > time.last()
                && Words.tag(sentence, verb, "VB")
                && (Cues.is(sentence, verb, "charge") || Words.in(sentence, verb, "arrested"))
                && !Words.in(sentence, time.last() + 1, "after");
    }

    /** "a bill in 2005 after the tsunami which | killed": the time of what came after the event. */
    private static boolean isOfAftermath(Harm harm, TimeExpression time) {
        Sentence sentence = harm.sentence();
        int which = harm.trigger().token() - 1;
        while (Words.tag(sentence, which, "VB", "RB", "MD")) {
            which--;
        }
        int event = which - 1;
        int after = event - 1;
        while (Words.tag(sentence, after, "DT", "JJ", "NN", "POS")) {
            after--;
        }
        return Words.in(sentence, which, "which", "that")
                && SameEvent.isName(sentence, event)
                && Words.in(sentence, after, "after", "following", "since")
                && time.last() < after;
    }

    private Optional<TimeExpression> near(Harm harm) {
        if (harm.field() == Field.TITLE) {
            return readings.stream()
                    .map(Reading::harm)
                    .filter(other ->
                            other.field() == Field.TEXT && other.sentence().index() < LEAD)
                    .filter(other -> isSame(harm, other))
                    .flatMap(other -> own(other, times(other.sentence())).stream())
                    .findFirst();
        }
        List<Sentence> sentences = document.field(harm.field()).sentences();
        int at = harm.sentence().index();
        for (int neighbour : new int[] {at - 1, at + 1}) {
            if (neighbour >= 0 && neighbour < sentences.size()) {
                Optional<TimeExpression> time = inNeighbour(harm, sentences.get(neighbour));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    static boolean isPast(Sentence sentence) {
        return Cues.between(sentence, 0, sentence.size(), "past_reference");
    }

    private Optional<TimeExpression> inNeighbour(Harm harm, Sentence sentence) {
        List<Harm> others = readings.stream()
                .map(Reading::harm)
                .filter(other -> other.field() == Field.TEXT && other.sentence() == sentence)
                .toList();
        if (!others.isEmpty()) {
            return others.stream()
                    .filter(other -> isSame(harm, other))
                    .flatMap(other -> own(other, times(sentence)).stream())
                    .findFirst();
        }
        boolean before = sentence.index() < harm.sentence().index();
        boolean main = before || harm.sentence().index() < LEAD;
        return Opening.isBodily(harm.type()) && !isPast(harm.sentence())
                ? times(sentence).stream()
                        .filter(t -> t.precision() <= WEEK_PRECISION
                                && (isOfEvent(sentence, t) && (main || namesSame(harm.sentence(), sentence))
                                        || before && namesEvent(harm.sentence())))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether both tell of the same people: "three people were killed", "all three died", "he was shot". */
    private static boolean isSame(Harm harm, Harm other) {
        Reference reference = harm.group().reference();
        boolean known = reference == Reference.PRONOUN
                || reference == Reference.DEFINITE
                || harm.group().partOf();
        Long best = harm.group().count().best();
        boolean figure =
                best != null && best > 1 && best.equals(other.group().count().best());
        boolean name = harm.group().name() != null
                && harm.group().name().equals(other.group().name());
        return Opening.isBodily(harm.type()) == Opening.isBodily(other.type())
                && (known && harm.field() == Field.TEXT || harm.type() == other.type() && (figure || name));
    }

    /** "The raid killed four": the event is known from the sentence before. */
    private static boolean namesEvent(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (SameEvent.isName(sentence, i) && Words.in(sentence, i - 1, "the", "this")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the later sentence tells of the same event: it names the one that the first names, or "the blast". */
    private static boolean namesSame(Sentence first, Sentence later) {
        for (int i = 0; i < later.size(); i++) {
            if (SameEvent.isName(later, i)
                    && (Words.in(later, i - 1, "the", "this", "'s") || hasLemma(first, Words.lemma(later.token(i))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLemma(Sentence sentence, String lemma) {
        return sentence.tokens().stream().anyMatch(token -> Words.lemma(token).equals(lemma));
    }

    /** "Friday's blast", "the bomb exploded on Friday". */
    private static boolean isOfEvent(Sentence sentence, TimeExpression time) {
        return SameEvent.isNamed(sentence, time.first() - REACH, time.last() + REACH) && !isBound(sentence, time);
    }

    /** "since Friday": no day of the event. */
    static boolean isBound(Sentence sentence, TimeExpression time) {
        return Words.in(sentence, time.first() - 1, "since", "before", "until");
    }

    /** "police said today", "an inquest on Monday", "the radio reported on Sunday", "a list issued on Sunday", "as of Monday": when it was said, no more. */
    private static boolean isOfSaying(Sentence sentence, TimeExpression time) {
        int after = time.last() + 1;
        boolean noun = Words.tag(sentence, time.first() - 1, "NN");
        boolean said = Cues.is(sentence, after, Cues.SAYING) || Cues.is(sentence, after, "judging");
        if (noun && Words.tag(sentence, after, "VBD", "VBZ") && said) {
            return true;
        }
        int before = Words.tag(sentence, time.first() - 1, "IN") ? time.first() - 2 : time.first() - 1;
        return Cues.is(sentence, before, Cues.SAYING) && sentence.token(before).isVerb()
                || Cues.is(sentence, before, "hearing")
                        && sentence.token(before).isNoun()
                || Words.in(sentence, time.first() - 1, "of") && Words.in(sentence, time.first() - 2, "as")
                || isOfIssue(sentence, time);
    }

    /** "Posted: Monday, May 6, 2024", "a list issued on Sunday", "May 6, 2024 - Orvia police", "ORVIA (May 6, 2024) --". */
    private static boolean isOfIssue(Sentence sentence, TimeExpression time) {
        int word = time.first() - 1;
        while (word > 0 && (Words.tag(sentence, word, ",", ":", "IN") || Cues.isDate(sentence, word))) {
            word--;
        }
        int dash = Words.tag(sentence, time.last() + 1, "-RRB-", ")") ? time.last() + 2 : time.last() + 1;
        boolean opens = time.first() == 0 || dash > time.last() + 1;
        return Cues.is(sentence, word, "issuing") || opens && Words.in(sentence, dash, "-", "--", "\u2013", "\u2014");
    }

    private static EventTime time(TimeExpression time, DateBasis basis) {
        return new EventTime(time.start(), time.end(), time.precision(), basis);
    }

    private static DateBasis basis(TimeExpression.Kind kind) {
        return switch (kind) {
            case EXPLICIT -> DateBasis.EXPLICIT;
            case RELATIVE -> DateBasis.RELATIVE;
            case WEEKDAY -> DateBasis.WEEKDAY;
        };
    }
}
