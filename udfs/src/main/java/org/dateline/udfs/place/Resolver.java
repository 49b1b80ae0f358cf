package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.place.Candidates.Candidate;

/**
 * Chooses a place for every name of an article, in the light of all its other names. It starts from the places that the
 * names mean most often and repeats the choice while the context grows surer.
 */
final class Resolver {
    private static final int PASSES = 4;
    private static final double BETTER_KNOWN = 0.5;
    /** Importance of a division that is known by its name alone: two million people. */
    private static final double FAMOUS = 6.3;
    /** Fewer inhabitants make no town. */
    private static final long HAMLET = 2_000;

    private static final String RIVER = " River";
    private static final Set<String> CONTAINMENT = Set.of("in", "of");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Ranker ranker;
    private final Metonyms metonyms;
    private final Filing filing;

    Resolver(Gazetteer gazetteer, PlaceWords words, Ranker ranker) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.ranker = ranker;
        this.metonyms = new Metonyms(gazetteer, words);
        this.filing = new Filing(words);
    }

    /**
     * @param home where the report is at home
     * @return for each mention its group, in the order of the mentions
     */
    List<NameGroup> resolve(NewsDocument document, List<Mention> mentions, HomeSigns.Home home) {
        Candidates candidates = new Candidates(gazetteer, words);
        Map<String, NameGroup> byName = new LinkedHashMap<>();
        List<NameGroup> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            String name = lookedUp(mention);
            String key = mention.row() >= 0 ? "#" + mention.row() : NameKey.of(name);
            NameGroup group = byName.computeIfAbsent(
                    key,
                    k -> new NameGroup(
                            mention.row() >= 0 ? List.of(new Candidate(mention.row(), 0)) : candidates.of(name)));
            group.add(mention);
            if (mention.type() == MentionType.LITERAL) {
                readUsage(document, mention, group);
            }
            groups.add(group);
        }
        new Spellings(gazetteer).addTo(byName.values());
        link(mentions, groups);
        List<NameGroup> distinct = List.copyOf(byName.values());
        PossibleNeighbours possible = new PossibleNeighbours(gazetteer, distinct);
        for (int pass = 0; pass < PASSES; pass++) {
            Context context = new Context(gazetteer, distinct, possible, home, pass == 0);
            List<Runnable> decisions = new ArrayList<>();
            for (NameGroup group : distinct) {
                decisions.add(decision(group, context));
            }
            // All choices of a pass rest on the pass before, so that their order does not matter.
            decisions.forEach(Runnable::run);
        }
        Context whole = new Context(gazetteer, distinct, possible, home, false);
        distinct.forEach(group -> group.setForeign(whole.isForeign(group)));
        separate(mentions, groups, whole);
        return groups;
    }

    /** "Vancouver, Washington, and Vancouver, British Columbia": a mention whose own parent holds another place of its name means that. */
    private void separate(List<Mention> mentions, List<NameGroup> groups, Context context) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            NameGroup group = groups.get(i);
            NameGroup parent = groups.get(i + 1);
            Mention mention = mentions.get(i);
            boolean stated = sameSentence(mention, mentions.get(i + 1))
                    && group.parents().contains(parent)
                    && isParent(mention, mentions.get(i + 1))
                    && group.row() >= 0
                    && parent.row() >= 0
                    && gazetteer.isCountryOrFirstDivision(parent.row());
            boolean sure =
                    stated && gazetteer.contains(parent.row(), group.row()) && group.margin() >= Answers.LEAST_MARGIN;
            if (!stated || sure) {
                continue;
            }
            List<Candidate> inside = group.candidates().stream()
                    .filter(c -> gazetteer.contains(parent.row(), c.row()))
                    .toList();
            if (!inside.isEmpty()) {
                NameGroup own = new NameGroup(inside);
                own.add(mention);
                own.addParent(parent);
                decision(own, context).run();
                groups.set(i, own);
            }
        }
    }

    private void readUsage(NewsDocument document, Mention mention, NameGroup group) {
        if (filing.isDateline(document, mention)) {
            group.setFiledFrom();
        } else if (metonyms.speaksAsCapital(mention)) {
            group.setSpeaking();
        }
    }

    /**
     * "Sumy" in "the Sumy region" and "the region of Sumy" is looked up with its word: the region is meant, not the town. So is
     * "the Dnipro" as a river.
     */
    private String lookedUp(Mention mention) {
        String next = mention.word(mention.last() + 1);
        String before = mention.word(mention.first() - 2);
        if (mention.type() != MentionType.LITERAL) {
            return mention.name();
        }
        boolean of = mention.word(mention.first() - 1).equals("of");
        if (Words.hasArticle(mention.sentence(), mention.first(), mention.last()) && isRiver(mention.name())) {
            return mention.name() + RIVER;
        }
        // "a west Sumy neighbourhood" lies in the town.
        boolean part = words.is("town_part", next) && !words.is("compass", mention.word(mention.first() - 1));
        return words.is("large_division", next) || part
                ? mention.name() + " " + next
                : of && words.is("division_of", before) && !isDivision(mention)
                        ? before + " of " + mention.name()
                        : mention.name();
    }

    /** "the Tillaberi region of Niger": the word before "of" belongs to the name before it. */
    private static boolean isDivision(Mention mention) {
        return Words.isLocation(mention.sentence(), mention.first() - 3);
    }

    /** Whether a river bears the name and else only towns and divisions, which stand without an article. */
    private boolean isRiver(String name) {
        PlaceTable t = gazetteer.table();
        return IntStream.of(gazetteer.find(name + RIVER))
                        .anyMatch(row -> t.code(row).equals("STM"))
                && IntStream.of(gazetteer.find(name))
                        .mapToObj(t::code)
                        .allMatch(code -> FeatureCodes.isSettlement(code) || FeatureCodes.isDivision(code));
    }

    private Runnable decision(NameGroup group, Context context) {
        List<Scored> ranked = new ArrayList<>();
        for (Candidate candidate : candidates(group)) {
            double[] features = context.features(group, candidate);
            ranked.add(new Scored(candidate, features, ranker.score(features)));
        }
        // Stable: of equals the first in the gazetteer's order wins.
        ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
        if (ranked.isEmpty()) {
            return () -> {};
        }
        Scored best = ranked.get(0);
        // Two records of one spot (a town and its district) or of one area are no rivals.
        Scored rival = ranked.stream()
                .filter(s -> !near(s.candidate().row(), best.candidate().row())
                        && !isOneArea(s.candidate().row(), best.candidate().row()))
                .findFirst()
                .orElse(null);
        double margin = rival == null ? Double.POSITIVE_INFINITY : best.score() - rival.score();
        DisambiguationBasis basis =
                rival == null ? DisambiguationBasis.UNIQUE : ranker.basis(best.features(), rival.features());
        return () -> group.choose(best.candidate(), best.score(), margin, basis);
    }

    /** "in Normandy" is no hamlet of that name, unless the text says where that lies. */
    private List<Candidate> candidates(NameGroup group) {
        PlaceTable t = gazetteer.table();
        boolean famous = group.parents().isEmpty()
                && group.candidates().stream()
                        .anyMatch(c -> c.fit() >= 0
                                && t.code(c.row()).equals("ADM1")
                                && gazetteer.importance(c.row()) >= FAMOUS);
        if (!famous) {
            return group.candidates();
        }
        return group.candidates().stream().filter(c -> !isHamlet(c.row())).toList();
    }

    private boolean isHamlet(int row) {
        PlaceTable t = gazetteer.table();
        return FeatureCodes.isSettlement(t.code(row)) && t.population(row) < HAMLET;
    }

    private record Scored(Candidate candidate, double[] features, double score) {}

    /** Records of one spot, or of a place and the division around it. */
    private boolean near(int a, int b) {
        PlaceTable t = gazetteer.table();
        return gazetteer.isCountryOrFirstDivision(a) && gazetteer.contains(a, b)
                || gazetteer.isCountryOrFirstDivision(b) && gazetteer.contains(b, a)
                || Geo.km(t.latitude(a), t.longitude(a), t.latitude(b), t.longitude(b)) < Context.SAME_SPOT_KM;
    }

    /** Of one name, "Balochistan" the region and the province, or the continent and the territory of Antarctica. */
    private boolean isOneArea(int a, int b) {
        return isAreaOf(a, b) || isAreaOf(b, a);
    }

    private boolean isAreaOf(int region, int unit) {
        PlaceTable t = gazetteer.table();
        boolean within =
                FeatureCodes.isRegion(t.code(region)) && t.country(region).equals(t.country(unit));
        boolean continent = t.code(region).equals("CONT") && FeatureCodes.isCountry(t.code(unit));
        return gazetteer.isCountryOrFirstDivision(unit) && (within || continent);
    }

    private void link(List<Mention> mentions, List<NameGroup> groups) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention a = mentions.get(i);
            for (int j = i + 1; j < mentions.size() && sameSentence(a, mentions.get(j)); j++) {
                if (groups.get(i) != groups.get(j)) {
                    groups.get(i).addSentenceMate(groups.get(j));
                    groups.get(j).addSentenceMate(groups.get(i));
                }
            }
            Mention b = mentions.get(i + 1);
            if (sameSentence(a, b)
                    && groups.get(i) != groups.get(i + 1)
                    && isParent(a, b)
                    && !isList(groups.get(i), groups.get(i + 1))) {
                groups.get(i).addParent(groups.get(i + 1));
            }
        }
    }

    /** "Ohio, Oregon and Texas": two names that may both be divisions of one level, or both countries, are a list. */
    private boolean isList(NameGroup a, NameGroup b) {
        return mayBeDivision(a) && mayBeDivision(b) || mayBeCountry(a) && mayBeCountry(b);
    }

    /** Whether the name means a first-order division, and no town so much better known as Portland, Oregon, is than Jamaica's parish. */
    private boolean mayBeDivision(NameGroup group) {
        double town = 0;
        double division = 0;
        for (Candidate candidate : group.candidates()) {
            String code = gazetteer.table().code(candidate.row());
            if (code.equals("ADM1") && candidate.fit() > -0.5) {
                division = Math.max(division, gazetteer.importance(candidate.row()));
            } else if (FeatureCodes.isSettlement(code)) {
                town = Math.max(town, gazetteer.importance(candidate.row()));
            }
        }
        return division > 0 && division > town - BETTER_KNOWN;
    }

    private boolean mayBeCountry(NameGroup group) {
        return group.candidates().stream()
                .anyMatch(c -> FeatureCodes.isCountry(gazetteer.table().code(c.row())));
    }

    private static boolean sameSentence(Mention a, Mention b) {
        return a.field() == b.field() && a.sentence() == b.sentence();
    }

    private boolean isParent(Mention a, Mention b) {
        if (b.type() == MentionType.DEMONYM) {
            return false;
        }
        Sentence sentence = a.sentence();
        int last = words.is("kind", a.word(a.last() + 1)) ? a.last() + 1 : a.last();
        int gap = b.first() - last - 1;
        String next = a.word(last + 1);
        if (gap == 1) {
            return next.equals(",") || next.equals("(") || CONTAINMENT.contains(next);
        }
        boolean article = gap == 2 && a.word(last + 2).equals("the");
        return article && (CONTAINMENT.contains(next) || next.equals(",")) && sentence.size() > b.last()
                || gap == 2 && next.equals(",") && CONTAINMENT.contains(a.word(last + 2));
    }
}
