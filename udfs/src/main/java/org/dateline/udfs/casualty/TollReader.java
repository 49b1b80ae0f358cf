package org.dateline.udfs.casualty;

import java.util.Optional;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.QuantityMention;

/** Figures of a toll: "the death toll rose to 30 from 19", "a toll of 12", "bringing the toll to 9". */
final class TollReader {
    private static final int REACH = 14;
    /** A bound may stand further off: "the number killed in the raid on the camp may be as high as 37". */
    private static final int BOUND_REACH = 28;

    /**
     * @param number the figure
     * @param supersedes the earlier figure; null where none is given
     */
    record Toll(QuantityMention number, Long supersedes) {}

    private TollReader() {}

    static Optional<Toll> read(Sentence sentence, Trigger trigger, NounGroupReader groups) {
        int toll = trigger.token();
        if (Words.in(sentence, toll, "tolls") && !Words.in(sentence, toll - 1, "death", "casualty")) {
            // Those of roads and canals.
            return Optional.empty();
        }
        QuantityMention figure = null;
        Long earlier = null;
        for (QuantityMention mention : groups.quantities()) {
            int at = mention.first();
            if (at <= toll
                    || at > toll + (isBound(sentence, mention) ? BOUND_REACH : REACH)
                    || mention.quantity().kind() == CountKind.ZERO
                    || Words.in(sentence, at, "some") && mention.last() == at) {
                continue;
            }
            if (trigger.entry().frame() == Frame.COUNTED && !isReached(sentence, at)) {
                continue;
            }
            boolean from = Words.in(sentence, at - 1, "from")
                    || mention.quantity().kind() == CountKind.RANGE && Words.in(sentence, at, "from");
            if (from && mention.quantity().kind() == CountKind.RANGE) {
                return Optional.of(new Toll(upper(mention), mention.quantity().low()));
            }
            if (from) {
                earlier = mention.quantity().best();
            } else if (figure == null || isRevision(sentence, figure.last(), at)) {
                figure = mention;
            }
        }
        return figure == null ? Optional.empty() : Optional.of(new Toll(figure, earlier));
    }

    /** "could be as high as 37" */
    private static boolean isBound(Sentence sentence, QuantityMention mention) {
        return mention.quantity().kind() == CountKind.AT_MOST && Words.in(sentence, mention.first() - 1, "be");
    }

    /** Whether the text looks back at how the figure grew: "in the following days the toll rose to 30". */
    static boolean isRevised(Harm harm) {
        int at = harm.group().number() == null ? -1 : harm.group().number().first();
        boolean toll = harm.trigger().entry().frame() == Frame.TOLL
                || harm.trigger().entry().frame() == Frame.COUNTED;
        return toll
                && Cues.between(harm.sentence(), harm.trigger().token() + 1, at, "rise")
                && Cues.between(harm.sentence(), 0, harm.sentence().size(), "afterwards");
    }

    /** "the number killed reached 12", "put the number of dead at “more than 40”", but not "the number killed in 3 raids". */
    private static boolean isReached(Sentence sentence, int at) {
        int before = Words.in(sentence, at - 1, "“", "``", "\"") ? at - 2 : at - 1;
        return Words.in(sentence, before, "to", "at", "as", "is", "was", "were", "from", "be")
                || Words.in(sentence, at, "as") && Words.in(sentence, before, "number")
                || Cues.is(sentence, before, "reach");
    }

    /** "was raised to 118 and later to 162": the later figure. */
    private static boolean isRevision(Sentence sentence, int from, int at) {
        for (int i = from + 1; i < at; i++) {
            if (Words.in(sentence, i, "later", "then", "subsequently", "finally") && Words.in(sentence, at - 1, "to")) {
                return true;
            }
        }
        return false;
    }

    /** "rose from 19 to 30" is no range. */
    private static QuantityMention upper(QuantityMention mention) {
        Long high = mention.quantity().high();
        return new QuantityMention(
                mention.last(), mention.last(), org.dateline.udfs.quantity.Quantity.exact(high == null ? 0 : high));
    }
}
