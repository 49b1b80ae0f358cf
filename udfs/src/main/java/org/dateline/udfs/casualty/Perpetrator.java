package org.dateline.udfs.casualty;

/**
 * Who did it.
 *
 * @param text the words; null where the text names nobody
 * @param country ISO 3166 alpha-3; null where not stated
 * @param basis why it is named
 */
public record Perpetrator(String text, String country, PerpetratorBasis basis) {
    public static final Perpetrator NONE = new Perpetrator(null, null, PerpetratorBasis.NONE);
}
