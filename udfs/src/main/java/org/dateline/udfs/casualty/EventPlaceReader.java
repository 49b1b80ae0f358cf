package org.dateline.udfs.casualty;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.PlaceMention;

/** Places the event of a harm: by clause, sentence, the sentence before, lead, headline, dateline, in this order. */
final class EventPlaceReader {
    /** Units of text within which a mention counts as standing in the same clause. */
    private static final int CLAUSE = 60;

    private final List<PlaceMention> places;

    EventPlaceReader(List<PlaceMention> places) {
        this.places = places;
    }

    EventPlace read(Harm harm) {
        Field field = harm.field();
        int sentence = harm.sentence().index();
        Predicate<PlaceMention> local =
                p -> p.span().field() == field && p.span().sentence() == sentence;
        EventPlace found = nearest(harm, local.and(p -> distance(harm, p) <= CLAUSE), LocationBasis.SAME_CLAUSE);
        found = found != null ? found : nearest(harm, local, LocationBasis.SAME_SENTENCE);
        found = found != null
                ? found
                : nearest(
                        harm,
                        p -> p.span().field() == field && p.span().sentence() == sentence - 1,
                        LocationBasis.NEIGHBOUR_SENTENCE);
        found = found != null
                ? found
                : nearest(harm, p -> p.span().field() == Field.TEXT && p.span().sentence() == 0, LocationBasis.LEAD);
        found = found != null ? found : nearest(harm, p -> p.span().field() == Field.TITLE, LocationBasis.HEADLINE);
        found = found != null ? found : dateline();
        return found != null ? found : EventPlace.NONE;
    }

    private EventPlace nearest(Harm harm, Predicate<PlaceMention> where, LocationBasis basis) {
        int best = -1;
        for (int i = 0; i < places.size(); i++) {
            PlaceMention place = places.get(i);
            if (isEventPlace(place)
                    && !isOrigin(harm, place)
                    && where.test(place)
                    && (best < 0 || distance(harm, place) < distance(harm, places.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? null : new EventPlace(best, places.get(best).wherePrec(), basis);
    }

    private EventPlace dateline() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).type() == MentionType.DATELINE && places.get(i).place() != null) {
                return new EventPlace(i, places.get(i).wherePrec(), LocationBasis.DATELINE);
            }
        }
        return null;
    }

    private static boolean isEventPlace(PlaceMention place) {
        return place.place() != null && (place.type() == MentionType.LITERAL || place.type() == MentionType.RELATIVE);
    }

    /** "six peacekeepers from Chad were killed": where the victims came from. */
    private static boolean isOrigin(Harm harm, PlaceMention place) {
        Sentence sentence = harm.sentence();
        int from = harm.group().last() + 1;
        return Words.in(sentence, from, "from")
                && from + 1 < sentence.size()
                && place.span().field() == harm.field()
                && place.span().start() == sentence.token(from + 1).start();
    }

    private static int distance(Harm harm, PlaceMention place) {
        int own = harm.sentence().token(harm.trigger().token()).start();
        return place.span().field() == harm.field()
                ? Math.abs(place.span().start() - own)
                : place.span().start();
    }
}
