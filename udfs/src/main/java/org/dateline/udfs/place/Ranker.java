package org.dateline.udfs.place;

import java.util.List;

/** A linear score over the evidence for a candidate, with the weights of the word list place_weights.tsv. */
final class Ranker {
    /** What each weight stands for, in the order of {@link Context#features}. */
    static final List<String> FEATURES = List.of(
            "importance",
            "name_fit",
            "is_country",
            "is_adm1",
            "is_adm2",
            "is_region",
            "inside_parent",
            "outside_parent",
            "country_share",
            "adm1_share",
            "country_stated",
            "adm1_stated",
            "neighbours",
            "inside_same_sentence",
            "source_country");

    private final double[] weights = new double[FEATURES.size()];

    Ranker() {
        List<String[]> lines = Lexicon.rows("place_weights.tsv", 2);
        for (int i = 0; i < lines.size(); i++) {
            String[] line = lines.get(i);
            if (!line[0].equals(FEATURES.get(i))) {
                throw new IllegalStateException("place_weights.tsv: " + line[0] + " where " + FEATURES.get(i) + " is due");
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
}
