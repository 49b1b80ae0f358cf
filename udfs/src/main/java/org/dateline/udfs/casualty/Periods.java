package org.dateline.udfs.casualty;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;

/** Sums over a stretch of time: years, halves and quarters of a year, a war. */
final class Periods {
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d[-–/](19|20)?\\d\\d");
    private static final Pattern LONG = Pattern.compile(".+-(year|month|decade)(-long|-old)?|yearlong|decades-long");
    /** The dead of a war are told in hundreds and more; two soldiers killed in one fell in one incident. */
    private static final int WAR_DEAD = 100;
    /** How far words between a preposition and the war go ("in the long and bitter civil war"). */
    private static final int WAR_REACH = 6;
    /** The dead of "last year", or of a regime, may be those of one incident where they are fewer. */
    private static final int YEAR_DEAD = 20;
    /** UCDP precision of a month; finer times belong to one incident. */
    private static final int MONTH = 4;

    private Periods() {}

    /**
     * @param before the sentence before; null where there is none
     * @param latest the year of the news, 0 where unknown
     */
    static boolean isPeriod(Harm harm, Sentence before, int latest) {
        Sentence sentence = harm.sentence();
        boolean total = false;
        boolean year = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (isStretch(sentence, i) || isSpan(harm, i) || isReign(harm, i)) {
                return true;
            }
            total |= Words.in(sentence, i, "altogether")
                    || Words.in(sentence, i, "in") && Words.in(sentence, i + 1, "total", "all");
            year |= isBareYear(sentence, i) && Bygones.year(sentence, i + 1) >= latest - 1;
        }
        if (harm.group().number() == null) {
            return false;
        }
        Long best = harm.group().count().best();
        year |= (best == null || best >= YEAR_DEAD) && namesLastYear(sentence);
        boolean event = SameEvent.isNamed(sentence, 0, sentence.size());
        boolean yearBefore = before != null && hasBareYear(before);
        return total && (year || yearBefore) || year && !event || yearBefore && isOfThese(sentence, before);
    }

    /** "There were nine floods in 2004. | 300 people died in the floods": all events of the year told of before. */
    private static boolean isOfThese(Sentence sentence, Sentence before) {
        return IntStream.range(2, sentence.size())
                        .anyMatch(i -> isEvents(sentence, i)
                                && Words.in(sentence, i - 1, "the", "these")
                                && Words.in(sentence, i - 2, "in", "by", "from"))
                && IntStream.range(1, before.size())
                        .anyMatch(i -> isEvents(before, i) && !Words.in(before, i - 1, "the"));
    }

    private static boolean isEvents(Sentence sentence, int i) {
        return Words.tag(sentence, i, "NNS") && (Cues.is(sentence, i, "calamity") || SameEvent.isName(sentence, i));
    }

    /** "between 1990 and 1994", "from June 1990 to 1994", "during 1986", "in the first half of the year". */
    private static boolean isStretch(Sentence sentence, int i) {
        if (YEARS.matcher(Words.lower(sentence, i)).matches()) {
            return true;
        }
        int from = Cues.isMonth(sentence, i + 1) ? i + 2 : i + 1;
        int to = Cues.isMonth(sentence, from + 2) ? from + 3 : from + 2;
        boolean bounds = Words.in(sentence, i, "between", "from")
                && Bygones.isYear(sentence, from)
                && Words.in(sentence, from + 1, "and", "to", "until", "through")
                && Bygones.isYear(sentence, to);
        boolean during = Words.in(sentence, i, "during", "throughout")
                && (Bygones.isYear(sentence, i + 1)
                        || Words.in(sentence, i + 1, "the") && Words.in(sentence, i + 2, "year", "month", "decade"));
        boolean fraction = Words.in(sentence, i, "first", "last", "second")
                        && Words.in(sentence, i + 1, "half", "quarter", "months")
                || Words.in(sentence, i, "first", "last")
                        && Words.tag(sentence, i + 1, "CD")
                        && Words.in(sentence, i + 2, "months");
        return bounds || during || fraction && Words.in(sentence, i - 1, "the");
    }

    /** "over the last month", "in the past three weeks", "within ten years", "before 2015" of what is to come. */
    private static boolean isSpan(Harm harm, int i) {
        Sentence sentence = harm.sentence();
        if (!Words.in(sentence, i, "over", "in", "during", "within", "through", "throughout", "before", "by")
                || Words.in(sentence, i - 1, "to", "of", "for")) {
            return false;
        }
        if (Words.in(sentence, i, "before", "by")) {
            return Bygones.isYear(sentence, i + 1)
                    && Cues.between(
                            sentence, harm.trigger().token() - 3, harm.trigger().token(), Cues.FUTURE);
        }
        int at = Words.in(sentence, i + 1, "the", "these") ? i + 2 : i + 1;
        boolean recent = at == i + 2 && Words.in(sentence, at, "last", "past");
        int unit = recent ? at + 1 : at;
        boolean counted = Words.tag(sentence, unit, "CD") || Words.in(sentence, unit, "several", "recent");
        unit = counted ? unit + 1 : unit;
        boolean units = counted && Words.in(sentence, unit, "years", "decades", "months", "weeks")
                || recent && Words.in(sentence, unit, "year", "years", "month", "months", "week", "weeks", "decade");
        return units
                && !Words.in(sentence, unit + 1, "ago", "of", "old", "'", "later", "after", "time")
                && isOfEvent(harm, unit);
    }

    private static boolean isOfEvent(Harm harm, int token) {
        return SameEvent.of(harm).map(event -> event.has(token, token)).orElse(true);
    }

    /** "More than 3,000 were killed under the general's regime." */
    private static boolean isReign(Harm harm, int i) {
        Sentence sentence = harm.sentence();
        Long best = harm.group().count().best();
        if (!Words.in(sentence, i, "regime", "rule", "dictatorship", "reign") || best == null || best < YEAR_DEAD) {
            return false;
        }
        for (int under = i - 1; under >= Math.max(0, i - WAR_REACH); under--) {
            if (Words.in(sentence, under, "under", "during")) {
                return isOfEvent(harm, i);
            }
        }
        return false;
    }

    /** "last year", but neither "in October last year" nor "last year's flood". */
    private static boolean namesLastYear(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean last = Words.in(sentence, i, "last") && Words.in(sentence, i + 1, "year");
            if (last && !Cues.isDate(sentence, i - 1) && !Words.tag(sentence, i + 2, "POS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBareYear(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isBareYear(sentence, i) || Bygones.isYear(sentence, i) && Words.tag(sentence, i + 1, "VB")) {
                return true;
            }
        }
        return false;
    }

    /** "in 2004", with no month before. */
    private static boolean isBareYear(Sentence sentence, int i) {
        return Words.in(sentence, i, "in") && Bygones.isYear(sentence, i + 1);
    }

    /** @param time when the event was; a day makes it one incident of the war */
    static boolean isWar(Harm harm, EventTime time) {
        Long best = harm.group().count().best();
        boolean many = best == null || best >= WAR_DEAD;
        boolean day = time.start() != null && time.precision() < MONTH;
        boolean lost = Opening.isBodily(harm.type()) || harm.type() == CasualtyType.DISPLACED;
        return many && !day && lost && namesWar(harm.sentence());
    }

    private static boolean namesWar(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "hostilities")) {
                return true;
            }
            boolean war = Words.in(sentence, i, "war", "wars", "insurgency", "genocide", "conflict", "intifada")
                    && !Words.tag(sentence, i + 1, "NN");
            boolean revolt = Words.in(sentence, i, "uprising", "revolt", "rebellion")
                    && IntStream.rangeClosed(Math.max(0, i - WAR_REACH), i)
                            .anyMatch(j -> Words.in(sentence, j, "during"));
            if ((war || revolt) && isLasting(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the eight-year war", "during the war", "nine years of war", "the war killed". */
    private static boolean isLasting(Sentence sentence, int war) {
        for (int i = war - 1; i >= Math.max(0, war - WAR_REACH); i--) {
            if (LONG.matcher(Words.lower(sentence, i)).matches()
                    || Words.in(sentence, i, "during", "throughout")
                    || Words.in(sentence, i, "years", "decades", "months") && Words.in(sentence, i + 1, "of")) {
                return true;
            }
            if (Words.in(sentence, i, "in", "by") && Words.in(sentence, i + 1, "the", "its", "their", "that")) {
                return true;
            }
            if (!Words.tag(sentence, i, "DT", "JJ", "NN", "CC", "CD", "VBG", "PRP$", "POS", "HYPH")
                    && !Words.in(sentence, i, "-", "of")) {
                break;
            }
        }
        return Words.tag(sentence, war + 1, "VBD", "VBZ")
                && !PredicateLexicon.of(Words.lower(sentence, war + 1)).isEmpty();
    }
}
