package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Optional;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.when.TimeExpression;
import org.dateline.udfs.when.TimeReader;

/** Dates the event of a harm: the nearest words of time in its sentence, else in the sentence before or after it. */
final class EventTimeReader {
    private static final TimeReader TIMES = new TimeReader();
    private static final String SAYING = "saying";

    private final NewsDocument document;

    EventTimeReader(NewsDocument document) {
        this.document = document;
    }

    EventTime read(Harm harm) {
        Optional<TimeExpression> own = nearest(harm.sentence(), harm.trigger().token());
        if (own.isPresent()) {
            return time(own.get(), basis(own.get().kind()));
        }
        List<Sentence> sentences = document.field(harm.field()).sentences();
        int at = harm.sentence().index();
        for (int neighbour : new int[] {at - 1, at + 1}) {
            if (neighbour >= 0 && neighbour < sentences.size()) {
                Optional<TimeExpression> near = nearest(sentences.get(neighbour), 0);
                if (near.isPresent()) {
                    return time(near.get(), DateBasis.NEIGHBOUR_SENTENCE);
                }
            }
        }
        return EventTime.NONE;
    }

    private Optional<TimeExpression> nearest(Sentence sentence, int token) {
        TimeExpression best = null;
        for (TimeExpression time : TIMES.read(sentence, document.published())) {
            boolean nearer = best == null || Math.abs(time.first() - token) < Math.abs(best.first() - token);
            if (nearer && !isOfSaying(sentence, time)) {
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "police said today", "the radio reported on Sunday": when it was said, not when it happened. */
    private static boolean isOfSaying(Sentence sentence, TimeExpression time) {
        int before = Words.tag(sentence, time.first() - 1, "IN") ? time.first() - 2 : time.first() - 1;
        return Cues.is(sentence, before, SAYING) && sentence.token(before).isVerb();
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
