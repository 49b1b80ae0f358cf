package org.dateline.udfs.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a page itself gives at its head: "Posted: Tuesday, January 28, 2014 8:18 PM", "ORVIA, Ind. (Feb. 10, 2015)--",
 * "June 17, 2013 - Orvia police". A whole date only: what lacks a year is left to datelines.
 */
final class PostedLine {
    /** UTF-16 units from the start of a text within which its head ends. */
    private static final int HEAD = 400;
    /** Units after the word within which the whole date stands. */
    private static final int REACH = 45;

    private static final Pattern POSTED =
            Pattern.compile("\\b(?:posted|published)\\b(?: on| at)?[: ]", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile("\\b(?:updated|created):", Pattern.CASE_INSENSITIVE);
    private static final String DAY = "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}";
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\\p{Lu}][^\\n(]{2,40}\\((?<filed>" + DAY + ")\\)\\s?|(?<day>" + DAY + ")\\s)(?:--|[-–—:])");

    private PostedLine() {}

    /**
     * @param title headline, which on many pages holds the line; null where there is none
     * @param text article
     * @return the day; null where the head gives none
     */
    static LocalDate date(String title, String text) {
        String head = (title == null ? "" : title + "\n") + text.substring(0, Math.min(text.length(), HEAD));
        LocalDate posted = after(POSTED, head);
        posted = posted == null ? after(UPDATED, head) : posted;
        return posted == null ? opening(text) : posted;
    }

    private static LocalDate after(Pattern word, String head) {
        Matcher matcher = word.matcher(head);
        while (matcher.find()) {
            String rest = head.substring(matcher.end(), Math.min(head.length(), matcher.end() + REACH));
            LocalDate date = DateReader.read(rest.lines().findFirst().orElse(""));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate opening(String text) {
        Matcher matcher = OPENING.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        return matcher.find()
                ? DateReader.read(matcher.group("day") == null ? matcher.group("filed") : matcher.group("day"))
                : null;
    }
}
