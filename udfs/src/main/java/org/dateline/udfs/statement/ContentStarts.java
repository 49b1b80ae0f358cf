package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Corrects where a complement begins behind its cue: without the time and occasion of speaking, with its whole subject. */
final class ContentStarts {
    private static final Set<String> DOCUMENTS = Lexicon.set("document_noun.tsv");
    private static final Set<String> OCCASIONS = Lexicon.set("speech_occasion.tsv");

    private final SentenceView view;
    private final CueGroup group;
    private final BitSet found;

    private ContentStarts(CueGroup group, BitSet found) {
        this.view = group.view();
        this.group = group;
        this.found = found;
    }

    /** Corrects the tokens in place. */
    static void correct(CueGroup group, List<CueGroup> all, BitSet found) {
        ContentStarts starts = new ContentStarts(group, found);
        starts.clearOuter(all);
        starts.fillGap();
        starts.clearTime();
        starts.clearOccasion();
        starts.addNegation();
        starts.addSubject();
    }

    /** "Brenn said he hoped the dam would hold": parsers take the outer clause for a part of the inner one. */
    private void clearOuter(List<CueGroup> all) {
        boolean inner = group.isVerb()
                && group.subject().direct()
                && found.nextSetBit(group.last() + 1) >= 0
                && all.stream().anyMatch(o -> o.isVerb() && o.last() == group.first() - 1);
        if (inner) {
            found.clear(0, group.first());
        }
    }

    /** "said last week the bridge was closed": the time is the cue's. */
    private void clearTime() {
        int i = group.last() + 1;
        if (!found.get(i) || !group.isVerb()) {
            return;
        }
        int next = i;
        while (Calendar.isDayOrMonth(view.word(next))) {
            next++;
        }
        boolean noun = view.tag(next - 1).startsWith("NN") || view.tag(next - 1).equals("RB");
        boolean topic = group.cue().entry().takes('o') && view.word(next).equals("about");
        boolean gerund = view.word(next).equals("by") && view.tag(next + 1).equals("VBG");
        if (next > i && noun && (opensClause(next) || topic)) {
            found.clear(i, next);
        } else if (next > i && gerund) {
            found.clear(i, next + 2);
        }
    }

    /** "said in a speech the bridge was closed": the occasion is the cue's. */
    private void clearOccasion() {
        int in = group.last() + 1;
        int noun = in + 1;
        while (view.tag(noun).equals("DT")
                || view.tag(noun).startsWith("JJ")
                || view.tag(noun).equals("PRP$")) {
            noun++;
        }
        while (view.tag(noun + 1).startsWith("NN") && !isOccasion(noun)) {
            noun++;
        }
        boolean occasion = found.get(in) && group.isVerb() && view.tag(in).equals("IN") && isOccasion(noun);
        if (occasion && opensClause(noun + 1)) {
            found.clear(in, noun + 1);
        }
    }

    /** "begged her not to go": parsers leave out what turns an infinitive round. */
    private void addNegation() {
        int to = found.nextSetBit(group.last() + 1);
        if (to > group.last() + 1 && view.word(to).equals("to") && view.isNegation(to - 1) && !view.quoted(to)) {
            found.set(to - 1);
        }
    }

    /** "said the driver, who was hurt, had fled": a content does not begin with the pronoun behind its subject. */
    private void addSubject() {
        int next = group.last() + 1;
        int pronoun = found.nextSetBit(next);
        boolean relative = group.isVerb()
                && pronoun > next + 1
                && view.tag(pronoun).matches("WP|WDT")
                && view.isComma(pronoun - 1)
                && !view.quoted(pronoun);
        Range subject = relative
                        && group.cue().entry().takes('c')
                        && !group.cue().entry().takes('a')
                ? NounPhrases.startingAt(view, next)
                : null;
        if (subject != null && subject.last() == pronoun - 2) {
            found.set(next, pronoun);
        }
    }

    private boolean isOccasion(int i) {
        return i < view.size()
                && (OCCASIONS.contains(view.token(i).lemma())
                        || DOCUMENTS.contains(view.token(i).lemma()));
    }

    private boolean opensClause(int i) {
        String tag = view.tag(i);
        return tag.equals("DT")
                || tag.startsWith("PRP")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("EX");
    }

    /** "said his long delay in opening the road was ...": parsers begin some clauses behind their subject. */
    private void fillGap() {
        int next = group.last() + 1;
        int start = found.nextSetBit(next);
        CueEntry entry = group.cue().entry();
        boolean plain = group.isVerb() && entry.takes('c') && !entry.takes('a') && !entry.takes('o');
        String tag = view.tag(next);
        boolean subject = tag.equals("DT")
                || tag.startsWith("PRP")
                || tag.startsWith("NN")
                || tag.equals("JJ")
                || tag.equals("EX")
                || view.word(next).equals("by") && start > next && !isOccasion(start - 1);
        Range noun = !plain && subject && start > next && entry.takes('c') && !entry.takes('a')
                ? NounPhrases.startingAt(view, next)
                : null;
        plain |= noun != null && noun.last() + 1 == start && view.isFinite(start);
        if (plain && start > next && subject && !Calendar.isDayOrMonth(view.word(next)) && !hasThat(next, start)) {
            found.set(next, start);
        }
    }

    private boolean hasThat(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (view.word(i).equals("that") || view.isComma(i) || Calendar.isDayOrMonth(view.word(i))) {
                return true;
            }
        }
        return false;
    }
}
