package org.dateline.udfs.quantity;

/** What words of bounding and loosening do to a quantity. */
final class Bounds {
    private Bounds() {}

    static Quantity range(long low, long high) {
        return new Quantity(low, null, high, CountKind.RANGE, low, "range", false);
    }

    /** The bounds of a vague word or a range stay what they are, only opened on the side that the modifier opens. */
    static Quantity apply(CountKind kind, Quantity core) {
        if (core.kind() == CountKind.ZERO) {
            return core;
        }
        Long best = core.best();
        long low = core.low();
        return switch (kind) {
            case AT_LEAST -> new Quantity(low, best, null, kind, core.acled(), core.rule(), false);
            case MORE_THAN ->
                new Quantity(best == null ? low : low + 1, best, null, kind, core.acled(), core.rule(), false);
            case AT_MOST -> new Quantity(0, best, core.high(), kind, core.acled(), core.rule(), false);
            case FEWER_THAN ->
                new Quantity(
                        0, best, core.high() == null ? null : core.high() - 1, kind, core.acled(), core.rule(), false);
            case APPROXIMATE -> approximate(core);
            default -> core;
        };
    }

    /** "nearly 50" is no more than 50. */
    static Quantity below(Quantity core) {
        Quantity about = apply(CountKind.APPROXIMATE, core);
        return core.best() == null || core.best() == 0
                ? about
                : new Quantity(
                        about.low(), about.best(), about.best(), about.kind(), about.acled(), about.rule(), false);
    }

    /** "about 50" leaves a tenth on either side: the spread that rounding to the leading digit allows. */
    private static Quantity approximate(Quantity core) {
        if (core.best() == null) {
            return core;
        }
        long slack = core.best() / 10;
        return new Quantity(
                core.best() - slack,
                core.best(),
                core.best() + slack,
                CountKind.APPROXIMATE,
                core.acled(),
                core.rule(),
                false);
    }
}
