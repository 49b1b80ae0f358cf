package org.dateline.udfs.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a report that says where, when and for which agency it was filed: "KYIV, Nov 3 (Reuters) -". The text
 * keeps it; here it is read.
 *
 * @param place as written, null where the opening names only an agency
 * @param date null where it has none, or a day without a year that nothing tells
 * @param agency code of the agency, null where it names none
 */
public record Dateline(String place, LocalDate date, String agency) {
    static final Dateline NONE = new Dateline(null, null, null);

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*+";
    private static final String PLACE =
            WORD + "(?:[ /]" + "(?:" + WORD + "|of|de|el|al|la|and|on|the|upon|da|do|dos)){0,4}";
    private static final String DAY =
            "(?:\\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?:,? \\d{4})?)";
    private static final Pattern FORM =
            Pattern.compile("^\\W{0,3}(?<place>" + PLACE + "(?:, ?(?!\\p{L}{3,9}\\.? \\d)" + PLACE + ")?)?"
                    + "(?:[,:]? ?(?<day>" + DAY + "))?"
                    + "(?:,? ?[(\\[](?<agency>[^)\\]]{2,40})[)\\]])?"
                    + " ?(?<mark>--|>>|[-–—―:])(?<after>\\s*)");
    private static final int MAX_CHARS = 110;
    private static final int LONGEST_PLACE = 40;
    /** With the comma before it: ", New Hampshire". */
    private static final int LONGEST_STATE = 16;
    /** Datelines are older than their day of publication by no more than this many days. */
    private static final int MAX_AGE = 200;

    /**
     * @param text article; only the start of its first paragraph is looked at
     * @param published tells the year of a day without one, null where unknown
     */
    static Dateline of(String text, LocalDate published) {
        Matcher matcher = opening(text);
        return matcher.find() ? read(matcher, published) : NONE;
    }

    /**
     * @param text article
     * @return where the report itself begins, in UTF-16 units: behind the dateline, or 0 where there is none
     */
    public static int endIn(String text) {
        Matcher matcher = opening(text);
        return matcher.find() && !read(matcher, null).equals(NONE) ? matcher.end() : 0;
    }

    private static Matcher opening(String text) {
        int line = text.indexOf('\n');
        return FORM.matcher(text.substring(0, Math.min(line < 0 ? text.length() : line, MAX_CHARS)));
    }

    private static Dateline read(Matcher matcher, LocalDate published) {
        String place = matcher.group("place");
        String day = matcher.group("day");
        String agency = Agencies.in(matcher.group("agency"));
        boolean filed = agency != null || (day != null && isDay(day));
        boolean nothing = place == null && agency == null;
        if (nothing || (matcher.group("agency") == null && isHyphen(matcher)) || !(filed || isInCapitals(place))) {
            return NONE;
        }
        return new Dateline(place, date(day, published), agency);
    }

    /** "CO-OPERATION": a hyphen that joins words opens no report. */
    private static boolean isHyphen(Matcher matcher) {
        return matcher.group("mark").equals("-") && matcher.group("after").isEmpty();
    }

    /**
     * Without date and agency only capitals tell a dateline from a label or an opening with a dash; those of a town also before a short
     * name of its state.
     */
    private static boolean isInCapitals(String place) {
        if (place == null || place.length() > LONGEST_PLACE) {
            return false;
        }
        int comma = place.indexOf(',');
        String town = comma > 0 && place.length() - comma <= LONGEST_STATE ? place.substring(0, comma) : place;
        return town.length() >= 3 && town.equals(town.toUpperCase(Locale.ROOT));
    }

    private static boolean isDay(String day) {
        return DateReader.dayOfYearless(day, LocalDate.of(2000, 12, 31)) != null || DateReader.read(day) != null;
    }

    private static LocalDate date(String day, LocalDate published) {
        if (day == null) {
            return null;
        }
        LocalDate whole = DateReader.read(day);
        if (whole != null || published == null) {
            return whole;
        }
        LocalDate near = DateReader.dayOfYearless(day, published.plusDays(1));
        return near == null || near.isBefore(published.minusDays(MAX_AGE)) ? null : near;
    }
}
