package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.MentionType;
import org.dateline.udfs.place.Place;
import org.dateline.udfs.place.PlaceMention;

/**
 * Where a local report is at home: the town of its dateline, else the town, the county or the state whose police, coroner or
 * firemen it tells of. It places what is told without a place, and unmasks names that mean another place far away.
 */
final class HomeTown {
    /** Tokens of "Orvia County Sheriff's Office" after the name within which the noun of the force stands. */
    private static final int FORCE = 4;
    /** Kilometres within which the forces of a town and its county still are neighbours. */
    private static final double NEIGHBOURS = 80;
    /** Kilometres beyond which a small town is no part of the scene. */
    private static final double FAR = 150;
    /** Inhabitants from which a town is named without its state. */
    private static final long WELL_KNOWN = 200_000;
    /** Inhabitants from which a town is no quarter of another. */
    private static final long CITY = 50_000;
    /** Places of one name from which the name alone says little. */
    private static final int COMMON_NAME = 4;

    private final List<PlaceMention> places;
    private final Site home;

    /** @param named the places named in the document, in reading order, also those where nothing can have happened */
    HomeTown(List<PlaceMention> places, List<Site> named) {
        this.places = places;
        this.home = named.stream()
                .filter(s -> s.mention().type() == MentionType.DATELINE)
                .findFirst()
                .or(() -> ofForces(named.stream().filter(HomeTown::isForce).toList()))
                .or(() -> ofForces(named.stream().filter(HomeTown::isOfResident).toList()))
                .orElse(null);
    }

    /** Position of its mention in the document's list. */
    Optional<Site> site() {
        return Optional.ofNullable(home);
    }

    /** The best-known force, that of a town before that of its county, that of a county before that of a state. */
    private static Optional<Site> ofForces(List<Site> forces) {
        List<Site> best = new ArrayList<>();
        for (int level = 0; level <= 2; level++) {
            mostNamed(forces, level).ifPresent(best::add);
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Site first = best.get(0);
        boolean apart = best.size() > 1
                && level(best.get(1)) == 1
                && place(first).kmTo(place(best.get(1))) > NEIGHBOURS
                && count(forces, best.get(1)) > count(forces, first);
        return Optional.of(apart ? best.get(1) : first);
    }

    private static Optional<Site> mostNamed(List<Site> forces, int level) {
        Map<String, Site> first = new LinkedHashMap<>();
        forces.stream().filter(s -> level(s) == level).forEach(s -> first.putIfAbsent(place(s).id(), s));
        // Stable: of equals the first in the text wins.
        return first.values().stream()
                .sorted(Comparator.comparingLong(s -> -count(forces, s)))
                .findFirst();
    }

    private static long count(List<Site> forces, Site site) {
        return forces.stream()
                .filter(s -> place(s).id().equals(place(site).id()))
                .count();
    }

    private static Place place(Site site) {
        return site.mention().place();
    }

    /** 0 a town, 1 a county, 2 a state or province, 3 what is wider or none of these. */
    private static int level(Site site) {
        Place place = place(site);
        if (place.featureClass().equals("P")) {
            return 0;
        }
        return place.featureCode().equals("ADM2") ? 1 : place.featureCode().equals("ADM1") ? 2 : 3;
    }

    /** A town or a county. */
    static boolean isLocal(Site site) {
        return level(site) <= 1;
    }

    /** "Orvia police", "the Orvia County Sheriff's Office", "police in Orvia". */
    private static boolean isForce(Site site) {
        Sentence sentence = site.sentence();
        boolean named =
                site.mention().type() == MentionType.LITERAL || site.mention().type() == MentionType.EMBEDDED;
        if (!named || level(site) > 2) {
            return false;
        }
        for (int i = site.last() + 1; i <= site.last() + FORCE && Words.tag(sentence, i, "NN", "JJ", "POS"); i++) {
            if (Cues.is(sentence, i, "local_force")) {
                return true;
            }
        }
        return Words.in(sentence, site.first() - 1, "in") && Cues.is(sentence, site.first() - 2, "local_force");
    }

    /** "An Orvia man was shot": who the opening tells of, and where it tells of no force. */
    private static boolean isOfResident(Site site) {
        boolean opening =
                site.mention().span().field() == Field.TITLE || site.sentence().index() <= 1;
        return opening
                && isLocal(site)
                && site.mention().type() == MentionType.LITERAL
                && Words.tag(site.sentence(), site.last() + 1, "NN")
                && VictimNouns.of(site.sentence().token(site.last() + 1)).isPresent()
                && site.preposition() < 0;
    }

    /**
     * Whether a name here means another place than the one that it was taken for: a quarter of the home town, or a small town of a
     * common name far away, in a state of which nothing else is told.
     */
    boolean isStray(Site site) {
        if (isQuarter(site) && isCity(site) && (home == null || !isAround(place(site)))) {
            return true;
        }
        if (home == null || level(home) > 2 || !isLocal(site) || site.mention().type() == MentionType.DATELINE) {
            return false;
        }
        if (isAround(place(site)) || isParentNamed(site)) {
            return false;
        }
        return isQuarter(site)
                || place(site).population() < WELL_KNOWN && site.mention().candidates() >= COMMON_NAME;
    }

    private boolean isAround(Place place) {
        return level(home) == 2
                ? place(home).name().equals(place.adm1())
                : place(home).kmTo(place) <= FAR;
    }

    /** Whether the name was taken for a town too large to be a quarter: "the Orvia neighborhood" is in another one. */
    private static boolean isCity(Site site) {
        return place(site).population() >= CITY && !place(site).featureCode().equals("PPLX");
    }

    private static boolean isQuarter(Site site) {
        return Words.in(site.sentence(), site.last() + 1, "neighborhood", "neighbourhood", "section")
                || Words.in(site.sentence(), site.last() + 2, "neighborhood", "neighbourhood");
    }

    /** Whether the text names another place in the same state, or in the same country where that is not the country of the home town. */
    private boolean isParentNamed(Site site) {
        Place own = place(site);
        boolean abroad = own.countryIso3() == null
                || !own.countryIso3().equals(place(home).countryIso3());
        return places.stream()
                .filter(p ->
                        p.place() != null && !p.text().equals(site.mention().text()))
                .map(PlaceMention::place)
                .anyMatch(p -> abroad
                        ? own.countryIso3() != null && own.countryIso3().equals(p.countryIso3())
                        : own.adm1() == null || own.adm1().equals(p.adm1()));
    }
}
