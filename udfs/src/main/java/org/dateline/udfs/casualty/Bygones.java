package org.dateline.udfs.casualty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Tells harms of the past, of a year or more before the news, from the news itself and what led to it. Only a time counts
 * that belongs to the harm: by its own clause, by the sentence before, or by the opening, where that gives the year of the
 * same event ("the 1981 riots").
 */
final class Bygones {
    /** Years after which a year beside the sentence makes its event one of the past. */
    private static final int PAST_YEARS = 5;
    /** Days after which an event is no news any more. */
    private static final int NEWS_DAYS = 10;

    private static final int DAY = 1;
    /** UCDP precision of a month: "in May 1985". */
    static final int MONTH = 4;
    /** Sentences of the text that give the years of the events it is about. */
    private static final int OPENING = 3;
    /** Words between a year and its event: "the 1981 Port Harel riots". */
    static final int NAME_REACH = 4;

    private static final Pattern AGE = Pattern.compile("\\d{1,2}(st|nd|rd|th)");
    private static final Pattern DECADE = Pattern.compile("1\\d\\d0s");

    private final NewsDocument document;
    private final int latest;
    private final boolean looksBack;
    private final KnownEvents known;
    /** Whether the headline or the lead tells of people hurt. */
    private final boolean ofHarm;

    /** @param readings all that are published of the document */
    Bygones(NewsDocument document, List<Reading> readings) {
        this.document = document;
        LocalDate published = document.published();
        this.latest = published == null ? latestYear() : published.getYear();
        List<Sentence> opening = Stream.concat(
                        document.title().sentences().stream(),
                        document.body().sentences().stream().limit(OPENING))
                .toList();
        this.known = new KnownEvents(opening);
        this.ofHarm = Opening.isOfHarm(readings);
        this.looksBack = opening.stream().anyMatch(Bygones::namesYearsAgo);
    }

    /** The year of the news; for an article without a date the latest that it names, 0 where it names none. */
    int latest() {
        return latest;
    }

    /** @param time when the event was, as the text tells it */
    boolean has(Reading reading, EventTime time) {
        Harm harm = reading.harm();
        if (reading.assertion() == Assertion.FUTURE || reading.assertion() == Assertion.HYPOTHETICAL) {
            return false;
        }
        int named = namedYear(harm);
        if (named > 0) {
            return isOldYear(named);
        }
        if (time.start() != null && time.basis() != DateBasis.NEIGHBOUR_SENTENCE) {
            return isOld(time);
        }
        Optional<SameEvent> event = SameEvent.of(harm);
        int own = ownYear(harm, event, isBehindLead(reading));
        if (own > 0) {
            return isOldYear(own);
        }
        return isLongAgo(harm, event) || !isPerfect(harm) && (isBeside(harm, time) || isOfOpening(harm, event));
    }

    /** Whether the text dates it, behind the lead, before its own news: no figure of the article's incident. */
    boolean isBackground(Reading reading, EventTime time) {
        if (time.start() == null || time.basis() == DateBasis.NEIGHBOUR_SENTENCE || !isBehindLead(reading)) {
            return false;
        }
        LocalDate published = document.published();
        return published == null ? isOld(time) : time.end().isBefore(published.minusDays(NEWS_DAYS));
    }

    /**
     * A year before publication. In an undated article by the years alone: those of a month are mostly the last, unless the
     * article looks back ("two years ago").
     */
    private boolean isOld(EventTime time) {
        LocalDate published = document.published();
        if (published != null) {
            return time.end().isBefore(published.minusYears(1));
        }
        int year = time.end().getYear();
        if (time.precision() == DAY && year == latest && !looksBack && ofHarm && !known.areTried()) {
            // The latest day that an undated article on a harm names is that of its news.
            return false;
        }
        return time.precision() != MONTH || looksBack ? isOldYear(year) : year < latest - 1;
    }

    /** A year that stands by itself: news seldom name their own. */
    private boolean isOldYear(int year) {
        LocalDate published = document.published();
        return published == null
                ? year == latest || year < latest - 1
                : LocalDate.of(year, 12, 31).isBefore(published.minusYears(1));
    }

    /** "the 1972 killings", "the 2003 murder of a nurse": the year by which the harm goes; 0 where there is none. */
    private static int namedYear(Harm harm) {
        Sentence sentence = harm.sentence();
        int before = harm.trigger().token() - 1;
        return IntStream.concat(
                        IntStream.of(before),
                        IntStream.rangeClosed(harm.group().first(), harm.group().last()))
                // "a slide in May 1972 killed" has a date of its own.
                .filter(i ->
                        isYear(sentence, i) && !Words.tag(sentence, i - 1, "IN", ",") && !Cues.isDate(sentence, i - 1))
                .map(i -> year(sentence, i))
                .findFirst()
                .orElse(0);
    }

    /** The headline and the lead tell of the news, whatever year is named beside it. */
    private static boolean isBehindLead(Reading reading) {
        Harm harm = reading.harm();
        return harm.field() == Field.TEXT
                && (!reading.inLead() || harm.sentence().index() > 2);
    }

    /** "has died", "have been arrested": up to now. */
    private static boolean isPerfect(Harm harm) {
        int at = harm.trigger().token();
        return Words.in(harm.sentence(), at - 1, "has", "have")
                || Words.in(harm.sentence(), at - 1, "been") && Words.in(harm.sentence(), at - 2, "has", "have");
    }

    /**
     * @param any whether any year of the sentence will do
     * @return the latest year in the clause of the harm; 0 where there is none
     */
    private static int ownYear(Harm harm, Optional<SameEvent> event, boolean any) {
        Sentence sentence = harm.sentence();
        int year = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (isYear(sentence, i)
                    && isDating(harm, i)
                    && !Deed.isDatedBy(harm, i)
                    && (any || isOfEvent(harm, event, i, i))) {
                year = Math.max(year, year(sentence, i));
            }
        }
        return year;
    }

    /** "in 1985", "August 1985", "the 1985 crash", but neither "the Arms Act 1985" nor "the 1985 film". */
    private static boolean isDating(Harm harm, int i) {
        Sentence sentence = harm.sentence();
        if (Words.tag(sentence, i - 1, "IN") || Cues.isDate(sentence, i - 1)) {
            return true;
        }
        if (Words.in(sentence, i - 1, ",")) {
            return Cues.isDate(sentence, i - 2) || Words.tag(sentence, i - 2, "CD");
        }
        for (int noun = i + 1; noun <= i + NAME_REACH && Words.tag(sentence, noun, "NN", "JJ"); noun++) {
            if (SameEvent.isName(sentence, noun) || noun == harm.trigger().token()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfEvent(Harm harm, Optional<SameEvent> event, int first, int last) {
        boolean held = Words.in(harm.sentence(), first - 1, "since") && !Opening.isBodily(harm.type());
        return held || event.map(e -> e.has(first, last)).orElse(true);
    }

    /** "ten years ago", "in the 16th century", "the 1600s", "under Nazi rule", "the anniversary of the raid". */
    private static boolean isLongAgo(Harm harm, Optional<SameEvent> event) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        for (int i = 0; i < sentence.size(); i++) {
            boolean ago = Words.in(sentence, i, "years", "decades", "centuries") && Words.in(sentence, i + 1, "ago");
            boolean century = Words.in(sentence, i, "century")
                    && AGE.matcher(Words.lower(sentence, i - 1)).matches();
            boolean decade = DECADE.matcher(Words.lower(sentence, i)).matches();
            if ((ago || century || decade) && isOfEvent(harm, event, i, i)) {
                return true;
            }
            boolean anniversary = i < at
                    && Words.in(sentence, i, "anniversary")
                    && Words.in(sentence, i + 1, "of")
                    && !hasComma(sentence, i, at);
            if (anniversary) {
                return true;
            }
        }
        return Cues.between(sentence, 0, sentence.size(), "bygone");
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Words.in(sentence, i, ",", ";")) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence before says of the time: its date, its year, or that it speaks of an age gone by. */
    private boolean isBeside(Harm harm, EventTime time) {
        if (time.start() != null) {
            return isOld(time);
        }
        Sentence before = document.before(harm.field(), harm.sentence());
        if (before == null || before.paragraph() != harm.sentence().paragraph()) {
            return false;
        }
        int year = year(before);
        // "They were arrested": of those of whom the sentence before tells.
        boolean same = document.published() == null && harm.group().reference() == Reference.PRONOUN;
        return namesYearsAgo(before) && !namesDay(harm.sentence())
                || year > 0 && (same ? isOldYear(year) : year <= latest - PAST_YEARS)
                || Cues.between(before, 0, before.size(), "bygone");
    }

    /** Whether the opening gives an old year to an event that the sentence, or the one before, names too. */
    private boolean isOfOpening(Harm harm, Optional<SameEvent> event) {
        if (known.isEmpty() || harm.field() == Field.TITLE) {
            return false;
        }
        if (harm.type() == CasualtyType.ARRESTED
                && known.areTried()
                && known.years().allMatch(this::isOldYear)) {
            return true;
        }
        Sentence sentence = harm.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (namesOld(sentence, i) && harm.type() != CasualtyType.ARRESTED && isOfEvent(harm, event, i, i)) {
                return true;
            }
        }
        Sentence before = document.before(harm.field(), sentence);
        return before != null && IntStream.range(0, before.size()).anyMatch(i -> namesOld(before, i));
    }

    private boolean namesOld(Sentence sentence, int i) {
        int year = known.year(sentence, i);
        return year > 0 && isOldYear(year);
    }

    /** "two years ago", "some decades ago" */
    private static boolean namesYearsAgo(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> Words.in(sentence, i, "years", "decades") && Words.in(sentence, i + 1, "ago"));
    }

    /** "March 21": a day without a year is of this one. */
    private static boolean namesDay(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(i -> Cues.isMonth(sentence, i)
                        && (Words.tag(sentence, i + 1, "CD") || Words.tag(sentence, i - 1, "CD"))
                        && !isYear(sentence, i + 1));
    }

    private int latestYear() {
        List<Sentence> sentences = document.body().sentences();
        return sentences.stream().mapToInt(Bygones::year).max().orElse(0);
    }

    /** The latest year that a sentence names; 0 where it names none. */
    private static int year(Sentence sentence) {
        int year = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (isYear(sentence, i)) {
                year = Math.max(year, year(sentence, i));
            }
        }
        return year;
    }

    /** Whether a number names a year. */
    static boolean isYear(Sentence sentence, int i) {
        return Words.tag(sentence, i, "CD") && Words.isYear(sentence, i);
    }

    /** The year that a token names, which {@link #isYear} must hold for. */
    static int year(Sentence sentence, int i) {
        return Integer.parseInt(sentence.token(i).text());
    }
}
