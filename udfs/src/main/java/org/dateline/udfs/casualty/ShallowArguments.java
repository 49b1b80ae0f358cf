package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Sentence;

/** Finds the victims beside the predicate by word classes alone, where the parse gives none. */
final class ShallowArguments {
    private static final int REACH = 6;

    private final Sentence sentence;
    private final NounGroupReader groups;

    ShallowArguments(Sentence sentence, NounGroupReader groups) {
        this.sentence = sentence;
        this.groups = groups;
    }

    List<Argument> of(Trigger trigger) {
        int at = trigger.token();
        return switch (trigger.entry().frame()) {
            case PATIENT -> Words.tag(sentence, at, "VBG", "VBZ", "VBP") || Words.tag(sentence, at, "VB") && !Words.tag(sentence, at, "VBN", "VBD")
                    ? right(trigger.last())
                    : orRight(left(at), trigger);
            case STATE -> orRight(left(at), trigger);
            case SUBJECT -> left(at);
            default -> List.of();
        };
    }

    private List<Argument> orRight(List<Argument> left, Trigger trigger) {
        return left.isEmpty() ? right(trigger.last()) : left;
    }

    /** The phrase that ends just before, adverbs and auxiliaries skipped. */
    private List<Argument> left(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (Words.tag(sentence, i, "NN", "CD", "PRP") && groups.read(i).isPresent()) {
                return List.of(new Argument(i, "left_neighbour"));
            }
            boolean skips = Words.tag(sentence, i, "RB", "MD")
                    || Words.in(sentence, i, "was", "were", "been", "be", "is", "are", "have", "has", "had", "being");
            if (!skips) {
                break;
            }
        }
        return List.of();
    }

    private List<Argument> right(int last) {
        int head = groups.chunkHead(last + 1);
        if (head > last && groups.read(head).isPresent()) {
            return List.of(new Argument(head, "right_neighbour"));
        }
        for (int i = last + 1; i < Math.min(last + 4, sentence.size()); i++) {
            if (Words.tag(sentence, i, "CD") && groups.read(i).isPresent()) {
                return List.of(new Argument(i, "right_neighbour"));
            }
        }
        return List.of();
    }
}
