package org.dateline.udfs.casualty;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Harms that the place which an article is about does not go for: those of other times, of other people, of many places. */
final class Elsewhere {
    private static final String WORLDWIDE = "worldwide";
    /** Tokens behind a predicate within which "before turning" begins. */
    private static final int BEFORE = 3;

    private final NewsDocument document;
    private final List<Site> sites;
    /** The headline and the first paragraph. */
    private final List<Sentence> opening;
    /** Whether the opening tells of harm to the body. */
    private final boolean ofHarm;

    /** @param sites the places of the document where something can have happened */
    Elsewhere(NewsDocument document, List<Site> sites, List<Reading> readings) {
        this.document = document;
        this.sites = sites;
        this.opening = Stream.concat(
                        document.title().sentences().stream(),
                        document.body().sentences().stream().filter(s -> s.paragraph() == 0))
                .toList();
        this.ofHarm = Opening.isOfHarm(readings) || opening.stream().anyMatch(Elsewhere::isViolent);
    }

    private static boolean isViolent(Sentence sentence) {
        return SameEvent.isNamed(sentence, 0, sentence.size())
                || Cues.between(sentence, 0, sentence.size(), Cues.ATTACKER)
                || Cues.between(sentence, 0, sentence.size(), "deed");
    }

    /**
     * @param scope what its figure covers
     * @param time when it was, as the text tells it
     */
    boolean has(Reading reading, Scope scope, EventTime time) {
        Harm harm = reading.harm();
        return scope != Scope.SINGLE_INCIDENT
                || reading.scope() != Scope.SINGLE_INCIDENT
                || isOfOwnTime(reading, time)
                || isOfAnotherPerson(harm)
                || isPastOfPerson(harm)
                || isOfManyPlaces(harm);
    }

    /** "across the region": whether the figure is that of several countries. */
    static boolean isRegional(Harm harm) {
        return RunningTolls.isSpread(harm, "regionwide");
    }

    /** "across the country": whether the figure is that of all of one. */
    static boolean isNational(Harm harm) {
        return RunningTolls.isSpread(harm, "nationwide");
    }

    /** "was shot in May 2004": the news has a day. */
    private static boolean isOfOwnTime(Reading reading, EventTime time) {
        return time.basis() == DateBasis.EXPLICIT && time.precision() >= Bygones.MONTH && !reading.inLead();
    }

    /** Somebody of whom the opening, which tells of no harm, does not speak. */
    private boolean isOfAnotherPerson(Harm harm) {
        String name = harm.group().name();
        if (name == null || ofHarm || harm.field() == Field.TITLE) {
            return false;
        }
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return opening.stream()
                .flatMap(s -> s.tokens().stream())
                .noneMatch(t -> t.text().equalsIgnoreCase(surname));
    }

    /** "was shot before | turning to music": what was in a life before what the article tells. */
    static boolean isPastOfPerson(Harm harm) {
        int from = harm.trigger().last() + 1;
        return IntStream.range(from, from + BEFORE)
                .anyMatch(i -> Words.in(harm.sentence(), i, "before")
                        && Words.tag(harm.sentence(), i + 1, "VBG")
                        && !Words.in(harm.sentence(), i + 1, "being", "dying", "collapsing"));
    }

    /** Whether its sentence or the one before speaks of the world, or of all of a country. */
    private boolean isOfManyPlaces(Harm harm) {
        Sentence own = harm.sentence();
        Sentence before = document.before(harm.field(), own);
        return isOfManyPlaces(own) || before != null && isOfManyPlaces(before);
    }

    private boolean isOfManyPlaces(Sentence sentence) {
        return Cues.between(sentence, 0, sentence.size(), WORLDWIDE)
                || sites.stream()
                        .anyMatch(s -> s.sentence() == sentence
                                && s.isCountry()
                                && Words.in(sentence, s.preposition(), "across", "throughout"));
    }
}
