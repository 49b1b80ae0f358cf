package org.dateline.udfs.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.when.TimeExpression.Kind;

/** Words that count from the publication date: "yesterday", "overnight", "two days ago", "last week". */
final class RelativeTime {
    private static final java.util.Map<String, Long> NUMBERS = numbers();

    private RelativeTime() {}

    private static java.util.Map<String, Long> numbers() {
        java.util.Map<String, Long> numbers = new java.util.HashMap<>();
        for (var row : Lexicon.rows("number-words.tsv", 3)) {
            numbers.put(row[0], Long.valueOf(row[1]));
        }
        numbers.put("a", 1L);
        return numbers;
    }

    /** "five" as the day of a month; null where the word is none. */
    static Integer dayOfMonth(String word) {
        Long number = NUMBERS.get(word);
        return number == null || number > 31 || word.equals("a") ? null : Integer.valueOf(number.intValue());
    }

    static Optional<TimeExpression> read(Sentence sentence, int at, LocalDate published) {
        String word = TimeReader.word(sentence, at);
        String next = TimeReader.word(sentence, at + 1);
        return switch (word) {
            case "today", "tonight" -> span(at, at, published, published, 1);
            case "yesterday" -> span(at, at, published.minusDays(1), published.minusDays(1), 1);
            case "overnight" -> span(at, at, published.minusDays(1), published, 2);
            case "this" ->
                next.matches("morning|afternoon|evening")
                        ? span(at, at + 1, published, published, 1)
                        : next.equals("week")
                                ? week(at, published)
                                : next.equals("month")
                                        ? month(at, YearMonth.from(published))
                                        : next.equals("year") ? year(at, published.getYear()) : Optional.empty();
            // "over the last month" is a period.
            case "last" ->
                TimeReader.word(sentence, at - 1).equals("the") ? Optional.empty() : last(at, next, published);
            default -> ago(sentence, at, published);
        };
    }

    private static Optional<TimeExpression> last(int at, String next, LocalDate published) {
        return next.equals("night")
                ? span(at, at + 1, published.minusDays(1), published.minusDays(1), 1)
                : next.equals("week")
                        ? week(at, published.minusWeeks(1))
                        : next.equals("month")
                                ? month(at, YearMonth.from(published).minusMonths(1))
                                : next.equals("year") ? year(at, published.getYear() - 1) : Optional.empty();
    }

    /** "three days ago", "a week earlier" is not read: earlier than what is unknown. */
    private static Optional<TimeExpression> ago(Sentence sentence, int at, LocalDate published) {
        if (!TimeReader.word(sentence, at + 2).equals("ago")) {
            return Optional.empty();
        }
        String number = TimeReader.word(sentence, at);
        Long count = number.matches("\\d{1,3}") ? Long.valueOf(number) : NUMBERS.get(number);
        if (count == null) {
            return Optional.empty();
        }
        LocalDate day = published.minusDays(count);
        return switch (TimeReader.word(sentence, at + 1)) {
            case "day", "days" -> span(at, at + 2, day, day, 1);
            case "week", "weeks" ->
                span(
                        at,
                        at + 2,
                        published.minusWeeks(count).minusDays(3),
                        published.minusWeeks(count).plusDays(3),
                        3);
            case "month", "months" ->
                month(at, YearMonth.from(published).minusMonths(count)).map(m -> upTo(m, at + 2));
            case "year", "years" ->
                year(at, published.getYear() - count.intValue()).map(y -> upTo(y, at + 2));
            default -> Optional.empty();
        };
    }

    private static TimeExpression upTo(TimeExpression time, int last) {
        return new TimeExpression(time.first(), last, time.start(), time.end(), time.precision(), time.kind());
    }

    private static Optional<TimeExpression> week(int at, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return span(at, at + 1, monday, monday.plusDays(6), 3);
    }

    private static Optional<TimeExpression> month(int at, YearMonth month) {
        return span(at, at + 1, month.atDay(1), month.atEndOfMonth(), 4);
    }

    private static Optional<TimeExpression> year(int at, int year) {
        return span(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 5);
    }

    private static Optional<TimeExpression> span(int first, int last, LocalDate start, LocalDate end, int precision) {
        return Optional.of(new TimeExpression(first, last, start, end, precision, Kind.RELATIVE));
    }
}
