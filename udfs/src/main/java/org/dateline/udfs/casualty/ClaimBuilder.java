package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/** Turns readings into published claims. */
final class ClaimBuilder {
    private final NewsDocument document;
    private final List<Reading> readings;

    ClaimBuilder(
            NewsDocument document,
            List<PlaceMention> places,
            List<Statement> statements,
            List<Reading> readings,
            TollEstimator tolls) {
        this.document = document;
        this.readings = readings;
    }

    List<CasualtyClaim> claims() {
        List<CasualtyClaim> claims = new ArrayList<>();
        for (Reading reading : readings) {
            claims.add(claim(reading));
        }
        return claims;
    }

    private CasualtyClaim claim(Reading reading) {
        Harm harm = reading.harm();
        NounGroup group = harm.group();
        Span countSpan = group.number() == null
                ? null
                : Span.of(harm.field(), harm.sentence(), group.number().first(), group.number().last());
        return new CasualtyClaim(
                harm.span(),
                harm.type(),
                countSpan == null ? null : countSpan.in(document),
                countSpan,
                group.count(),
                CountUnit.PERSON,
                new Victim(harm.groupSpan().in(document), VictimCategory.UNSPECIFIED, VictimDemographic.UNSPECIFIED, null, group.name()),
                Perpetrator.NONE,
                Method.UNKNOWN,
                reading.scope(),
                reading.assertion(),
                null,
                harm.subsetKind(),
                harm.supersedes(),
                reading.attackers(),
                harm.field() == Field.TITLE,
                reading.inLead(),
                reading.inQuote(),
                false,
                null,
                ClaimantType.NONE,
                null,
                null,
                null,
                null,
                DateBasis.NONE,
                null,
                null,
                LocationBasis.NONE,
                harm.rule(),
                0.5);
    }
}
