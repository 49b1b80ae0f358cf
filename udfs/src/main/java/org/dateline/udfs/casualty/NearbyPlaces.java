package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.MentionType;

/**
 * Places a harm whose own sentence does not: by the sentences beside it, the lead or the headline where they tell of an event
 * of its kind, else by the dateline.
 */
final class NearbyPlaces {
    private final HomeTown home;
    private final List<Site> sites;
    private final List<Reading> readings;
    private final Function<Harm, EventPlace> stated;
    private final Predicate<Reading> past;

    /**
     * @param sites those of the mentions where something can have happened, in reading order
     * @param stated gives the place of a harm by its own sentence
     * @param past tells whether a harm lies before the news
     */
    NearbyPlaces(
            HomeTown home,
            List<Site> sites,
            List<Reading> readings,
            Function<Harm, EventPlace> stated,
            Predicate<Reading> past) {
        this.past = past;
        this.stated = stated;
        this.home = home;
        this.sites = sites;
        this.readings = readings;
    }

    EventPlace of(Harm harm) {
        int sentence = harm.sentence().index();
        if (harm.field() == Field.TEXT && sentence > 0) {
            Optional<Site> before = isOneScene(sentence - 1) && !isBygone(harm) && !isOfAnotherYear(harm)
                    ? ofEvent(harm, sentence - 1).or(() -> lastSeen(harm))
                    : Optional.empty();
            if (before.isPresent()) {
                return EventPlaceReader.at(before.get(), LocationBasis.NEIGHBOUR_SENTENCE);
            }
        }
        Optional<Site> after = followed(harm);
        if (after.isPresent()) {
            return EventPlaceReader.at(after.get(), LocationBasis.NEIGHBOUR_SENTENCE);
        }
        Optional<Site> lead = ofEvent(harm, 0);
        if (lead.isPresent()) {
            return isSceneKept(harm, lead.get()) || isOfSameEvent(harm, lead.get())
                    ? EventPlaceReader.at(lead.get(), LocationBasis.LEAD)
                    : EventPlace.NONE;
        }
        return sites.stream()
                .filter(s -> s.mention().span().field() == Field.TITLE && isOfHeadline(s) && !isOfMarch(harm, s))
                .findFirst()
                .map(s -> EventPlaceReader.at(s, LocationBasis.HEADLINE))
                .orElseGet(() -> ofDocument(harm));
    }

    /** "The accident occurred in X": what the sentences after the headline or the lead say of its event. */
    Optional<Site> followed(Harm harm) {
        int next = harm.field() == Field.TITLE ? 0 : harm.sentence().index() + 1;
        if (next > 1) {
            return Optional.empty();
        }
        return sites.stream()
                .filter(s -> s.mention().span().field() == Field.TEXT
                        && s.sentence().index() >= next
                        && s.sentence().index() <= next + 1)
                .filter(s -> s.isWhere()
                        && (isOfBlock(s)
                                || !SameEvent.known(s.sentence()).isEmpty()
                                        && !s.isAfterVenue()
                                        && s.isOfEvent(List.of())))
                .findFirst();
    }

    /** "Officers were called to the 900 block of Elm, in X." */
    private static boolean isOfBlock(Site site) {
        return HomeTown.isLocal(site)
                && Words.in(site.sentence(), site.preposition(), "in")
                && IntStream.range(0, site.preposition())
                        .anyMatch(i -> Words.in(site.sentence(), i, "block") && Words.in(site.sentence(), i + 1, "of"));
    }

    /** Whether the headline tells of an event, and the place is not one that only describes something in it. */
    private boolean isOfHeadline(Site site) {
        Sentence title = site.sentence();
        boolean event = SameEvent.isNamed(title, 0, title.size())
                || readings.stream().anyMatch(r -> r.harm().sentence() == title);
        boolean actor = site.isCountry() && site.describes() && site.preposition() < 0;
        return site.isWhere() || event && !actor;
    }

    /** "March in X. ... the nine who were killed": of what a protest is about, told behind the lead. */
    private boolean isOfMarch(Harm harm, Site site) {
        Sentence title = site.sentence();
        return harm.field() == Field.TEXT
                && harm.sentence().index() > 1
                && Cues.between(title, 0, title.size(), "protest")
                && !SameEvent.isNamed(title, 0, title.size())
                && readings.stream().noneMatch(r -> r.harm().sentence() == title);
    }

    /** The place of a harm of the same kind in a sentence of the text, else the first where that sentence tells of such an event. */
    private Optional<Site> ofEvent(Harm harm, int sentence) {
        List<Site> there = sites.stream()
                .filter(s ->
                        s.mention().span().field() == Field.TEXT && s.sentence().index() == sentence)
                .toList();
        boolean held = isHeld(harm.type());
        return there.stream()
                .filter(s -> s.isWhere()
                        && (s.isEventPlace() || Ground.isBefallen(s) || s.isOfEvent(predicates(s.sentence(), held))))
                .findFirst()
                .map(s -> there.stream().filter(s::encloses).findFirst().orElse(s))
                .or(() -> there.stream().filter(s -> isStated(s, held)).findFirst());
    }

    /** Whether a harm of the kind that its sentence tells of was there. */
    private boolean isStated(Site site, boolean held) {
        return readings.stream()
                .map(Reading::harm)
                .filter(h -> h.sentence() == site.sentence() && isHeld(h.type()) == held)
                .map(stated)
                .anyMatch(p -> p.location() != null && p.location() == site.index());
    }

    /** Whether the places of a sentence lie in one country: of "in the north of X or at Y" neither goes for the next. */
    private boolean isOneScene(int sentence) {
        return sites.stream()
                        .filter(s -> s.mention().span().field() == Field.TEXT
                                && s.sentence().index() == sentence)
                        .filter(s -> s.isWhere() && s.isName())
                        .map(s -> String.valueOf(s.mention().place().countryIso3()))
                        .distinct()
                        .count()
                <= 1;
    }

    /** Whether the sentence before tells of harms of the past alone, and this one has a day of its own: it was elsewhere. */
    private boolean isBygone(Harm harm) {
        boolean dated = IntStream.range(0, harm.sentence().size()).anyMatch(i -> Cues.isDate(harm.sentence(), i));
        if (!dated || harm.field() != Field.TEXT) {
            return false;
        }
        List<Reading> before = readings.stream()
                .filter(r -> r.harm().field() == Field.TEXT
                        && r.harm().sentence().index() == harm.sentence().index() - 1)
                .toList();
        return !before.isEmpty() && before.stream().allMatch(past);
    }

    /** "Floods in X in 1938 put it off. His death in 1968 ...": whether both sentences have years, and not the same. */
    private boolean isOfAnotherYear(Harm harm) {
        List<Integer> own = years(harm.sentence());
        return !own.isEmpty()
                && sites.stream()
                        .map(Site::sentence)
                        .filter(s -> s.index() == harm.sentence().index() - 1)
                        .map(NearbyPlaces::years)
                        .anyMatch(y -> !y.isEmpty() && y.stream().noneMatch(own::contains));
    }

    private static List<Integer> years(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> Bygones.isYear(sentence, i))
                .mapToObj(i -> Bygones.year(sentence, i))
                .toList();
    }

    /** Without the places of a sentence before that tells of the past. */
    private List<Site> apart(List<Site> found, Harm harm) {
        return found.isEmpty() || !isBygone(harm)
                ? found
                : found.stream()
                        .filter(s -> s.sentence().index() != harm.sentence().index() - 1)
                        .toList();
    }

    /** "He was on leave in X. He is missing.": where somebody was of whom no more is known. */
    private Optional<Site> lastSeen(Harm harm) {
        boolean gone = harm.type() == CasualtyType.MISSING && harm.group().reference() == Reference.PRONOUN;
        return sites.stream()
                .filter(s -> gone
                        && s.mention().span().field() == harm.field()
                        && s.sentence().index() == harm.sentence().index() - 1)
                .filter(s -> s.isWhere() && s.preposition() >= 0)
                .findFirst();
    }

    private List<Integer> predicates(Sentence sentence, boolean held) {
        return readings.stream()
                .map(Reading::harm)
                .filter(h -> h.sentence() == sentence && isHeld(h.type()) == held)
                .map(h -> h.trigger().token())
                .toList();
    }

    /** Those who were taken were taken elsewhere than others died, the missing and the captured went where others fell. */
    private static boolean isHeld(CasualtyType type) {
        return type == CasualtyType.ARRESTED || type == CasualtyType.ABDUCTED;
    }

    /** Whether nothing between the lead and the harm happens in another country. */
    private boolean isSceneKept(Harm harm, Site lead) {
        String country = lead.mention().place().countryIso3();
        return harm.field() == Field.TITLE
                || sites.stream()
                        .filter(s -> s.mention().span().field() == Field.TEXT && s.isWhere() && s.isName())
                        .filter(s -> s.sentence().index() < harm.sentence().index())
                        .allMatch(s -> country != null
                                && country.equals(s.mention().place().countryIso3()));
    }

    /** "the blast, in which one died": whether the sentence of a site tells of the blast too; "the tsunami relief" is none. */
    private static boolean isOfSameEvent(Harm harm, Site site) {
        Set<String> known = SameEvent.known(harm.sentence());
        return site.sentence().tokens().stream()
                .anyMatch(t -> known.contains(Words.lemma(t)) && !Words.tag(site.sentence(), t.index() + 1, "NN"));
    }

    /** By the dateline, else by the place where the text says that it happened or that its other harms share, else by the home town. */
    private EventPlace ofDocument(Harm harm) {
        Optional<Site> town = home.site();
        if (town.isPresent() && town.get().mention().type() == MentionType.DATELINE) {
            return EventPlaceReader.at(town.get(), LocationBasis.DATELINE);
        }
        return only(apart(scenes(), harm))
                .or(() -> only(apart(shared(), harm)))
                .or(() -> town)
                .map(s -> EventPlaceReader.at(s, LocationBasis.DOCUMENT_FOCUS))
                .orElse(EventPlace.NONE);
    }

    /** "It happened in X" */
    private List<Site> scenes() {
        return sites.stream()
                .filter(s -> s.mention().span().field() == Field.TEXT
                        && s.isWhere()
                        && s.preposition() >= 0
                        && !s.isCountry()
                        && !s.isAfterVenue()
                        && Cues.between(s.sentence(), 0, s.preposition(), "happening"))
                .toList();
    }

    /** Where the harms of the article's news happened by their own sentences. */
    private List<Site> shared() {
        List<Integer> found = readings.stream()
                .filter(Reading::counts)
                .map(r -> stated.apply(r.harm()).location())
                .filter(Objects::nonNull)
                .toList();
        return sites.stream()
                .filter(s -> found.contains(s.index()) && HomeTown.isLocal(s))
                .toList();
    }

    /** The first of them, where all are the same place. */
    private static Optional<Site> only(List<Site> sites) {
        return sites.stream()
                .findFirst()
                .filter(f -> sites.stream()
                        .allMatch(s -> s.mention()
                                .place()
                                .id()
                                .equals(f.mention().place().id())));
    }
}
