package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.PlaceMention;

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
    private final PlaceAnaphor anaphors;
    private final ToldAgain told;
    private final NearbyPlaces nearby;
    private final Elsewhere elsewhere;
    private final Map<Harm, EventPlace> stated = new IdentityHashMap<>();

    EventPlaceReader(
            NewsDocument document, List<PlaceMention> places, List<Reading> readings, Predicate<Reading> past) {
        this.places = places;
        this.readings = readings;
        this.anaphors = new PlaceAnaphor(places);
        this.told = new ToldAgain(readings);
        List<Site> named = IntStream.range(0, places.size())
                .filter(i -> places.get(i).place() != null)
                .mapToObj(i -> Site.of(document, i, places.get(i)))
                .toList();
        HomeTown home = new HomeTown(places, named);
        named.stream().filter(s -> s.isPossible() && !home.isStray(s)).forEach(sites::add);
        sites.removeIf(s -> sites.stream().anyMatch(s::leadsTo));
        sites.removeIf(s -> sites.stream().anyMatch(town -> Ground.isHouseIn(s, town)));
        List<Site> scenes = sites.stream()
                .filter(s -> !Aside.isLater(s.sentence(), s.preposition()))
                .toList();
        this.elsewhere = new Elsewhere(document, sites, readings);
        this.nearby = new NearbyPlaces(home, scenes, readings, this::stated, past);
    }

    /**
     * @param scope what the figure covers, by a closer look
     * @param time when it was, as the text tells it
     */
    EventPlace read(Reading reading, Scope scope, EventTime time) {
        Harm harm = reading.harm();
        boolean news = reading.counts()
                || harm.group().reference() == Reference.NOBODY
                || reading.assertion() == Assertion.NEGATED && reading.scope() == Scope.SINGLE_INCIDENT;
        if (RunningTolls.isWorldwide(harm)) {
            return EventPlace.NONE;
        }
        EventPlace place = stated(harm);
        if (isAnother(harm)) {
            return place;
        }
        if (place == EventPlace.NONE) {
            place = again(reading);
        }
        // A place of something else in the sentence: what stands around it is no nearer to the harm.
        if (place == EventPlace.NONE && news && own(harm).stream().noneMatch(Site::isWhere)) {
            EventPlace near = nearby.of(harm);
            boolean focus = near.basis() == LocationBasis.DOCUMENT_FOCUS;
            place = focus && elsewhere.has(reading, scope, time) || isWider(harm, near) ? EventPlace.NONE : near;
        }
        return news && place != EventPlace.NONE ? sharpened(place, reading) : place;
    }

    /** "across the region", "across the country": whether the figure is that of more than the place. */
    private static boolean isWider(Harm harm, EventPlace near) {
        return near != EventPlace.NONE
                && (Elsewhere.isRegional(harm) || near.precision() < Site.COUNTRY && Elsewhere.isNational(harm));
    }

    /** Of a country, the place in it that the same event is told of right after. */
    private EventPlace sharpened(EventPlace place, Reading reading) {
        if (place.precision() < Site.COUNTRY) {
            return place;
        }
        EventPlace again = again(reading);
        EventPlace finer = again == EventPlace.NONE || again.precision() >= Site.COUNTRY
                ? nearby.followed(reading.harm())
                        .map(s -> at(s, LocationBasis.NEIGHBOUR_SENTENCE))
                        .orElse(again)
                : again;
        boolean inside = finer != EventPlace.NONE
                && finer.precision() < Site.COUNTRY
                && country(place) != null
                && country(place).equals(country(finer));
        return inside ? finer : place;
    }

    /** "a later incident": not the event that was told of before. */
    private static boolean isAnother(Harm harm) {
        Sentence sentence = harm.sentence();
        return IntStream.range(1, sentence.size())
                .anyMatch(i -> Words.in(sentence, i - 1, "later", "another", "separate")
                        && (SameEvent.isName(sentence, i) || Words.in(sentence, i, "incident")));
    }

    private boolean isAbroad(Site site, EventPlace place) {
        return !Objects.equals(site.mention().place().countryIso3(), country(place));
    }

    private String country(EventPlace place) {
        return places.get(place.location()).place().countryIso3();
    }

    private List<Site> own(Harm harm) {
        List<Site> own = new ArrayList<>(sites.stream()
                .filter(s -> s.sentence() == harm.sentence() && !isOrigin(harm, s))
                .toList());
        for (Site noun : anaphors.in(harm.field(), harm.sentence())) {
            own.removeIf(s -> s.isDescribed(noun));
            own.add(noun);
        }
        return own;
    }

    /** By the words of its own sentence. */
    private EventPlace stated(Harm harm) {
        return stated.computeIfAbsent(harm, this::readStated);
    }

    private EventPlace readStated(Harm harm) {
        if (Aside.isLikeness(harm)) {
            return EventPlace.NONE;
        }
        List<Site> all = own(harm).stream().filter(s -> !isOfAnother(harm, s)).toList();
        boolean behind = all.stream().anyMatch(s -> s.first() > harm.trigger().token());
        List<Site> own = all.stream()
                .filter(s -> !behind || !Aside.isProtest(harm, s.last()))
                .toList();
        Optional<SameEvent> event = SameEvent.of(harm);
        Optional<Site> near = nearest(
                harm,
                own,
                s -> (s.isWhere() || isLeft(harm, s))
                        && event.map(e -> e.has(s.first(), s.last())).orElse(true));
        near = near.or(
                () -> nearest(harm, own, s -> s.isAntecedentOf(harm.trigger().token())));
        boolean aside = event.map(SameEvent::isDescription).orElse(false);
        near = near.or(() -> nearest(harm, own, s -> !aside && s.isEventPlace() && s.preposition() >= 0));
        near = near.or(() -> nearest(harm, own, s -> !aside && Ground.isBefallen(s)));
        near = near.or(() -> harm.field() == Field.TITLE ? nearest(harm, own, s -> true) : Optional.empty());
        if (near.isEmpty() || isOneOfMany(near.get(), own)) {
            return EventPlace.NONE;
        }
        boolean clause = near.get().distance(harm.trigger().token()) <= CLAUSE;
        return at(near.get(), clause ? LocationBasis.SAME_CLAUSE : LocationBasis.SAME_SENTENCE);
    }

    /** "one died in X, two died in Y": whether another harm of the same kind stands between. */
    private boolean isOfAnother(Harm harm, Site site) {
        int own = harm.trigger().token();
        if (isOfNextClause(harm.sentence(), own, site)) {
            return true;
        }
        return readings.stream()
                .map(Reading::harm)
                .filter(h -> h.sentence() == harm.sentence() && h.type() == harm.type())
                .mapToInt(h -> h.trigger().token())
                .anyMatch(t -> own < t && t < site.first() || site.last() < t && t < own);
    }

    /** "9 died | in a year; 9 died in X": a clause with a verb of its own opens after the semicolon. */
    private static boolean isOfNextClause(Sentence sentence, int own, Site site) {
        int mark = site.first() - 1;
        while (mark > own && !Words.in(sentence, mark, ";")) {
            mark--;
        }
        return mark > own && IntStream.range(mark, site.first()).anyMatch(i -> Words.tag(sentence, i, "VBD", "VBZ"));
    }

    private static boolean isOneOfMany(Site site, List<Site> own) {
        return own.stream().anyMatch(s -> s.isJoined(site) || site.isJoined(s));
    }

    /** The most exact place where the same harm is told again. */
    private EventPlace again(Reading reading) {
        EventPlace best = EventPlace.NONE;
        List<Site> own = own(reading.harm());
        for (Reading other : readings) {
            EventPlace place = told.isSame(reading, other) ? stated(other.harm()) : EventPlace.NONE;
            boolean apart = place != EventPlace.NONE && own.stream().anyMatch(s -> s.isWhere() && isAbroad(s, place));
            if (place != EventPlace.NONE
                    && !apart
                    && (best == EventPlace.NONE || place.precision() < best.precision())) {
                best = new EventPlace(place.location(), place.precision(), basis(reading.harm(), other.harm()));
            }
        }
        return best;
    }

    private static LocationBasis basis(Harm harm, Harm other) {
        if (other.field() == Field.TITLE) {
            return LocationBasis.HEADLINE;
        }
        int apart = Math.abs(harm.sentence().index() - other.sentence().index());
        if (harm.field() == other.field() && apart == 0) {
            return LocationBasis.SAME_SENTENCE;
        }
        boolean beside = harm.field() == other.field() && apart == 1;
        boolean lead = other.sentence().index() == 0;
        return beside ? LocationBasis.NEIGHBOUR_SENTENCE : lead ? LocationBasis.LEAD : LocationBasis.DOCUMENT_FOCUS;
    }

    private Optional<Site> nearest(Harm harm, List<Site> own, Predicate<Site> accepted) {
        Site best = null;
        for (Site site : own) {
            if (accepted.test(site)
                    && (best == null
                            || site.distance(harm.trigger().token())
                                    < best.distance(harm.trigger().token()))) {
                best = site;
            }
        }
        Site nearest = best;
        return Optional.ofNullable(nearest)
                .map(n -> own.stream().filter(n::encloses).findFirst().orElse(n));
    }

    static EventPlace at(Site site, LocationBasis basis) {
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
}
