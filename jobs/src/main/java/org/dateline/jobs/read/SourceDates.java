package org.dateline.jobs.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that sources write in digits, brought to ISO 8601 in UTC. */
final class SourceDates {
    /** Extended and basic forms: 2031-05-06, 20310506, with a time after T or a blank, with a zone or without. */
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private SourceDates() {}

    /** The day, or the instant where a time with its zone is stated; anything else comes back as it is. */
    static String normalise(String stated) {
        if (stated == null) {
            return null;
        }
        String value = stated.strip();
        Matcher iso = ISO.matcher(value);
        try {
            if (iso.matches()) {
                return iso(iso);
            }
            if (EPOCH.matcher(value).matches()) {
                long number = Long.parseLong(value);
                return (value.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number)).toString();
            }
        } catch (DateTimeException e) {
            // Digits that are no date: left to the cleaning stage, which tells what it cannot read.
            return value;
        }
        return value;
    }

    private static String iso(Matcher parts) {
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        if (parts.group(4) == null || parts.group(7) == null) {
            return day.toString();
        }
        String zone = parts.group(7);
        LocalDateTime time =
                day.atTime(number(parts, 4), number(parts, 5), parts.group(6) == null ? 0 : number(parts, 6));
        ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return OffsetDateTime.of(time, offset).toInstant().toString();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
