package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Corrects the edges of a content where parsers go wrong: the words before a closing cue belong to it from the start of
 * the sentence, a complement does not stop in mid-phrase, and the next statement is not part of it.
 */
final class ContentEdges {
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
        int start = found.nextSetBit(0);
        boolean verb = group.cue().entry().kind() == CueEntry.Kind.VERB;
        if (!verb || start >= group.first() || group.first() == 0) {
            return;
        }
        boolean mark = view.isComma(group.first() - 1) || view.quoted(group.first() - 1);
        boolean reaches = found.previousSetBit(group.first() - 1) >= group.first() - 4;
        boolean other = all.stream().anyMatch(o -> o != group && o.first() < start && !view.quoted(o.first()));
        int from = view.from(group.cue().head());
        if (mark && !other && PatternContent.opensWithParticiple(view, from)) {
            found.clear(from, group.first());
        } else if (mark && !other && (reaches || found.nextSetBit(group.last() + 1) < 0)) {
            found.set(from, group.first());
        }
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
        return !view.isWord(i) && !tag.equals("POS") && !tag.equals("HYPH") && !tag.equals("$")
                || tag.equals("CC")
                || all.stream().anyMatch(other -> other.contains(i) && isParticiple(other));
    }

    /** Without a comma or conjunction before it only a participle reports anew; any other clause is inside the content. */
    private boolean isParticiple(CueGroup other) {
        return view.tag(other.cue().head()).equals("VBG");
    }

    /** "..., adding that", "... and said", a semicolon: another statement begins, the content ends before it. */
    private void cut() {
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
            if (other == group || start < 0 || before || view.quoted(at)) {
                continue;
            }
            String tag = view.tag(other.cue().head());
            boolean verb = other.cue().entry().kind() == CueEntry.Kind.VERB;
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
            if (verb && (participle || second || answer)) {
                found.clear(joint, view.size());
            }
        }
        for (int i = Math.max(start + 1, group.last() + 1); i < view.size(); i++) {
            boolean ends = view.word(i).equals(";") || isDash(i) && !paired(i);
            if (found.get(i) && ends && !view.quoted(i)) {
                found.clear(i, view.size());
            }
        }
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
