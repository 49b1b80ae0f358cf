package org.dateline.udfs.place;

import org.dateline.udfs.nlp.NewsDocument;

/** Turns a resolved mention into the published record, or into an unresolved one with its reason. */
final class Answers {
    private static final double SURE_MARGIN = 4;

    private final Gazetteer gazetteer;

    Answers(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
    }

    PlaceMention of(NewsDocument document, Mention mention, NameGroup group) {
        int row = group.row();
        Place place = row < 0 ? null : gazetteer.place(row);
        Integer wherePrec = place == null ? null : FeatureCodes.wherePrec(place.featureCode());
        Double margin = place == null || Double.isInfinite(group.margin()) ? null : group.margin();
        return new PlaceMention(
                mention.span(),
                mention.span().in(document),
                mention.type(),
                PlaceRole.UNKNOWN,
                place,
                wherePrec,
                wherePrec == null ? null : FeatureCodes.geoPrecision(wherePrec),
                group.candidates().size(),
                place == null ? null : group.score(),
                margin,
                DisambiguationBasis.NONE,
                place == null ? UnresolvedReason.NOT_IN_GAZETTEER : null,
                null,
                null,
                mention.rule(),
                mention.trust() * (place == null ? 0.5 : margin == null ? 1 : Math.min(1, 0.5 + margin / SURE_MARGIN / 2)));
    }
}
