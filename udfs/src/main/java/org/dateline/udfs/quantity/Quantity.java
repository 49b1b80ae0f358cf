package org.dateline.udfs.quantity;

/**
 * A number of people as a text gives it.
 *
 * @param low lower bound, never negative
 * @param best the figure itself; null where the words give none ("several")
 * @param high upper bound, inclusive; null where unbounded ("at least 12")
 * @param kind how the number was given
 * @param acled ACLED's conservative reading (tens 10, dozens 12, hundreds 100); null where {@code best} stands
 * @param rule row of the vague-quantity table or name of the rule that read it
 * @param additional whether it comes on top of others ("another five")
 */
public record Quantity(long low, Long best, Long high, CountKind kind, Long acled, String rule, boolean additional) {

    public static Quantity exact(long value) {
        return new Quantity(value, value, value, CountKind.EXACT, null, "number", false);
    }
}
