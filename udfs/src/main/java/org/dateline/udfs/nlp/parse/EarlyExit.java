package org.dateline.udfs.nlp.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.udfs.lexicon.Lexicon;

/**
 * The first stage of a cascade: a network of a quarter of the model's hidden units, with weights of its own, which decides where it
 * is sure. Its units and weights (parser_early_exit.tsv) were fitted to the decisions of the whole network
 * (data/build_parser_early_exit.py), so it belongs to that model, CoreNLP's english_UD, alone.
 */
final class EarlyExit {
    /**
     * By how much the best score must lead for the first stage to decide. Of the decisions that were kept aside when it was
     * fitted, 81 % have such a lead, and one in two thousand is another than the whole network's.
     */
    static final float MARGIN = 3;

    private static final String TABLE = "parser_early_exit.tsv";
    private static final int UNITS = 256;
    /** Every decision asks for rows, each of half a kilobyte, and half a million different ones are common. */
    private static final int CACHE_BITS = 18;

    private EarlyExit() {}

    /**
     * @throws IllegalStateException if the table has no row for a transition or units that the model has not
     */
    static Network network(ParserModel model, Transitions transitions) {
        Map<String, String[]> rows = new HashMap<>();
        for (String[] row : Lexicon.rows(TABLE, 2 + UNITS)) {
            rows.put(row[0], row);
        }
        int[] units = new int[UNITS];
        for (int j = 0; j < UNITS; j++) {
            units[j] = Integer.parseInt(row(rows, "unit")[2 + j]);
        }
        float[] bias = new float[transitions.size()];
        float[][] weights = new float[UNITS][transitions.size()];
        List<String> names = transitions.names(model);
        for (int t = 0; t < bias.length; t++) {
            String[] row = row(rows, names.get(t));
            bias[t] = Float.parseFloat(row[1]);
            for (int j = 0; j < UNITS; j++) {
                weights[j][t] = Float.parseFloat(row[2 + j]);
            }
        }
        return new Network(new HiddenRows(model, units, CACHE_BITS), bias, weights);
    }

    private static String[] row(Map<String, String[]> rows, String name) {
        String[] row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException(TABLE + " has no row for " + name);
        }
        return row;
    }
}
