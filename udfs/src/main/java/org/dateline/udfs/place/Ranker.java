package org.dateline.udfs.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;

/** A linear score over the evidence for a candidate, with the weights of the word list place_weights.tsv. */
final class Ranker {
    /**
     * @param name as in the word list
     * @param basis what a choice rests on that this evidence decided
     */
    record Feature(String name, DisambiguationBasis basis) {}

    /** What each weight stands for, in the order of {@link Context#features}. */
    static final List<Feature> FEATURES = List.of(
            new Feature("importance", DisambiguationBasis.POPULATION),
            new Feature("name_fit", DisambiguationBasis.POPULATION),
            new Feature("is_country", DisambiguationBasis.POPULATION),
            new Feature("is_adm1", DisambiguationBasis.POPULATION),
            new Feature("is_adm2", DisambiguationBasis.POPULATION),
            new Feature("is_region", DisambiguationBasis.POPULATION),
            new Feature("inside_parent", DisambiguationBasis.COMMA_PARENT),
            new Feature("outside_parent", DisambiguationBasis.COMMA_PARENT),
            new Feature("country_share", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("adm1_share", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("country_stated", DisambiguationBasis.COUNTRY_IN_TEXT),
            new Feature("adm1_stated", DisambiguationBasis.ADMIN_IN_TEXT),
            new Feature("neighbours_town", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("neighbours_region", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("country_share_of_country", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("possible_neighbour", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("possible_neighbours", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("region_with_article", DisambiguationBasis.POPULATION),
            new Feature("is_capital", DisambiguationBasis.POPULATION),
            new Feature("is_seat", DisambiguationBasis.POPULATION),
            new Feature("is_part_of_town", DisambiguationBasis.POPULATION),
            new Feature("no_population", DisambiguationBasis.POPULATION),
            new Feature("inside_same_sentence", DisambiguationBasis.ADMIN_IN_TEXT),
            new Feature("source_country", DisambiguationBasis.SOURCE_COUNTRY_PRIOR),
            new Feature("capital_speaks", DisambiguationBasis.POPULATION),
            new Feature("town_of_dateline", DisambiguationBasis.POPULATION),
            new Feature("is_parent", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("adm1_share_of_adm1", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("listed_division", DisambiguationBasis.DOCUMENT_FOCUS),
            new Feature("town_of_its_division", DisambiguationBasis.POPULATION));

    private final double[] weights = new double[FEATURES.size()];

    Ranker() {
        List<String[]> lines = Lexicon.rows("place_weights.tsv", 2);
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i);
            if (!line[0].equals(FEATURES.get(i).name())) {
                throw new IllegalStateException("place_weights.tsv: " + line[0] + " where "
                        + FEATURES.get(i).name() + " is due");
            }
            weights[i] = Double.parseDouble(line[1]);
        }
    }

    double score(double[] features) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
        }
        return score;
    }

    /** Which kind of evidence sets a candidate most apart from its best rival. */
    DisambiguationBasis basis(double[] chosen, double[] rival) {
        Map<DisambiguationBasis, Double> gain = new EnumMap<>(DisambiguationBasis.class);
        for (int i = 0; i < weights.length; i++) {
            gain.merge(FEATURES.get(i).basis(), weights[i] * (chosen[i] - rival[i]), Double::sum);
        }
        DisambiguationBasis best = DisambiguationBasis.NONE;
        for (Map.Entry<DisambiguationBasis, Double> entry : gain.entrySet()) {
            if (entry.getValue() > gain.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
