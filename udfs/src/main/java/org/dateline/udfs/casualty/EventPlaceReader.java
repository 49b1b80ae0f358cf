package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.place.PlaceRole;

/**
 * Places the event of a harm: by its clause, else its sentence; else, where it is the news, by the sentence before, the
 * lead or the headline if these tell of an event there, else by the dateline. No place is better than that of something else.
 */
final class EventPlaceReader {
    /** Units of text within which a mention counts as standing in the same clause. */
    private static final int CLAUSE = 60;

    private final List<PlaceMention> places;
    private final List<Site> sites = new ArrayList<>();
    private final List<Reading> readings;

    EventPlaceReader(NewsDocument document, List<PlaceMention> places, List<Reading> readings) {
        this.places = places;
        this.readings = readings;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).place() != null) {
                Site site = Site.of(document, i, places.get(i));
                if (site.isPossible()) {
                    sites.add(site);
                }
            }
        }
    }

    EventPlace read(Reading reading) {
        Harm harm = reading.harm();
        List<Site> own = sites.stream()
                .filter(s -> s.sentence() == harm.sentence() && !isOrigin(harm, s))
                .toList();
        Optional<SameEvent> event = SameEvent.of(harm);
        Optional<Site> near = nearest(
                harm,
                own,
                s -> (s.isWhere() || isLeft(harm, s))
                        && event.map(e -> e.has(s.first(), s.last())).orElse(true));
        near = near.or(
                () -> nearest(harm, own, s -> s.mention().role() == PlaceRole.EVENT_PLACE && s.preposition() >= 0));
        near = near.or(() -> harm.field() == Field.TITLE ? nearest(harm, own, s -> true) : Optional.empty());
        if (near.isPresent()) {
            boolean clause = distance(harm, near.get()) <= CLAUSE;
            return at(near.get(), clause ? LocationBasis.SAME_CLAUSE : LocationBasis.SAME_SENTENCE);
        }
        boolean news = reading.counts() || harm.group().reference() == Reference.NOBODY;
        // A place of something else in the sentence: what stands around it is no nearer to the harm.
        return news && own.stream().noneMatch(Site::isWhere) ? around(harm) : EventPlace.NONE;
    }

    private EventPlace around(Harm harm) {
        int sentence = harm.sentence().index();
        if (harm.field() == Field.TEXT && sentence > 0) {
            Optional<Site> before = ofEvent(harm, sentence - 1);
            if (before.isPresent()) {
                return at(before.get(), LocationBasis.NEIGHBOUR_SENTENCE);
            }
        }
        Optional<Site> lead = ofEvent(harm, 0);
        if (lead.isPresent()) {
            return isSceneKept(harm, lead.get()) ? at(lead.get(), LocationBasis.LEAD) : EventPlace.NONE;
        }
        return sites.stream()
                .filter(s -> s.mention().span().field() == Field.TITLE && isOfHeadline(s))
                .findFirst()
                .map(s -> at(s, LocationBasis.HEADLINE))
                .orElseGet(this::dateline);
    }

    /** Whether the headline tells of an event, and the place is not one that only describes something in it. */
    private boolean isOfHeadline(Site site) {
        Sentence title = site.sentence();
        boolean event = SameEvent.isNamed(title, 0, title.size())
                || readings.stream().anyMatch(r -> r.harm().sentence() == title);
        boolean actor = site.isCountry() && site.describes() && site.preposition() < 0;
        return site.isWhere() || event && !actor;
    }

    /** The first place in a sentence of the text where that sentence tells of an event, of the kind of the harm. */
    private Optional<Site> ofEvent(Harm harm, int sentence) {
        boolean bodily = Opening.isBodily(harm.type());
        return sites.stream()
                .filter(s ->
                        s.mention().span().field() == Field.TEXT && s.sentence().index() == sentence)
                .filter(s -> s.isWhere()
                        && (s.mention().role() == PlaceRole.EVENT_PLACE
                                || s.isOfEvent(predicates(s.sentence(), bodily))))
                .findFirst();
    }

    private List<Integer> predicates(Sentence sentence, boolean bodily) {
        return readings.stream()
                .map(Reading::harm)
                .filter(h -> h.sentence() == sentence && Opening.isBodily(h.type()) == bodily)
                .map(h -> h.trigger().token())
                .toList();
    }

    /** Whether nothing between the lead and the harm happens in another country. */
    private boolean isSceneKept(Harm harm, Site lead) {
        String country = lead.mention().place().countryIso3();
        return harm.field() == Field.TITLE
                || sites.stream()
                        .filter(s -> s.mention().span().field() == Field.TEXT && s.isWhere())
                        .filter(s -> s.sentence().index() < harm.sentence().index())
                        .allMatch(s -> country != null
                                && country.equals(s.mention().place().countryIso3()));
    }

    private Optional<Site> nearest(Harm harm, List<Site> own, Predicate<Site> accepted) {
        Site best = null;
        for (Site site : own) {
            if (accepted.test(site) && (best == null || distance(harm, site) < distance(harm, best))) {
                best = site;
            }
        }
        Site nearest = best;
        return Optional.ofNullable(nearest)
                .map(n -> own.stream().filter(n::encloses).findFirst().orElse(n));
    }

    private EventPlace dateline() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).type() == MentionType.DATELINE && places.get(i).place() != null) {
                return new EventPlace(i, places.get(i).wherePrec(), LocationBasis.DATELINE);
            }
        }
        return EventPlace.NONE;
    }

    private static EventPlace at(Site site, LocationBasis basis) {
        return new EventPlace(site.index(), site.precision(), basis);
    }

    /** "six peacekeepers from Chad were killed", "two men, both from Oslo,": where the victims came from. */
    private static boolean isOrigin(Harm harm, Site site) {
        Sentence sentence = harm.sentence();
        int from = site.first() - 1;
        while (Words.tag(sentence, from, "NNP", "CC", ",")) {
            from--;
        }
        return Words.in(sentence, from, "from")
                && !isLeft(harm, site)
                && from - 1 <= harm.group().last();
    }

    /** "driven from X" */
    private static boolean isLeft(Harm harm, Site site) {
        return harm.type() == CasualtyType.DISPLACED && Words.in(harm.sentence(), site.first() - 1, "from");
    }

    private static int distance(Harm harm, Site site) {
        int own = harm.sentence().token(harm.trigger().token()).start();
        return Math.abs(site.mention().span().start() - own);
    }
}
