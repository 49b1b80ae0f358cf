package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Corrects the edges of a content where parsers go wrong: the words before a closing cue belong to it from the start of
 * the sentence, a complement does not stop in mid-phrase, and the next statement is not part of it.
 */
final class ContentEdges {
    /** Marks that a clause goes on behind. */
    private static final Set<String> INNER = Set.of(":", "(", ")", "-lrb-", "-rrb-");

    private final SentenceView view;
    private final CueGroup group;
    private final List<CueGroup> all;
    private final BitSet found;

    private ContentEdges(CueGroup group, List<CueGroup> all, BitSet found) {
        this.view = group.view();
        this.group = group;
        this.all = all;
        this.found = found;
    }

    /** Corrects the tokens in place. */
    static void correct(CueGroup group, List<CueGroup> all, BitSet found) {
        if (found.isEmpty()) {
            return;
        }
        ContentEdges edges = new ContentEdges(group, all, found);
        edges.left();
        edges.right();
        found.clear(group.first(), group.last() + 1);
        int head = group.cue().head();
        found.clear(0, view(group).from(head));
        found.clear(view(group).to(head), view(group).size());
        edges.cut();
    }

    private static SentenceView view(CueGroup group) {
        return group.view();
    }

    /** "Two bridges on the river were closed, she wrote": all that stands before. */
    private void left() {
        fillGap();
        clearTime();
        int start = found.nextSetBit(0);
        if (!group.isVerb() || start >= group.first() || group.first() == 0) {
            return;
        }
        int from = view.from(group.cue().head());
        if (isSettingOnly(from)) {
            found.clear(from, group.first());
            return;
        }
        boolean mark = view.isComma(group.first() - 1) || view.quoted(group.first() - 1);
        boolean reaches = found.previousSetBit(group.first() - 1) >= group.first() - 4;
        boolean other = all.stream().anyMatch(o -> o != group && o.first() < start && reportsBefore(o));
        if (mark && !other && PatternContent.opensWithParticiple(view, from)) {
            found.clear(from, group.first());
        } else if (mark && !other && (reaches || !hasWordFrom(group.last() + 1))) {
            found.set(from, group.first());
        }
    }

    private boolean reportsBefore(CueGroup other) {
        boolean clause = other.cue().entry().takes('c') || !other.isVerb();
        return clause && !view.quoted(other.first());
    }

    private boolean hasWordFrom(int from) {
        for (int i = found.nextSetBit(from); i >= 0; i = found.nextSetBit(i + 1)) {
            if (view.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** "As the crowd grew, the mayor said the bridge was closed": a clause of time before a cue that goes on. */
    private boolean isSettingOnly(int from) {
        int next = group.last() + 1;
        boolean goesOn = found.get(next) && !view.isComma(next)
                || view.isComma(next) && view.quoted(next + 1) && hasWordFrom(next + 1);
        boolean between = view.isComma(next) && !view.quoted(next + 1);
        return goesOn && !between && Subordinators.isOne(view.word(from)) && !view.quoted(from);
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
        String tag = view.tag(next);
        boolean subject = tag.equals("DT")
                || tag.startsWith("PRP")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("EX");
        if (next > i && noun && subject) {
            found.clear(i, next);
        }
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
                || tag.equals("EX");
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

    /** A complement goes on to the next comma, conjunction or dash. */
    private void right() {
        int end = found.length();
        boolean follows = found.nextSetBit(group.last() + 1) >= 0;
        if (!follows || end >= view.size()) {
            return;
        }
        Dependencies parse = view.dependencies().orElse(null);
        int i = end;
        while (i < view.size() && !isStop(i)) {
            i++;
        }
        boolean ownAdjunct = parse != null && i > end && adjunct(parse, end);
        if (!ownAdjunct) {
            found.set(end, i);
        }
    }

    /** Whether the words after the content tell how or when it was said: "said X on Monday". */
    private boolean adjunct(Dependencies parse, int token) {
        int at = token;
        for (int steps = 0; steps < 12 && at >= 0; steps++) {
            if (parse.head(at) == group.cue().head()) {
                return parse.is(at, "obl") || parse.is(at, "advmod") || parse.is(at, "advcl");
            }
            at = parse.head(at);
        }
        return false;
    }

    private boolean isStop(int i) {
        String tag = view.tag(i);
        boolean inner = tag.equals("POS") || tag.equals("HYPH") || tag.equals("$") || INNER.contains(view.word(i));
        boolean opensQuotation = view.quoted(i) && view.region(i) != view.region(i - 1) && view.isWord(i - 1);
        return !view.isWord(i) && !inner && !opensQuotation
                || tag.equals("CC") && all.stream().anyMatch(o -> o.first() == i + 1 && speaks(o))
                || all.stream().anyMatch(other -> other.contains(i) && (isParticiple(other) || group.isRelative()));
    }

    /** Without a comma or conjunction before it only a participle reports anew; any other clause is inside the content. */
    private boolean isParticiple(CueGroup other) {
        return view.tag(other.cue().head()).equals("VBG");
    }

    /** "..., adding that", "... and said", a semicolon: another statement begins, the content ends before it. */
    private void cut() {
        endBeforeMainClause();
        endWithRelativeClause();
        int start = found.nextSetBit(0);
        Range mention = group.subject().mention();
        if (mention != null
                && mention.view() == view
                && mention.first() > group.last() + 2
                && view.isComma(mention.first() - 1)
                && view.tag(group.cue().head()).equals("VBG")) {
            found.clear(mention.first() - 1, view.size());
        }
        for (CueGroup other : all) {
            int at = other.first();
            boolean before = at <= start || at <= group.last() && start < group.first() && at < group.first();
            String tag = view.tag(other.cue().head());
            boolean adds = tag.equals("VBG") && at > group.last() && view.isComma(at - 1);
            if (other == group || start < 0 || before && !adds || view.quoted(at)) {
                continue;
            }
            boolean verb = other.isVerb();
            boolean participle = tag.equals("VBG") && (view.isComma(at - 1) || view.quoted(at - 1));
            int joint = at - 1;
            while (view.tag(joint).equals("RB")) {
                joint--;
            }
            String own = view.tag(group.cue().head());
            boolean second = view.tag(joint).equals("CC")
                    && !other.subject().direct()
                    && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBG"))
                    && (own.equals(tag) || own.equals("VBG") || view.word(joint).equals("but"));
            boolean answer = group.subject().isPassive()
                    && view.isComma(at - 1)
                    && other.subject().direct();
            if (verb && (participle || second && speaks(other) || answer)) {
                found.clear(joint, view.size());
            }
        }
        endBeforeClosingCue();
        for (int i = Math.max(start + 1, group.last() + 1); i < view.size(); i++) {
            boolean ends = view.word(i).equals(";") || isDash(i) && !paired(i);
            if (found.get(i) && ends && !view.quoted(i)) {
                found.clear(i, view.size());
            }
        }
    }

    /** Not "and went on for hours": a verb that takes only speech needs some. */
    private boolean speaks(CueGroup other) {
        int next = other.last() + 1;
        boolean quotation = view.quoted(next) || view.quoted(next + 1) || view.quoted(next + 2);
        CueEntry entry = other.cue().entry();
        return entry.takes('c') || entry.takes('o') || entry.takes('p') || entry.takes('i') || quotation;
    }

    /** "... and said the bridge would be closed, the radio reported on Sunday": a cue that closes the sentence around it. */
    private void endBeforeClosingCue() {
        for (CueGroup other : all) {
            Range mention = other.subject().mention();
            boolean closing = other != group
                    && other.first() > group.last() + 1
                    && other.isVerb()
                    && other.subject().direct()
                    && mention != null
                    && view.isComma(other.first() - 1)
                    && !view.quoted(other.first())
                    && other.cue().entry().takes('c')
                    && endsSentence(other.last() + 1);
            if (closing) {
                found.clear(other.first() - 1, view.size());
            }
        }
    }

    private boolean endsSentence(int from) {
        int i = from;
        while (i < view.size() && (view.tag(i).equals("IN") || Calendar.isDayOrMonth(view.word(i)))) {
            i++;
        }
        return i >= view.size() || view.word(i).equals(".");
    }

    /** "While the mayor said the bridge was closed, the army crossed it": the main clause is not part of it. */
    private void endBeforeMainClause() {
        int before = group.first() - 1;
        boolean opens = before == view.from(group.cue().head())
                || view.isComma(before - 1)
                || view.tag(before - 1).equals("CC");
        if (!Subordinators.isOne(view.word(before))
                || !opens
                || view.word(before).equals("as")) {
            return;
        }
        for (int i = group.last() + 2; i + 1 < view.size(); i++) {
            boolean comma = view.isComma(i) && (!view.quoted(i) || !view.quoted(i + 1));
            Range subject = comma || view.isComma(i - 1) && view.quoted(i) && !view.quoted(i + 1)
                    ? NounPhrases.startingAt(view, i + 1)
                    : null;
            if (subject != null && isFinite(subject.last() + 1)) {
                found.clear(i, view.size());
                return;
            }
        }
    }

    /** "The soldiers, who said they had deserted, were held": the verb behind the comma is not theirs who said it. */
    private void endWithRelativeClause() {
        Range mention = group.subject().mention();
        boolean aside = group.isRelative() && mention.view() == view && view.isComma(mention.first() - 1);
        for (int i = group.last() + 2; aside && i + 1 < view.size(); i++) {
            if (view.isComma(i) && !view.quoted(i) && isFinite(i + 1)) {
                found.clear(i, view.size());
                return;
            }
        }
    }

    private boolean isFinite(int i) {
        int verb = view.tag(i).startsWith("RB") ? i + 1 : i;
        String tag = view.tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private boolean isDash(int i) {
        boolean dash = view.word(i).matches("-{1,3}|[\u2013\u2014\u2015]");
        return dash
                && i > 0
                && i + 1 < view.size()
                && view.token(i - 1).end() < view.token(i).start();
    }

    /** Whether another dash closes or opens the aside. */
    private boolean paired(int dash) {
        for (int i = group.last() + 1; i < view.size(); i++) {
            if (i != dash && isDash(i) && !view.quoted(i)) {
                return true;
            }
        }
        return false;
    }
}
