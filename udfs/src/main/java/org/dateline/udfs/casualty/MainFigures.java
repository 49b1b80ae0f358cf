package org.dateline.udfs.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Which claims state the document's own figure for its main incident, one of a type at most. */
final class MainFigures {
    /** Sentences of the text that tell, beside the headline, what an article is about. */
    private static final int LEAD = 4;
    /** Reports under datelines of their own that make a digest. */
    private static final int DIGEST = 3;

    private static final int DATELINE = 6;

    private final List<Reading> readings;
    private final TollEstimator tolls;
    /** Lemmas of the headline and the first sentence of the text. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> titleWords = new HashSet<>();

    private final boolean firstEvent;

    private final boolean toldFirst;
    private final boolean digest;

    MainFigures(NewsDocument document, List<Reading> readings, TollEstimator tolls) {
        this.readings = readings;
        List<Sentence> first = Stream.concat(
                        document.title().sentences().stream(),
                        document.body().sentences().stream().limit(1))
                .toList();
        first.forEach(s -> s.tokens().forEach(token -> firstWords.add(Words.lemma(token))));
        document.title().sentences().forEach(s -> s.tokens().forEach(token -> titleWords.add(Words.lemma(token))));
        this.firstEvent = first.stream().anyMatch(s -> SameEvent.isNamed(s, 0, s.size()));
        this.tolls = tolls;
        this.digest = isDigest(document);
        this.toldFirst = readings.stream()
                        .anyMatch(r -> r.isVouched()
                                && isFirst(r.harm().field(), r.harm().sentence()))
                || document.title().sentences().stream().anyMatch(MainFigures::isViolent)
                || document.body().sentences().stream().limit(LEAD).anyMatch(MainFigures::isViolent);
    }

    /**
     * @param type what came of the victims, by all that the document tells of them
     * @param scope what the figure covers, which must be the news by a closer look as by the first
     */
    boolean has(Reading reading, CasualtyType type, Scope scope) {
        boolean own = type == reading.harm().type();
        if (own && scope == Scope.SINGLE_INCIDENT && !digest && isOnlyOfNews(reading)) {
            return true;
        }
        return isCurrent(scope)
                && isCurrent(reading.scope())
                && !isExample(reading.harm())
                && !isAside(reading.harm())
                && !Elsewhere.isPastOfPerson(reading.harm())
                && !isOfEarlierEvent(reading)
                && !isElsewhere(reading.harm())
                && toldFirst
                && !digest
                && isTopic(reading.harm())
                && (own ? tolls.states(reading) || isSole(reading) : tolls.isLeftTo(reading, type));
    }

    private static boolean isCurrent(Scope scope) {
        return scope == Scope.SINGLE_INCIDENT || scope == Scope.CUMULATIVE_TOLL;
    }

    /** "scenes like 40 bodies washed ashore": one view of many. */
    private static boolean isExample(Harm harm) {
        return Words.in(harm.sentence(), harm.group().first() - 1, "like")
                || Words.in(harm.sentence(), harm.group().first() - 1, "as")
                        && Words.in(harm.sentence(), harm.group().first() - 2, "such");
    }

    /** "the firm whose chairman fell to his death": one person, told beside the news by a relative clause. */
    private static boolean isAside(Harm harm) {
        Dependencies tree = harm.sentence().dependencies().orElse(null);
        int at = harm.trigger().token();
        return tree != null
                && harm.field() == Field.TEXT
                && harm.group().isSingle()
                && harm.group().number() == null
                && tree.is(at, "acl")
                // "a raid in which a guard was killed"
                && !SameEvent.isName(harm.sentence(), tree.head(at))
                && !(harm.sentence().index() == 0
                        && tree.head(at) == harm.group().head());
    }

    /** "shut by the fire that killed one": the only figure of its kind, in the first sentence, of an event that the headline names. */
    private boolean isOnlyOfNews(Reading reading) {
        Harm harm = reading.harm();
        return harm.field() == Field.TEXT
                && harm.sentence().index() == 0
                && reading.isVouched()
                && !harm.isPart()
                && harm.group().number() != null
                && Opening.isBodily(harm.type())
                && harm.type() != CasualtyType.KILLED_OR_WOUNDED
                && readings.stream()
                        .noneMatch(
                                r -> r != reading && Opening.isBodily(r.harm().type()))
                && IntStream.range(0, harm.trigger().token())
                        .anyMatch(i -> SameEvent.isName(harm.sentence(), i)
                                && titleWords.contains(
                                        Words.lemma(harm.sentence().token(i))));
    }

    /** "last Friday's quake, which hurt three", where the headline or the lead gives another figure of the kind. */
    private boolean isOfEarlierEvent(Reading reading) {
        Sentence sentence = reading.harm().sentence();
        int at = reading.harm().trigger().token();
        boolean earlier = IntStream.range(0, at)
                .anyMatch(i -> Words.in(sentence, i, "last")
                        && Words.tag(sentence, i + 2, "POS")
                        && SameEvent.isNamed(sentence, i + 3, at));
        return earlier
                && readings.stream()
                        .anyMatch(r -> r.harm().type() == reading.harm().type()
                                && r.harm().sentence() != sentence
                                && (r.harm().field() == Field.TITLE
                                        || r.harm().sentence().index() == 0));
    }

    /**
     * Whether the figure stands early, or the headline or the first sentence names its victims, its event or its predicate;
     * of harms to the body, and of people missed, any event.
     */
    private boolean isTopic(Harm harm) {
        return isFirst(harm.field(), harm.sentence())
                || firstEvent && (Opening.isBodily(harm.type()) || harm.type() == CasualtyType.MISSING)
                || isNamedFirst(harm);
    }

    private boolean isNamedFirst(Harm harm) {
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        return firstWords.contains(harm.trigger().entry().lemma())
                || IntStream.rangeClosed(group.first(), group.last())
                        .filter(i -> sentence.token(i).isCapitalised() || i == group.head() && group.entry() != null)
                        .filter(i -> !Cues.is(sentence, i, "anybody"))
                        .anyMatch(i -> firstWords.contains(Words.lemma(sentence.token(i))))
                || IntStream.range(0, sentence.size())
                        .anyMatch(i ->
                                SameEvent.isName(sentence, i) && firstWords.contains(Words.lemma(sentence.token(i))));
    }

    /** The only figure, or that of the lead, of a type for which no total is reckoned. */
    private boolean isSole(Reading reading) {
        CasualtyType type = reading.harm().type();
        if (type == CasualtyType.KILLED || type == CasualtyType.WOUNDED || !isFigure(reading) || isJoined(reading)) {
            return false;
        }
        boolean victims = reading.harm().trigger().entry().frame() == Frame.VICTIM;
        Toll dead = victims ? tolls.killed() : null;
        if (dead != null
                && dead.best() != null
                && reading.harm().group().count().low() <= dead.best()) {
            // "three victims", of whom all are among the dead
            return false;
        }
        List<Reading> same = readings.stream()
                .filter(r -> r.harm().type() == type && isFigure(r))
                .toList();
        Long best = reading.harm().group().count().best();
        boolean lead = reading.harm().field() == Field.TITLE
                || reading.harm().sentence().index() == 0;
        return best != null
                && same.get(0) == reading
                && (lead
                        || same.stream()
                                .allMatch(r ->
                                        best.equals(r.harm().group().count().best())));
    }

    /** "two children and an adult": the figure of one phrase is not that of all. */
    private boolean isJoined(Reading reading) {
        return readings.stream()
                .anyMatch(r -> r != reading
                        && r.harm().set() == reading.harm().set()
                        && !r.harm().isPart());
    }

    /** "In Dorvan, four were hurt": behind the lead, at a place that neither it nor the headline names. */
    private boolean isElsewhere(Harm harm) {
        Sentence sentence = harm.sentence();
        int comma = 1;
        while (Words.tag(sentence, comma, "NNP")) {
            comma++;
        }
        return harm.field() == Field.TEXT
                && sentence.index() > 0
                && comma > 1
                && Words.in(sentence, 0, "in")
                && Words.in(sentence, comma, ",")
                && sentence.token(1).ner().equals("LOCATION")
                && IntStream.range(1, comma).noneMatch(i -> firstWords.contains(Words.lemma(sentence.token(i))))
                && readings.stream()
                        .anyMatch(r -> r.counts()
                                && isFirst(r.harm().field(), r.harm().sentence())
                                && r.harm().sentence() != sentence);
    }

    private static boolean isFigure(Reading reading) {
        return reading.counts()
                && !reading.harm().isPart()
                && !reading.attackers()
                && reading.harm().group().number() != null;
    }

    private static boolean isFirst(Field field, Sentence sentence) {
        return field == Field.TITLE || sentence.index() < LEAD;
    }

    private static boolean isViolent(Sentence sentence) {
        return NaturalDeaths.isViolent(sentence, -1);
    }

    /** News in brief: the headline says so, or many paragraphs have datelines of their own. */
    private static boolean isDigest(NewsDocument document) {
        if (document.title().sentences().stream().anyMatch(s -> Cues.between(s, 0, s.size(), "digest"))) {
            return true;
        }
        int paragraph = -1;
        int reports = 0;
        for (Sentence sentence : document.body().sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                reports += opensWithDateline(sentence) ? 1 : 0;
            }
        }
        return reports >= DIGEST;
    }

    /** "ORLAN - ", "PORT HAREL, Dorvan -- " */
    private static boolean opensWithDateline(Sentence sentence) {
        String first = sentence.size() == 0 ? "" : sentence.token(0).text();
        if (first.length() < 3 || !first.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        for (int i = 1; i < Math.min(DATELINE, sentence.size()); i++) {
            if (Words.in(sentence, i, "-", "--", "–", "—")) {
                return true;
            }
        }
        return false;
    }
}
