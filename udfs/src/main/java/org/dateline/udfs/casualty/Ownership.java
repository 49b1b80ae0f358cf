package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Sentence;

/**
 * Whether a noun group really belongs to a predicate, or to another one nearer by: parsers join "one dead and three others
 * hurt" or "killing two and wounding five" into one list.
 */
final class Ownership {
    private static final int COORDINATED = 4;

    private final Sentence sentence;
    private final List<Trigger> triggers;

    Ownership(Sentence sentence, List<Trigger> triggers) {
        this.sentence = sentence;
        this.triggers = triggers;
    }

    boolean belongs(NounGroup group, Trigger own, boolean coordinated) {
        if (separated(group, own)) {
            return false;
        }
        for (Trigger other : triggers) {
            if (other.token() == own.token() || !isPredicative(other)) {
                continue;
            }
            boolean between = own.token() < other.token() && other.token() < group.first();
            if (between
                    && other.token() - own.last() > COORDINATED - 1
                    && other.entry().isVerb()) {
                return false;
            }
            if (isDead(group, other)
                    && own.token() > other.token() + 1
                    && Words.in(sentence, other.token() + 1, "and", ",")) {
                // "left | one man dead and five others injured"
                return false;
            }
            // "... and three others wounded", "Man killed, 3 wounded"
            boolean apart = coordinated || isListed(own, group);
            boolean within =
                    group.first() < other.token() && other.token() <= group.last() && other.type() != own.type();
            if (apart && (follows(group, other) || within) && own.token() < group.first()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDead(NounGroup group, Trigger other) {
        return other.entry().frame() == Frame.STATE
                && other.type() == CasualtyType.KILLED
                && other.token() == group.last() + 1;
    }

    /** Whether a comma or "and" stands between a predicate and the phrase right of it. */
    private boolean isListed(Trigger own, NounGroup group) {
        return group.first() > own.last() + 1 && Words.in(sentence, group.first() - 1, ",", "and", "&", ";");
    }

    private boolean isPredicative(Trigger trigger) {
        return trigger.entry().isVerb() || trigger.entry().frame() == Frame.STATE;
    }

    private boolean follows(NounGroup group, Trigger other) {
        int next = group.last() + 1;
        // "18 reported to be missing", "five are feared dead"
        while (Words.tag(sentence, next, "RB", "TO")
                || Words.in(sentence, next, "reported", "feared", "believed", "presumed", "are", "were", "be")) {
            next++;
        }
        return other.token() == next;
    }

    /** A spaced dash or bar in a headline parts the story from the name of the paper. */
    private boolean separated(NounGroup group, Trigger own) {
        int from = Math.min(group.last(), own.token());
        int to = Math.max(group.first(), own.token());
        for (int i = from + 1; i < to; i++) {
            if (Words.in(sentence, i, "|") || Words.in(sentence, i, "-") && spaced(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean spaced(int i) {
        return sentence.token(i - 1).end() < sentence.token(i).start()
                && i + 1 < sentence.size()
                && sentence.token(i).end() < sentence.token(i + 1).start();
    }
}
