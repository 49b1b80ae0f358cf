package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;

/** Turns content tokens into exact stretches: split by cue and speaker, free of outer marks, quotations taken whole. */
final class ContentSpans {
    private static final Set<String> LEADING = Set.of("that", "but", "and");

    private ContentSpans() {}

    static void add(FieldView field, Draft draft, CueGroup group, BitSet tokens, QuoteOwners owners) {
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = from;
            int next = tokens.nextSetBit(to + 1);
            while (next >= 0 && !splits(group, to, next)) {
                to = next;
                next = tokens.nextSetBit(to + 1);
            }
            addRun(field, draft, group, from, to, owners);
            from = next;
        }
    }

    /** Whether cue or speaker stand between two content tokens. */
    private static boolean splits(CueGroup group, int left, int right) {
        for (int i = left + 1; i < right; i++) {
            if (group.contains(i)) {
                return true;
            }
        }
        return false;
    }

    private static void addRun(FieldView field, Draft draft, CueGroup group, int from, int to, QuoteOwners owners) {
        SentenceView view = draft.view;
        int last = to;
        int first = from;
        for (int i = first; i <= last; i++) {
            QuoteRegion region = view.region(i);
            boolean foreign = region != null && owners.takenFrom(group, region);
            if (foreign && !inside(owners.owner(region), first, last)) {
                last = i - 1;
            }
        }
        while (first <= last
                && (!view.isWord(first)
                                && !view.quoted(first)
                                && !view.tag(first).equals("$")
                        || LEADING.contains(view.word(first)) && !view.quoted(first) && !isSubject(view, first))) {
            first++;
        }
        while (last > first
                && !view.isWord(last)
                && !view.quoted(last)
                && !view.word(last).equals("%")) {
            last--;
        }
        if (first > last || !hasWord(view, first, last)) {
            return;
        }
        int start = view.token(first).start();
        int end = view.token(last).end();
        QuoteRegion open = view.region(last);
        boolean goesOn = open != null
                && owners.takenFrom(group, open)
                && open.end() > view.sentence().end()
                && open.start() > start;
        end = goesOn ? open.end() : end;
        for (QuoteRegion region : field.regions()) {
            if (region.overlaps(start, end) && !touchesCue(region, draft) && !owners.takenFrom(group, region)) {
                start = Math.min(start, region.start());
                end = Math.max(end, region.end());
            }
        }
        draft.add(start, end);
    }

    /** "said that would end the war": the word is the subject itself. */
    private static boolean isSubject(SentenceView view, int that) {
        return view.word(that).equals("that")
                && view.tag(that).equals("DT")
                && view.isFinite(that + 1)
                && that > view.from(that);
    }

    private static boolean inside(CueGroup owner, int first, int last) {
        return first <= owner.first() && owner.last() <= last;
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
