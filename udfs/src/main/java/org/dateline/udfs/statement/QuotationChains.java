package org.dateline.udfs.statement;

import java.util.List;

/** Quotations over several paragraphs, of which only the last one closes: a cue behind it speaks for them all. */
final class QuotationChains {
    private QuotationChains() {}

    /** The draft whose cue closes the chain that an unclosed quotation opens its paragraph with; null where none does. */
    static Draft closing(FieldView field, List<Draft> drafts, QuoteRegion region) {
        if (region.closed() || !opensParagraph(field, region)) {
            return null;
        }
        QuoteRegion last = region;
        while (last != null && !last.closed()) {
            last = next(field, last);
        }
        for (Draft draft : drafts) {
            boolean closes = last != null
                    && draft.cue != null
                    && draft.overlaps(last.start(), last.end())
                    && draft.cue.range().start() >= last.end() - 1;
            if (closes) {
                return draft;
            }
        }
        return null;
    }

    private static boolean opensParagraph(FieldView field, QuoteRegion region) {
        int line = field.text().text().lastIndexOf('\n', region.start());
        return field.noWordBetween(Math.max(0, line), region.start());
    }

    private static QuoteRegion next(FieldView field, QuoteRegion region) {
        for (QuoteRegion other : field.regions()) {
            boolean follows = other.start() >= region.end() && other.paragraph() == region.paragraph() + 1;
            if (follows && field.noWordBetween(region.end(), other.start())) {
                return other;
            }
        }
        return null;
    }
}
