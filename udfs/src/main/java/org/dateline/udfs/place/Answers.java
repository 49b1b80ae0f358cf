package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;

/** Turns a resolved mention into the published record, or into an unresolved one with its reason. */
final class Answers {
    /** Below this lead over the next candidate three of five choices are right, above it four of five: no choice is made. */
    static final double LEAST_MARGIN = 1.5;
    /** With this lead about nine of ten choices are right. */
    private static final double SURE_MARGIN = 3;

    private static final int NEAR_A_PLACE = 2;

    private final Gazetteer gazetteer;
    private final Usage usage;

    Answers(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.usage = new Usage(gazetteer, words);
    }

    /** The answers for all mentions of an article, in their order. */
    List<PlaceMention> of(NewsDocument document, PlaceExtractor.Reading reading) {
        List<PlaceMention> answers = new ArrayList<>(reading.mentions().size());
        Usage.Read before = null;
        for (int i = 0; i < reading.mentions().size(); i++) {
            Mention mention = reading.mentions().get(i);
            PlaceMention answer = of(document, mention, reading.groups().get(i), before);
            before = new Usage.Read(mention, answer.type(), answer.role());
            answers.add(answer);
        }
        return answers;
    }

    private PlaceMention of(NewsDocument document, Mention mention, NameGroup group, Usage.Read before) {
        UnresolvedReason unresolved = unresolved(mention, group);
        Place place = unresolved == null ? gazetteer.place(group.row()) : null;
        Offsets.Offset offset = usage.offset(mention);
        MentionType type = usage.type(document, mention, group.row(), offset);
        Integer wherePrec = place == null ? null : FeatureCodes.wherePrec(place.featureCode());
        if (wherePrec != null && wherePrec == 1 && type == MentionType.RELATIVE) {
            wherePrec = NEAR_A_PLACE;
        }
        return new PlaceMention(
                mention.span(),
                mention.span().in(document),
                type,
                usage.role(mention, type, group.row(), before),
                place,
                wherePrec,
                wherePrec == null ? null : FeatureCodes.geoPrecision(wherePrec),
                group.candidates().size(),
                group.row() < 0 ? null : group.score(),
                group.row() < 0 || Double.isInfinite(group.margin()) ? null : group.margin(),
                place == null ? DisambiguationBasis.NONE : group.basis(),
                unresolved,
                offset == null ? null : offset.distanceKm(),
                offset == null ? null : offset.bearingDegrees(),
                mention.rule(),
                confidence(mention, group, place));
    }

    /** @return null where the choice stands */
    private UnresolvedReason unresolved(Mention mention, NameGroup group) {
        if (group.row() < 0 || mention.row() < 0 && (group.isForeign() || liesElsewhere(group))) {
            return UnresolvedReason.NOT_IN_GAZETTEER;
        }
        if (gazetteer.table().code(group.row()).equals("PCLH")) {
            return UnresolvedReason.HISTORICAL;
        }
        return group.margin() < LEAST_MARGIN ? UnresolvedReason.BELOW_MARGIN : null;
    }

    /** "Springdale, Ohio" where no Springdale of the gazetteer lies in Ohio. */
    private boolean liesElsewhere(NameGroup group) {
        boolean stated = false;
        for (NameGroup parent : group.parents()) {
            if (parent.row() >= 0 && gazetteer.isCountryOrFirstDivision(parent.row())) {
                if (gazetteer.contains(parent.row(), group.row())) {
                    return false;
                }
                stated = true;
            }
        }
        return stated;
    }

    private static double confidence(Mention mention, NameGroup group, Place place) {
        double choice = place == null ? 0.5 : 0.5 + 0.45 * Math.min(1, group.margin() / SURE_MARGIN);
        return Math.round(mention.trust() * choice * 1000) / 1000.0;
    }
}
