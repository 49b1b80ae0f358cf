package org.dateline.udfs.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cue of a sentence a quotation belongs to when one stands right beside it: the cue and speaker after its closing
 * mark first ("...", he said), else those before its opening mark (he said: "...").
 */
final class QuoteOwners {
    /** Splitters may end a sentence between a closing mark and "he said": look back over mark and space. */
    private static final int MARGIN = 3;

    private final FieldView field;
    private final SentenceView view;
    private final Map<QuoteRegion, CueGroup> owners = new LinkedHashMap<>();

    QuoteOwners(FieldView field, SentenceView view, List<CueGroup> groups) {
        this.field = field;
        this.view = view;
        for (QuoteRegion region : field.regions()) {
            if (region.overlaps(view.sentence().start() - MARGIN, view.sentence().end())) {
                CueGroup owner = find(region, groups);
                if (owner != null) {
                    owners.put(region, owner);
                }
            }
        }
    }

    private CueGroup find(QuoteRegion region, List<CueGroup> groups) {
        CueGroup before = null;
        for (CueGroup group : groups) {
            CueEntry entry = group.cue().entry();
            boolean verb = entry.kind() == CueEntry.Kind.VERB;
            boolean reports = verb && (entry.takes('c') || entry.takes('q'))
                    || entry.kind() == CueEntry.Kind.PREPOSITION;
            if (!reports) {
                continue;
            }
            boolean named = group.subject().mention() != null && group.subject().direct();
            if (named && group.start() >= region.end() - 1 && adjacent(region.end(), group.start())) {
                return group;
            }
            if (group.end() <= region.start() && adjacent(group.end(), region.start())) {
                before = group;
            }
        }
        return before;
    }

    /** Nothing but marks between, and no full stop. */
    private boolean adjacent(int from, int to) {
        return field.noWordBetween(from, to)
                && (from >= to || field.text().slice(from, to).indexOf('.') < 0
                && field.text().slice(from, to).indexOf('\n') < 0);
    }

    /** Whether another cue stands right beside this quotation. */
    boolean takenFrom(CueGroup group, QuoteRegion region) {
        CueGroup owner = owners.get(region);
        return owner != null && owner != group;
    }

    CueGroup owner(QuoteRegion region) {
        return owners.get(region);
    }

    /** Gives each quotation to its owner, with the words before it in its sentence where the cue follows it. */
    void give(Map<CueGroup, Draft> drafts) {
        owners.forEach((region, group) -> {
            Draft draft = drafts.get(group);
            if (draft.overlaps(region.start(), region.end())) {
                return;
            }
            draft.add(region.start(), region.end());
        });
    }
}
