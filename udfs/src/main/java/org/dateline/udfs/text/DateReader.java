package org.dateline.udfs.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date as sources write it: ISO 8601, RFC 1123, "November 3, 2019", "3 Nov. 2019", "26-FEB-1987",
 * seconds or milliseconds since 1970. A date with time and offset is turned to its day in UTC. Of 3/11/2019 nobody knows
 * which is the month: such a date is read only where one of its numbers cannot be one.
 */
final class DateReader {
    private static final Pattern ISO =
            Pattern.compile("\\b(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "[T ,]+(?:at\\s+)?(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(\\p{L}{3,9})[.,]?[\\s-]+(\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})\\b");
    private static final Pattern EPOCH = Pattern.compile("^\\d{10}(\\d{3})?$");
    private static final Pattern YEARLESS =
            Pattern.compile("^(?:(\\p{L}{3,9})\\.?\\s+(\\d{1,2})|(\\d{1,2})\\s+(\\p{L}{3,9})\\.?)$");

    private DateReader() {}

    /** The day in UTC; null for what is no whole date. */
    static LocalDate read(String text) {
        if (text == null) {
            return null;
        }
        String date = text.strip();
        if (EPOCH.matcher(date).matches()) {
            long number = Long.parseLong(date);
            Instant instant = date.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return LocalDate.ofInstant(instant, ZoneOffset.UTC);
        }
        Matcher m = ISO.matcher(date);
        if (m.find()) {
            String month = m.group(3) != null ? m.group(3) : m.group(5);
            String day = m.group(4) != null ? m.group(4) : m.group(6);
            return inUtc(day(m.group(1), Integer.parseInt(month), day), date, m.end());
        }
        m = MONTH_FIRST.matcher(date);
        if (m.find()) {
            return inUtc(day(m.group(3), month(m.group(1)), m.group(2)), date, m.end());
        }
        m = DAY_FIRST.matcher(date);
        if (m.find()) {
            return inUtc(day(m.group(3), month(m.group(2)), m.group(1)), date, m.end());
        }
        m = NUMBERS.matcher(date);
        return m.find() ? numbers(m, date) : null;
    }

    /** The latest day not after {@code latest} that "Nov 3" or "3 November" can mean; null for what is no such day. */
    static LocalDate dayOfYearless(String text, LocalDate latest) {
        Matcher m = YEARLESS.matcher(text.strip());
        if (!m.matches()) {
            return null;
        }
        int month = month(m.group(1) != null ? m.group(1) : m.group(4));
        String day = m.group(2) != null ? m.group(2) : m.group(3);
        LocalDate same = day(String.valueOf(latest.getYear()), month, day);
        if (same == null || same.isAfter(latest)) {
            return day(String.valueOf(latest.getYear() - 1), month, day);
        }
        return same;
    }

    private static LocalDate numbers(Matcher m, String date) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (first <= 12 && second <= 12 && first != second) {
            // With full stops the day comes first wherever they are used.
            return m.group(2).equals(".") ? inUtc(day(m.group(4), second, m.group(1)), date, m.end()) : null;
        }
        boolean dayFirst = first > 12;
        return inUtc(day(m.group(4), dayFirst ? second : first, m.group(dayFirst ? 1 : 3)), date, m.end());
    }

    /** Null for numbers that are no day. */
    static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 1 to 12 for a month's English name or its abbreviation of three letters and more; 0 for any other word. */
    static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (lower.length() >= 3 && name.startsWith(lower)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static LocalDate inUtc(LocalDate day, String text, int end) {
        if (day == null) {
            return null;
        }
        Matcher m = TIME.matcher(text).region(end, text.length());
        if (!m.lookingAt() || m.group(5) == null || m.group(5).length() < 5) {
            return day;
        }
        int hour = Integer.parseInt(m.group(1));
        if (m.group(4) != null) {
            hour = hour % 12 + (Character.toLowerCase(m.group(4).charAt(0)) == 'p' ? 12 : 0);
        }
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group(2)));
            return LocalDateTime.of(day, time)
                    .toInstant(ZoneOffset.of(m.group(5)))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeException e) {
            return day;
        }
    }
}
