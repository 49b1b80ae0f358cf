package org.dateline.udfs.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which cue of a sentence a quotation belongs to when one stands right beside it: the cue and speaker after its closing
 * mark first ("...", he said), else those before its opening mark (he said: "...").
 */
final class QuoteOwners {
    /** Splitters may end a sentence between a closing mark and "he said": look back over mark and space. */
    private static final int MARGIN = 3;

    private static final Set<String> TITLED = Set.of("titled", "entitled", "nicknamed", "codenamed");

    /** A comma, with or without a conjunction, before a quotation that goes on. */
    private static final Pattern RESUMES = Pattern.compile(",( (and|but|or|so|because|that))?$");

    private final FieldView field;
    private final SentenceView view;
    private final Map<QuoteRegion, CueGroup> owners = new LinkedHashMap<>();

    QuoteOwners(FieldView field, SentenceView view, List<CueGroup> groups) {
        this.field = field;
        this.view = view;
        for (QuoteRegion region : field.regions()) {
            if (region.overlaps(
                    view.sentence().start() - MARGIN, view.sentence().end())) {
                CueGroup owner = find(region, groups);
                if (owner != null) {
                    owners.put(region, owner);
                }
            }
        }
    }

    private CueGroup find(QuoteRegion region, List<CueGroup> groups) {
        if (isTitle(region)) {
            return null;
        }
        CueGroup naming = naming(region, groups);
        if (naming != null) {
            return naming;
        }
        CueGroup before = opening(region, groups);
        if (before != null
                && !owners.containsValue(before)
                && before.cue().entry().takes('c')) {
            return before;
        }
        for (CueGroup group : groups) {
            if (!reports(group)) {
                continue;
            }
            boolean named = group.subject().mention() != null && group.subject().direct();
            if (named
                    && group.start() >= region.end() - 1
                    && adjacent(region.end(), group.start())
                    && !endsBefore(region, group)) {
                return group;
            }
        }
        CueGroup resumed = resumed(region);
        boolean manner = before != null
                && resumed != null
                && !before.cue().entry().takes('c')
                && view.tag(before.cue().head()).equals("VBG");
        return before != null && !manner ? before : resumed;
    }

    /** "In his memoir, titled “Rain on Harn,” Brenn recalls": what a work is called nobody says. */
    private boolean isTitle(QuoteRegion region) {
        for (int i = 1; i < view.size(); i++) {
            if (view.region(i) == region) {
                return TITLED.contains(view.word(i - 1));
            }
        }
        return false;
    }

    /** "Calling that a “trick,” he added": the participle that opens the sentence names by the quotation; null where none does. */
    private CueGroup naming(QuoteRegion region, List<CueGroup> groups) {
        CueGroup first = groups.isEmpty() ? null : groups.get(0);
        boolean participle = first != null
                && first.cue().entry().takes('p')
                && view.tag(first.cue().head()).equals("VBG")
                && first.cue().head() == view.from(first.cue().head())
                && first.end() < region.start();
        return participle && field.text().slice(first.end(), region.start()).indexOf(',') < 0 ? first : null;
    }

    /** The last cue whose words the quotation opens: 'he said: "..."'. */
    private CueGroup opening(QuoteRegion region, List<CueGroup> groups) {
        CueGroup before = null;
        for (CueGroup group : groups) {
            boolean opens = group.end() <= region.start() && adjacent(group.end(), region.start());
            before = reports(group) && opens ? group : before;
        }
        return before;
    }

    private static boolean reports(CueGroup group) {
        CueEntry entry = group.cue().entry();
        boolean verb = entry.kind() == CueEntry.Kind.VERB;
        return verb && (entry.takes('c') || entry.takes('q')) || entry.kind() == CueEntry.Kind.PREPOSITION;
    }

    /** A quotation that ends with a full stop is over: "... the bridge." He added that ... */
    private boolean endsBefore(QuoteRegion region, CueGroup group) {
        String text = field.text().text();
        int last = Math.max(region.start(), region.end() - (text.startsWith("''", region.end() - 2) ? 3 : 2));
        return text.charAt(last) == '.' && Character.isUpperCase(text.codePointAt(group.start()));
    }

    /** "...," he told a newspaper in May, "...": the cue that closed the quotation before. */
    private CueGroup resumed(QuoteRegion region) {
        CueGroup found = null;
        for (Map.Entry<QuoteRegion, CueGroup> entry : owners.entrySet()) {
            CueGroup group = entry.getValue();
            boolean between = entry.getKey().end() <= group.start() + 1 && group.end() < region.start();
            if (between) {
                String gap = field.text().slice(group.end(), region.start()).strip();
                found = RESUMES.matcher(gap).find() && gap.indexOf('.') < 0 ? group : found;
            }
        }
        return found;
    }

    /** Nothing but marks between, and no full stop. */
    private boolean adjacent(int from, int to) {
        return field.noWordBetween(from, to)
                && (from >= to
                        || field.text().slice(from, to).indexOf('.') < 0
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

    /** Gives each quotation to its owner, where that reports, with the words before it in its sentence where the cue follows it. */
    void give(Map<CueGroup, Draft> drafts) {
        owners.forEach((region, group) -> {
            Draft draft = drafts.get(group);
            if (draft == null || draft.overlaps(region.start(), region.end())) {
                return;
            }
            draft.add(region.start(), region.end());
        });
    }
}
