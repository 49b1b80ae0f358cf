package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;

/** Turns content tokens into exact stretches: split by cue and speaker, free of outer marks, quotations taken whole. */
final class ContentSpans {
    private static final Set<String> LEADING = Set.of("that", "but", "and");

    private ContentSpans() {}

    static void add(FieldView field, Draft draft, BitSet tokens) {
        SentenceView view = draft.view;
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = from;
            int next = tokens.nextSetBit(to + 1);
            while (next >= 0 && !splits(draft, to, next)) {
                to = next;
                next = tokens.nextSetBit(to + 1);
            }
            addRun(field, draft, view, from, to);
            from = next;
        }
    }

    /** Whether cue or speaker stand between two content tokens. */
    private static boolean splits(Draft draft, int left, int right) {
        for (int i = left + 1; i < right; i++) {
            boolean speaker = draft.speaker != null && draft.speaker.view() == draft.view && draft.speaker.contains(i);
            if (draft.cue.range().contains(i) || speaker) {
                return true;
            }
        }
        return false;
    }

    private static void addRun(FieldView field, Draft draft, SentenceView view, int from, int to) {
        int first = from;
        while (first <= to
                && (!view.isWord(first) && !view.quoted(first)
                        || LEADING.contains(view.word(first)) && !view.quoted(first))) {
            first++;
        }
        int last = to;
        while (last > first && !view.isWord(last) && !view.quoted(last)) {
            last--;
        }
        if (first > last || !hasWord(view, first, last)) {
            return;
        }
        int start = view.token(first).start();
        int end = view.token(last).end();
        for (QuoteRegion region : field.regions()) {
            if (region.overlaps(start, end) && !touchesCue(region, draft)) {
                start = Math.min(start, region.start());
                end = Math.max(end, region.end());
            }
        }
        draft.add(start, end);
    }

    private static boolean touchesCue(QuoteRegion region, Draft draft) {
        return region.overlaps(draft.cue.range().start(), draft.cue.range().end());
    }

    private static boolean hasWord(SentenceView view, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (view.isWord(i)) {
                return true;
            }
        }
        return false;
    }
}
