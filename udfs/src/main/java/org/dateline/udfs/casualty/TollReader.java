package org.dateline.udfs.casualty;

import java.util.Optional;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.CountKind;
import org.dateline.udfs.quantity.QuantityMention;

/** Figures of a toll: "the death toll rose to 30 from 19", "a toll of 12", "bringing the toll to 9". */
final class TollReader {
    private static final int REACH = 14;

    /**
     * @param number the figure
     * @param supersedes the earlier figure; null where none is given
     */
    record Toll(QuantityMention number, Long supersedes) {}

    private TollReader() {}

    static Optional<Toll> read(Sentence sentence, int toll, NounGroupReader groups) {
        QuantityMention figure = null;
        Long earlier = null;
        for (QuantityMention mention : groups.quantities()) {
            int at = mention.first();
            if (at <= toll || at > toll + REACH || mention.quantity().kind() == CountKind.ZERO) {
                continue;
            }
            boolean from = Words.in(sentence, at - 1, "from")
                    || mention.quantity().kind() == CountKind.RANGE && Words.in(sentence, at, "from");
            if (from && mention.quantity().kind() == CountKind.RANGE) {
                return Optional.of(new Toll(upper(mention), mention.quantity().low()));
            }
            if (from) {
                earlier = mention.quantity().best();
            } else if (figure == null) {
                figure = mention;
            }
        }
        return figure == null ? Optional.empty() : Optional.of(new Toll(figure, earlier));
    }

    /** "rose from 19 to 30" is no range. */
    private static QuantityMention upper(QuantityMention mention) {
        Long high = mention.quantity().high();
        return new QuantityMention(
                mention.last(), mention.last(), org.dateline.udfs.quantity.Quantity.exact(high == null ? 0 : high));
    }
}
