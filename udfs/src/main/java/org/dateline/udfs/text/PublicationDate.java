package org.dateline.udfs.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The day of publication, with the ground on which it is believed.
 *
 * @param date day (UTC), null where nothing tells
 * @param basis where it was found
 * @param reliable whether it is plausible and no other source contradicts it
 */
record PublicationDate(LocalDate date, PubDateBasis basis, boolean reliable) {
    /** No page is older: earlier dates are zero values of clocks ("1970-01-01") and template dates. */
    private static final LocalDate FIRST_PAGE = LocalDate.of(1980, 1, 1);
    /** A source that gives the date in a field of its own may be an archive of old papers. */
    private static final LocalDate FIRST_PAPER = LocalDate.of(1700, 1, 1);
    /** Without a day of archiving nothing bounds a date from above but reason. */
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    /** Two sources of one date may differ by the zone of their clocks. */
    private static final int ZONE_DAYS = 1;
    /** A report may be published some days after it was filed. */
    private static final int FILING_DAYS = 10;

    /** What one part of an input says of the date. */
    record Evidence(PubDateBasis basis, LocalDate date) {}

    /**
     * Decides by the order of the evidence: the first plausible date wins, unless the two next agree with each other
     * against it.
     *
     * @param evidence by falling trust; dates may be null
     * @param archivedOn no article is younger, null where unknown
     * @param dateline day of the dateline, null where there is none: it can only confirm or contradict
     */
    static PublicationDate decide(List<Evidence> evidence, LocalDate archivedOn, LocalDate dateline) {
        List<Evidence> plausible = new ArrayList<>();
        boolean implausible = false;
        for (Evidence one : evidence) {
            if (one.date() == null) {
                continue;
            }
            if (isPlausible(one, archivedOn)) {
                plausible.add(one);
            } else {
                implausible = true;
            }
        }
        if (plausible.isEmpty()) {
            return archivedOn == null
                    ? new PublicationDate(null, PubDateBasis.NONE, false)
                    : new PublicationDate(archivedOn, PubDateBasis.ARCHIVE_RECORD, false);
        }
        Evidence chosen = chosen(plausible);
        boolean agreed = plausible.stream().allMatch(other -> isNear(other.date(), chosen.date()));
        boolean filed = dateline == null || isFiling(dateline, chosen.date());
        return new PublicationDate(chosen.date(), chosen.basis(), agreed && filed && !implausible);
    }

    private static boolean isFiling(LocalDate dateline, LocalDate published) {
        return !dateline.isAfter(published.plusDays(ZONE_DAYS)) && !dateline.isBefore(published.minusDays(FILING_DAYS));
    }

    private static Evidence chosen(List<Evidence> plausible) {
        Evidence first = plausible.get(0);
        boolean outvoted = plausible.size() > 2
                && plausible.stream().skip(1).noneMatch(other -> isNear(other.date(), first.date()))
                && isNear(plausible.get(1).date(), plausible.get(2).date());
        return outvoted ? plausible.get(1) : first;
    }

    private static boolean isPlausible(Evidence one, LocalDate archivedOn) {
        LocalDate last = archivedOn == null ? LAST : archivedOn.plusDays(ZONE_DAYS);
        boolean field = one.basis() == PubDateBasis.FIELD
                || one.basis() == PubDateBasis.NITF
                || one.basis() == PubDateBasis.NEWSML;
        return !one.date().isAfter(last) && !one.date().isBefore(field ? FIRST_PAPER : FIRST_PAGE);
    }

    private static boolean isNear(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= ZONE_DAYS;
    }
}
