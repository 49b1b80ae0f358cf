package org.dateline.jobs.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line before an ARC record, of version 1 or 2. The URL may hold spaces, so that the line is read from its end.
 *
 * @param date of capture, ISO 8601 in UTC
 * @param length of the content behind the line, in bytes
 */
record ArcHeader(String url, String date, String contentType, long length) {
    /** Version 2 has result code, checksum, location, offset and file name between type and length. */
    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z][A-Za-z0-9+.-]*:.+?) (\\S+) (\\d{14}) (\\S+)(?: \\S+ \\S+ \\S+ \\d+ \\S+)? (\\d{1,18})\\r?\\n");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /** The header in {@code line}, or null if it is none. */
    static ArcHeader parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        try {
            String date = LocalDateTime.parse(matcher.group(3), DATE)
                    .toInstant(ZoneOffset.UTC)
                    .toString();
            return new ArcHeader(matcher.group(1), date, matcher.group(4), Long.parseLong(matcher.group(5)));
        } catch (DateTimeException e) {
            // Fourteen digits that are no date: text that looks like a header.
            return null;
        }
    }
}
