package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Span;
import org.dateline.udfs.place.PlaceMention;
import org.dateline.udfs.statement.Statement;

/** Turns readings into published claims, with who, by whom, how, who says so, when and where. */
final class ClaimBuilder {
    /** Scopes of what lies before the news. */
    private static final Set<Scope> PAST = EnumSet.of(Scope.HISTORICAL_REFERENCE, Scope.PERIOD_TOTAL, Scope.WAR_TOTAL);

    private final NewsDocument document;
    private final List<Reading> readings;
    private final MainFigures figures;
    private final ScopeRefiner scopes;
    private final TypeRefiner types;
    private final MethodReader methods;
    private final VictimReader victims;
    private final PerpetratorReader perpetrators;
    private final ClaimantReader claimants;
    private final EventTimeReader times;
    private final EventPlaceReader places;
    /** Types whose total a claim states that leaves its own type open, one at most. */
    private final Set<CasualtyType> told = EnumSet.noneOf(CasualtyType.class);

    ClaimBuilder(
            NewsDocument document,
            List<PlaceMention> places,
            List<Statement> statements,
            List<Reading> readings,
            TollEstimator tolls) {
        this.document = document;
        this.readings = readings.stream()
                .filter(reading -> HarmFilter.isTelling(reading.harm()))
                .sorted((a, b) -> a.harm().span().compareTo(b.harm().span()))
                .toList();
        this.figures = new MainFigures(document, this.readings, tolls);
        this.scopes = new ScopeRefiner(document, this.readings);
        Identities identities = new Identities(this.readings);
        this.types = new TypeRefiner(document, this.readings, identities);
        this.methods = new MethodReader(document, identities);
        this.victims = new VictimReader(document);
        this.perpetrators = new PerpetratorReader(document);
        this.claimants = new ClaimantReader(document, statements);
        this.times = new EventTimeReader(document, this.readings);
        this.places = new EventPlaceReader(document, places, this.readings, this::isPast);
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
                : Span.of(
                        harm.field(),
                        harm.sentence(),
                        group.number().first(),
                        group.number().last());
        Claimant claimant = claimants.read(harm);
        // What the whole article says of its event tells nothing of what lies before its news.
        EventTime dated = times.told(reading);
        EventTime time = times.completed(reading, dated);
        Scope scope = scopes.read(reading, dated, times);
        CasualtyType type = types.read(reading);
        boolean total = !scopes.isBackground(reading, scope, dated)
                && figures.has(reading, type, scope)
                && (type == harm.type() || told.add(type));
        EventPlace place = places.read(reading, scope, dated);
        return new CasualtyClaim(
                harm.span(),
                type,
                countSpan == null ? null : countSpan.in(document),
                countSpan,
                group.count(),
                VictimReader.unit(harm),
                victims.read(harm),
                perpetrators.read(harm),
                methods.read(reading),
                scope,
                reading.assertion(),
                whole(harm),
                harm.subsetKind(),
                harm.supersedes(),
                reading.attackers(),
                harm.field() == Field.TITLE,
                reading.inLead(),
                reading.inQuote(),
                total,
                claimant.text(),
                claimant.type(),
                claimant.isParty(),
                time.start(),
                time.end(),
                time.precision(),
                time.basis(),
                place.location(),
                place.precision(),
                place.basis(),
                harm.rule(),
                Confidence.of(reading));
    }

    /** Whether a harm lies before the news. */
    private boolean isPast(Reading reading) {
        return PAST.contains(scopes.read(reading, times.told(reading), times));
    }

    private Integer whole(Harm harm) {
        for (int i = 0; harm.isPart() && i < readings.size(); i++) {
            if (readings.get(i).harm().set() == harm.whole()
                    && !readings.get(i).harm().isPart()) {
                return i;
            }
        }
        return null;
    }
}
