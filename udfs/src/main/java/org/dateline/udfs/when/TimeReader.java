package org.dateline.udfs.when;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.when.TimeExpression.Kind;

/** Reads the words of time in a sentence against the publication date. Stateless. */
public final class TimeReader {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d|\\d\\d)");
    private static final int CENTURY = 2000;
    private static final int MONTHS_OF_YEAR = 12;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final int DAY_PRECISION = 1;
    private static final int DAYS_PRECISION = 2;
    private static final int MONTH_PRECISION = 4;
    private static final int YEAR_PRECISION = 5;
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
            MONTHS.put(name.substring(0, 3) + ".", month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        MONTHS.put("sept.", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    /**
     * @param published publication date; null where unknown
     * @return the expressions in reading order, none overlapping
     */
    public List<TimeExpression> read(Sentence sentence, LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<TimeExpression> time = calendar(sentence, at, published)
                    .or(bind(sentence, at, published, TimeReader::weekday))
                    .or(bind(sentence, at, published, RelativeTime::read));
            time.ifPresent(found::add);
            at = time.map(t -> t.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private interface Rule {
        Optional<TimeExpression> read(Sentence sentence, int at, LocalDate published);
    }

    private static java.util.function.Supplier<Optional<TimeExpression>> bind(
            Sentence sentence, int at, LocalDate published, Rule rule) {
        return () -> published == null ? Optional.empty() : rule.read(sentence, at, published);
    }

    /** "October 7, 2023", "7 October", "October 2023", "in 2019". */
    private static Optional<TimeExpression> calendar(Sentence sentence, int at, LocalDate published) {
        Month month = month(sentence, at);
        if (month != null) {
            Integer day = day(sentence, at + 1);
            // "the March five quake", unlike "in March five people"
            boolean spelt = day == null && List.of("the", "on").contains(word(sentence, at - 1));
            day = spelt ? RelativeTime.dayOfMonth(word(sentence, at + 1)) : day;
            int next = day == null ? at + 1 : at + 2;
            return date(sentence, at, next, month, day, published);
        }
        Integer day = day(sentence, at);
        if (day != null && month(sentence, at + 1) != null) {
            return date(sentence, at, at + 2, month(sentence, at + 1), day, published);
        }
        var figures = FIGURES.matcher(word(sentence, at));
        if (figures.matches()) {
            return figures(at, figures, published);
        }
        boolean year = YEAR.matcher(word(sentence, at)).matches()
                && List.of("in", "since", "during", "of").contains(word(sentence, at - 1));
        if (year) {
            int value = Integer.parseInt(word(sentence, at));
            return Optional.of(new TimeExpression(
                    at, at, LocalDate.of(value, 1, 1), LocalDate.of(value, 12, 31), YEAR_PRECISION, Kind.EXPLICIT));
        }
        return Optional.empty();
    }

    /** "3/15/2016", "15/3/2016"; of "3/4/2016" the reading that lies closer before the publication. */
    private static Optional<TimeExpression> figures(int at, Matcher figures, LocalDate published) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(2));
        int year = Integer.parseInt(figures.group(3));
        year += year < CENTURY / 2 ? CENTURY : 0;
        LocalDate monthFirst = day(year, first, second);
        LocalDate dayFirst = day(year, second, first);
        LocalDate date =
                monthFirst == null ? dayFirst : dayFirst == null ? monthFirst : nearer(monthFirst, dayFirst, published);
        return Optional.ofNullable(date).map(d -> new TimeExpression(at, at, d, d, DAY_PRECISION, Kind.EXPLICIT));
    }

    /** The later of two readings that is not after publication; null where nothing tells. */
    private static LocalDate nearer(LocalDate one, LocalDate other, LocalDate published) {
        if (one.equals(other)) {
            return one;
        }
        if (published == null) {
            return null;
        }
        LocalDate last = published.plusDays(1);
        LocalDate later = one.isAfter(other) ? one : other;
        LocalDate earlier = later == one ? other : one;
        return !later.isAfter(last) ? later : earlier.isAfter(last) ? null : earlier;
    }

    private static LocalDate day(int year, int month, int day) {
        boolean valid = month >= 1
                && month <= MONTHS_OF_YEAR
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    private static Optional<TimeExpression> date(
            Sentence sentence, int first, int next, Month month, Integer day, LocalDate published) {
        int yearAt = word(sentence, next).equals(",") ? next + 1 : next;
        boolean yearGiven = YEAR.matcher(word(sentence, yearAt)).matches();
        // "in October last year"
        boolean lastYear = published != null
                && word(sentence, next).equals("last")
                && word(sentence, next + 1).equals("year");
        if (!yearGiven && published == null
                || !yearGiven && day == null && !sentence.token(first).isCapitalised()) {
            return Optional.empty();
        }
        int last = yearGiven ? yearAt : lastYear ? next + 1 : next - 1;
        try {
            int year = yearGiven
                    ? Integer.parseInt(word(sentence, yearAt))
                    : lastYear ? published.getYear() - 1 : latestYear(month, day, published);
            if (day == null) {
                YearMonth whole = YearMonth.of(year, month);
                return Optional.of(new TimeExpression(
                        first, last, whole.atDay(1), whole.atEndOfMonth(), MONTH_PRECISION, Kind.EXPLICIT));
            }
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new TimeExpression(first, last, date, date, DAY_PRECISION, Kind.EXPLICIT));
        } catch (DateTimeException e) {
            // "February 30" is no date; the words may be a name or a misprint.
            return Optional.empty();
        }
    }

    /** Without a year the last such day before publication is meant. */
    private static int latestYear(Month month, Integer day, LocalDate published) {
        LocalDate sameYear = LocalDate.of(published.getYear(), month, day == null ? 1 : day);
        return sameYear.isAfter(published.plusDays(1)) ? published.getYear() - 1 : published.getYear();
    }

    /** "on Monday", "last Thursday and Friday". */
    private static Optional<TimeExpression> weekday(Sentence sentence, int at, LocalDate published) {
        DayOfWeek day = WEEKDAYS.get(word(sentence, at));
        if (day == null || word(sentence, at - 1).equals("next")) {
            return Optional.empty();
        }
        // "last Thursday" is none but today's where it is said on a Thursday.
        LocalDate end = word(sentence, at - 1).equals("last") ? published.minusDays(1) : published;
        DayOfWeek until = WEEKDAYS.get(word(sentence, at + 2));
        if (until != null && List.of("and", "or").contains(word(sentence, at + 1))) {
            LocalDate second = end.with(TemporalAdjusters.previousOrSame(until));
            LocalDate first = second.with(TemporalAdjusters.previous(day));
            return Optional.of(new TimeExpression(at, at + 2, first, second, DAYS_PRECISION, Kind.WEEKDAY));
        }
        LocalDate date = end.with(TemporalAdjusters.previousOrSame(day));
        return Optional.of(new TimeExpression(at, at, date, date, DAY_PRECISION, Kind.WEEKDAY));
    }

    private static Month month(Sentence sentence, int i) {
        // "Jan Hol" and "April Sol" are people.
        boolean name = i >= 0
                && i < sentence.size()
                && sentence.token(i).isCapitalised()
                && !sentence.token(i).ner().equals("PERSON");
        return name ? MONTHS.get(word(sentence, i)) : null;
    }

    private static Integer day(Sentence sentence, int i) {
        var match = DAY.matcher(word(sentence, i));
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }

    static String word(Sentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? "" : sentence.token(i).lower();
    }
}
