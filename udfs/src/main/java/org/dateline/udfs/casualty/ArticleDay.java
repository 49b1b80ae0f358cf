package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.when.TimeExpression;

/** The one day that an article gives for what happened: "it happened on Monday", "was shot on Monday". */
final class ArticleDay {
    private static final String HAPPENING = "happening";
    /** Tokens around a time within which the verb stands. */
    private static final int REACH = 10;

    private final NewsDocument document;
    private final List<Reading> readings;
    private final EventTimeReader times;
    /** What {@link #days} has read; null before. */
    private List<TimeExpression> days;
    /** The harms whose own sentences date them, after {@link #days}. */
    private final List<Harm> dated = new ArrayList<>();

    ArticleDay(NewsDocument document, List<Reading> readings, EventTimeReader times) {
        this.document = document;
        this.readings = readings;
        this.times = times;
    }

    /** The day for a harm that no words near it date; empty where the article gives several or tells of another event. */
    Optional<TimeExpression> of(Harm harm) {
        if (!Opening.isBodily(harm.type()) || EventTimeReader.isPast(harm.sentence())) {
            return Optional.empty();
        }
        List<TimeExpression> all = days();
        return dated.stream().anyMatch(other -> isOtherFigure(harm, other))
                ? Optional.empty()
                : beside(harm).or(() -> only(all));
    }

    private static Optional<TimeExpression> only(List<TimeExpression> days) {
        return days.stream()
                .findFirst()
                .filter(d -> days.stream()
                        .allMatch(o -> o.start().equals(d.start()) && o.end().equals(d.end())));
    }

    /** What the sentences beside say of when it happened. */
    private Optional<TimeExpression> beside(Harm harm) {
        int at = harm.sentence().index();
        return document.field(harm.field()).sentences().stream()
                .filter(s -> Math.abs(s.index() - at) == 1)
                .flatMap(s -> happenings(s).stream())
                .findFirst();
    }

    /** "killed four", where a dated "killed nine" is told of: of two events each has its own day. */
    private static boolean isOtherFigure(Harm harm, Harm other) {
        Long one = harm.group().count().best();
        Long two = other.group().count().best();
        boolean fresh = harm.group().isNew() && other.group().isNew() && !harm.isPart() && !other.isPart();
        return fresh && harm.type() == other.type() && isMany(one) && isMany(two) && !one.equals(two);
    }

    private static boolean isMany(Long count) {
        return count != null && count > 1;
    }

    private List<TimeExpression> days() {
        if (days == null) {
            days = new ArrayList<>();
            document.field(Field.TEXT).sentences().forEach(s -> days.addAll(happenings(s)));
            for (Reading reading : readings) {
                Harm harm = reading.harm();
                boolean news = reading.counts() && Opening.isBodily(harm.type());
                Optional<TimeExpression> own =
                        news ? EventTimeReader.own(harm, times.times(harm.sentence())) : Optional.empty();
                own.ifPresent(time -> {
                    days.add(time);
                    dated.add(harm);
                });
            }
            days.removeIf(t -> t.precision() > EventTimeReader.WEEK_PRECISION);
        }
        return days;
    }

    /** "It happened on Friday" */
    private List<TimeExpression> happenings(Sentence sentence) {
        return Cues.between(sentence, 0, sentence.size(), HAPPENING)
                ? times.times(sentence).stream()
                        .filter(t -> Cues.between(sentence, t.first() - REACH, t.last() + REACH, HAPPENING)
                                && !EventTimeReader.isBound(sentence, t))
                        .toList()
                : List.of();
    }
}
