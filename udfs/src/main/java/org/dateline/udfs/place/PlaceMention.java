package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Span;

/**
 * One mention of a place.
 *
 * @param span the words
 * @param text the words themselves
 * @param type what kind of mention it is
 * @param role what the place is to the story
 * @param place what it was resolved to; null exactly when {@code unresolvedReason} is set
 * @param wherePrec UCDP precision of the place, 1 (exact) to 7 (international); null where unresolved
 * @param geoPrecision ACLED precision, 1 to 3; null where unresolved
 * @param candidates how many places of the gazetteer bear the name
 * @param score of the chosen candidate; null where there is none
 * @param margin over the second-best candidate; null where there is none
 * @param basis which evidence decided
 * @param unresolvedReason why there is no place; null where there is one
 * @param distanceKm of a relative mention ("10 km north of X"); null elsewhere
 * @param bearingDegrees of a relative mention, clockwise from north; null elsewhere
 * @param ruleId which rule found the mention
 * @param confidence 0 to 1
 */
public record PlaceMention(
        Span span,
        String text,
        MentionType type,
        PlaceRole role,
        Place place,
        Integer wherePrec,
        Integer geoPrecision,
        int candidates,
        Double score,
        Double margin,
        DisambiguationBasis basis,
        UnresolvedReason unresolvedReason,
        Double distanceKm,
        Integer bearingDegrees,
        String ruleId,
        double confidence) {}
