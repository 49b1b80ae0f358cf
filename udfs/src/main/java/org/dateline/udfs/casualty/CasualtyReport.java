package org.dateline.udfs.casualty;

import java.util.List;

/**
 * The casualty claims of a document and the totals that they amount to.
 *
 * @param claims headline first, then in reading order
 * @param killed total of the main incident; null where nobody is said to have been killed
 * @param wounded total of the main incident; null where nobody is said to have been wounded
 * @param killedGroups each group of killed victims once
 * @param woundedGroups each group of wounded victims once
 */
public record CasualtyReport(
        List<CasualtyClaim> claims, Toll killed, Toll wounded, List<Toll> killedGroups, List<Toll> woundedGroups) {
    public CasualtyReport {
        claims = List.copyOf(claims);
        killedGroups = List.copyOf(killedGroups);
        woundedGroups = List.copyOf(woundedGroups);
    }
}
