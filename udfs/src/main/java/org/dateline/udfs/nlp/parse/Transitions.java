package org.dateline.udfs.nlp.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.udfs.lexicon.Lexicon;

/**
 * The transitions that are scored: left arcs first, then right arcs, then the shift. Those that a sentence of English hardly ever
 * takes (parser_rare_arcs.tsv) are not among them, nor are the arcs to the root, which only the last word takes.
 */
final class Transitions {
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    /** For each transition its column among the model's output weights. */
    private final int[] columns;
    /** For each arc its relation. */
    private final int[] relations;

    private final int lefts;

    Transitions(ParserModel model) {
        int ofModel = model.relations().size() - 1;
        Set<String> rare = new HashSet<>();
        Lexicon.rows("parser_rare_arcs.tsv", 2).forEach(row -> rare.add(row[0] + " " + row[1]));
        List<Integer> left = arcs(model, LEFT, rare);
        List<Integer> right = arcs(model, RIGHT, rare);
        this.lefts = left.size();
        this.relations = IntStream.concat(ints(left), ints(right)).toArray();
        this.columns = IntStream.concat(
                        IntStream.concat(ints(left), ints(right).map(relation -> relation + ofModel))
                                .map(column -> column - 1),
                        IntStream.of(model.transitions() - 1))
                .toArray();
    }

    /** The relations, in the model's order, of the arcs of a direction. */
    private static List<Integer> arcs(ParserModel model, String direction, Set<String> rare) {
        List<Integer> arcs = new ArrayList<>();
        for (int relation = ParserModel.ROOT_RELATION + 1;
                relation < model.relations().size();
                relation++) {
            if (!rare.contains(direction + " " + model.relations().get(relation))) {
                arcs.add(relation);
            }
        }
        return arcs;
    }

    private static IntStream ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue);
    }

    /** How data name the transitions, in this order: "left nsubj" for an arc, "shift" for the shift. */
    List<String> names(ParserModel model) {
        List<String> names = new ArrayList<>();
        for (int arc = 0; arc < relations.length; arc++) {
            names.add((isLeft(arc) ? LEFT : RIGHT) + " " + model.relations().get(relations[arc]));
        }
        names.add("shift");
        return names;
    }

    int size() {
        return columns.length;
    }

    int shift() {
        return columns.length - 1;
    }

    /** Where the model's output weights of a transition stand. */
    int column(int transition) {
        return columns[transition];
    }

    boolean isLeft(int arc) {
        return arc < lefts;
    }

    int relation(int arc) {
        return relations[arc];
    }
}
