package org.dateline.udfs.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.place.Candidates.Candidate;

/** What the names of an article, as resolved so far, say about where the article plays. Immutable once made. */
final class Context {
    static final double SAME_SPOT_KM = 30;
    private static final double TOWN_KM = 50;
    private static final double REGION_KM = 250;
    /** A city so important is mentioned in the news of all countries. */
    private static final double KNOWN_ABROAD = 6;
    /** Weight of the other names, and the share that one country must have of it, for an article about that country. */
    private static final double ENOUGH_NAMES = 3;

    private static final double FOCUS = 0.6;
    /** No name weighs less than 1; the rest is rounding. */
    private static final double LEAST_WEIGHT = 0.99;

    /** Lead in importance that signs of a home do not make up for. */
    private static final double BETTER_KNOWN = 1.2;

    /** Weight of a state of which the report names a broadcaster or a hospital: that of a name. */
    private static final double SIGN = 1;

    private final Gazetteer gazetteer;
    private final List<NameGroup> groups;
    private final PossibleNeighbours possible;
    private final HomeSigns.Home home;
    private final Map<String, Double> weightOf = new HashMap<>();
    private final Map<String, Double> stated = new HashMap<>();
    private double total;

    /**
     * @param home where the report is at home
     * @param first whether nothing is resolved yet: only names that leave no choice speak then
     */
    Context(
            Gazetteer gazetteer,
            List<NameGroup> groups,
            PossibleNeighbours possible,
            HomeSigns.Home home,
            boolean first) {
        this.gazetteer = gazetteer;
        this.groups = groups;
        this.possible = possible;
        this.home = home;
        home.divisions().forEach(division -> addWeight(division, SIGN));
        for (NameGroup group : groups) {
            int row = group.row();
            if (first && group.isCertain() && !group.candidates().isEmpty()) {
                row = group.candidates().get(0).row();
            }
            if (row >= 0) {
                addEvidence(group, row);
            }
        }
    }

    private void addEvidence(NameGroup group, int row) {
        PlaceTable table = gazetteer.table();
        String division = table.division(row);
        double weight = group.weight();
        if (division.isEmpty()) {
            return;
        }
        addWeight(division, weight);
        String code = table.code(row);
        if (FeatureCodes.isCountry(code) || code.equals("ADM1")) {
            stated.merge(division, weight, Double::sum);
        }
    }

    private void addWeight(String division, double weight) {
        total += weight;
        weightOf.merge(Gazetteer.level(division, 0), weight, Double::sum);
        String adm1 = Gazetteer.level(division, 1);
        if (adm1 != null) {
            weightOf.merge(adm1, weight, Double::sum);
        }
    }

    /** @return the values of {@link Ranker#FEATURES}, in their order */
    double[] features(NameGroup group, Candidate candidate) {
        PlaceTable table = gazetteer.table();
        int row = candidate.row();
        String code = table.code(row);
        String division = table.division(row);
        String country = division.isEmpty() ? null : Gazetteer.level(division, 0);
        String adm1 = division.isEmpty() ? null : Gazetteer.level(division, 1);
        boolean isCountry = FeatureCodes.isCountry(code);
        boolean isAdm1 = code.equals("ADM1");
        double own = group.row() < 0 ? 0 : group.weight();
        boolean sameCountry = group.row() >= 0 && table.country(group.row()).equals(table.country(row));
        boolean sameAdm1 =
                group.row() >= 0 && adm1 != null && adm1.equals(Gazetteer.level(table.division(group.row()), 1));
        double others = Math.max(0, total - own);
        double countryWeight = weight(country) - (sameCountry ? own : 0);
        double adm1Weight = weight(adm1) - (sameAdm1 ? own : 0);
        double parent = parents(group, row);
        return new double[] {
            gazetteer.importance(row),
            candidate.fit(),
            isCountry ? 1 : 0,
            isAdm1 ? 1 : 0,
            code.equals("ADM2") ? 1 : 0,
            FeatureCodes.isRegion(code) ? 1 : 0,
            parent > 0 ? 1 : 0,
            parent < 0 ? 1 : 0,
            isCountry ? 0 : share(countryWeight, others),
            isCountry || isAdm1 ? 0 : share(adm1Weight, others),
            !isCountry && country != null && stated.containsKey(country) ? 1 : 0,
            !isCountry && !isAdm1 && adm1 != null && stated.containsKey(adm1) ? 1 : 0,
            isCountry || isAdm1 ? 0 : neighbours(group, row, TOWN_KM),
            isCountry || isAdm1 ? 0 : neighbours(group, row, REGION_KM),
            isCountry ? share(countryWeight, others) : 0,
            possible.nearest(group, row),
            possible.all(group, row),
            FeatureCodes.isRegion(code) && group.hasArticle() ? 1 : 0,
            code.equals("PPLC") ? 1 : 0,
            code.equals("PPLA") ? 1 : 0,
            code.equals("PPLX") ? 1 : 0,
            table.population(row) == 0 && FeatureCodes.isSettlement(code) ? 1 : 0,
            sentence(group, row),
            isAtHome(row) && (home.isPublishers() || !isBetterKnownAbroad(group)) ? 1 : 0,
            code.equals(FeatureCodes.CAPITAL) && group.speaks() ? 1 : 0,
            FeatureCodes.isSettlement(code) && group.isFiledFrom() ? 1 : 0,
            isParent(group, row) ? 1 : 0,
            isAdm1 ? share(adm1Weight, others) : 0,
            isAdm1 && isListed(group, row) ? 1 : 0,
            FeatureCodes.isSettlement(code) && isTownOfItsDivision(group, row) ? 1 : 0,
        };
    }

    /** Whether a small place was chosen in a country of which the article, which is about another one, names nothing else. */
    boolean isForeign(NameGroup group) {
        int row = group.row();
        if (row < 0
                || gazetteer.importance(row) >= KNOWN_ABROAD
                || gazetteer.table().country(row).isEmpty()
                || isAtHome(row)) {
            return false;
        }
        String country = gazetteer.table().country(row);
        double own = groups.stream()
                .filter(g -> g.row() >= 0 && (g == group || g.sharesName(group)))
                .filter(g -> gazetteer.table().country(g.row()).equals(country))
                .mapToDouble(NameGroup::weight)
                .sum();
        double others = total - own;
        double focus = weightOf.entrySet().stream()
                .filter(e -> e.getKey().length() == 2 && !e.getKey().equals(country))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        boolean alone = weight(country) - own < LEAST_WEIGHT;
        return alone && others >= ENOUGH_NAMES && focus >= FOCUS * others;
    }

    /** Whether the place lies in the country of the publisher or, where that is unknown, of the report's services and courts. */
    private boolean isAtHome(int row) {
        return home.country() != null && home.country().equals(gazetteer.countryIso3(row));
    }

    /** Whether the name means a far better known place abroad: a sheriff in the text does not make Paris the one in Texas. */
    private boolean isBetterKnownAbroad(NameGroup group) {
        double here = 0;
        double abroad = 0;
        for (Candidate candidate : group.candidates()) {
            double known = gazetteer.importance(candidate.row());
            if (isAtHome(candidate.row())) {
                here = Math.max(here, known);
            } else if (candidate.fit() >= 0) {
                abroad = Math.max(abroad, known);
            }
        }
        return abroad > here + BETTER_KNOWN;
    }

    private double weight(String division) {
        return division == null ? 0 : weightOf.getOrDefault(division, 0.0);
    }

    private static double share(double weight, double total) {
        return weight <= 0 ? 0 : weight / (total + 1);
    }

    /** 1 where a parent named after it contains the place, -1 where parents are named and none does. */
    private double parents(NameGroup group, int row) {
        double found = 0;
        for (NameGroup parent : group.parents()) {
            for (Candidate candidate : parent.candidates()) {
                String code = gazetteer.table().code(candidate.row());
                boolean unit = FeatureCodes.isCountry(code) || FeatureCodes.isDivision(code);
                if (unit && gazetteer.contains(candidate.row(), row)) {
                    return 1;
                }
                found = unit ? -1 : found;
            }
        }
        return found;
    }

    /** Whether the place is a country or first-order division with a place of the name that it follows: "Portland, Maine". */
    private boolean isParent(NameGroup group, int row) {
        return gazetteer.isCountryOrFirstDivision(row)
                && group.children().stream()
                        .flatMap(child -> child.candidates().stream())
                        .anyMatch(c -> gazetteer.contains(row, c.row()));
    }

    /** Whether a town is about as well known as the first-order division around it that has its name: São Paulo, New York. */
    private boolean isTownOfItsDivision(NameGroup group, int row) {
        return group.candidates().stream()
                .mapToInt(Candidate::row)
                .anyMatch(around -> gazetteer.table().code(around).equals("ADM1")
                        && gazetteer.contains(around, row)
                        && gazetteer.isAsWellKnown(row, around));
    }

    /** Whether another first-order division of the country is named in the same sentence: "Georgia, Alabama and Texas". */
    private boolean isListed(NameGroup group, int row) {
        PlaceTable table = gazetteer.table();
        return group.sentenceMates().stream()
                .mapToInt(NameGroup::row)
                .anyMatch(there -> there >= 0
                        && table.code(there).equals("ADM1")
                        && table.country(there).equals(table.country(row)));
    }

    /** How much of the article's other places lie close by, 0 to 1. */
    private double neighbours(NameGroup group, int row, double scaleKm) {
        PlaceTable t = gazetteer.table();
        double near = 0;
        for (NameGroup other : groups) {
            int there = other.row();
            if (other == group
                    || there < 0
                    || FeatureCodes.isCountry(t.code(there))
                    || t.code(there).equals("ADM1")) {
                continue;
            }
            double km = Geo.km(t.latitude(row), t.longitude(row), t.latitude(there), t.longitude(there));
            near += Math.exp(-km / scaleKm);
        }
        return near / (near + 1);
    }

    /** 1 where a country or division named in the same sentence contains the place. */
    private double sentence(NameGroup group, int row) {
        for (NameGroup mate : group.sentenceMates()) {
            int there = mate.row();
            String code = there < 0 ? "" : gazetteer.table().code(there);
            if ((FeatureCodes.isCountry(code) || FeatureCodes.isDivision(code)) && gazetteer.contains(there, row)) {
                return 1;
            }
        }
        return 0;
    }
}
