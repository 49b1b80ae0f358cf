package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Ends a content where another clause begins: the next statement, the main clause, the cue that closes the sentence. */
final class ContentEnds {
    private static final Set<String> CONTRASTS = Set.of("but", "though", "although");

    private final SentenceView view;
    private final CueGroup group;
    private final List<CueGroup> all;
    private final BitSet found;

    ContentEnds(CueGroup group, List<CueGroup> all, BitSet found) {
        this.view = group.view();
        this.group = group;
        this.all = all;
        this.found = found;
    }

    /** "..., adding that", "... and said", a semicolon: another statement begins, the content ends before it. */
    void cut() {
        ContentTails.cut(group, all, found);
        endBeforeMainClause();
        endBeforeOwnPronoun();
        endWithParticiple();
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
            while (view.tag(joint).equals("RB") || isPerfect(joint) || isDo(joint)) {
                joint--;
            }
            boolean second = view.tag(joint).equals("CC")
                    && !other.subject().direct()
                    && !isInside(group, other, all)
                    && isParallel(other, joint);
            boolean opens = group.cue().head() == view.from(group.cue().head())
                    && view.word(other.last() + 1).equals(":");
            boolean answer = group.subject().isPassive()
                    && (view.isComma(at - 1) || opens)
                    && other.subject().direct();
            if (verb && (participle || second && speaks(other) || answer || isNextReport(other, joint))) {
                found.clear(opens ? at : joint, view.size());
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

    /** "The dam, he said, is old, and engineers say it leaks", "He said it was old, but engineers said it held": the next report. */
    private boolean isNextReport(CueGroup other, int joint) {
        int closing = group.first() - 1;
        boolean setInto = (view.isComma(closing) || view.quoted(closing))
                && view.isComma(group.next())
                && found.get(view.isComma(closing) ? closing - 1 : closing);
        boolean follows = found.nextSetBit(0) > group.last()
                && view.tag(other.cue().head()).equals(view.tag(group.cue().head()))
                && other.subject().mention() != null
                && other.subject().mention().first() == other.first();
        return (setInto || follows)
                && joint > group.last()
                && view.tag(joint).equals("CC")
                && view.isComma(joint - 1)
                && other.cue().entry().takes('c')
                && other.subject().direct()
                && !other.isRelative();
    }

    /** "Brenn said the envoy asked that ... and held that ...": whether who speaks at a second verb did so in the words of this cue. */
    private static boolean isInside(CueGroup group, CueGroup other, List<CueGroup> all) {
        Range who = other.subject().source();
        return who != null
                && !other.subject().direct()
                && hasThat(other)
                && !hasThat(group)
                && all.stream()
                        .anyMatch(g -> group.last() < g.first()
                                && g.last() < other.first()
                                && hasThat(g)
                                && who.equals(g.subject().source()));
    }

    private static boolean hasThat(CueGroup group) {
        return group.view().word(group.last() + 1).equals("that");
    }

    /** Whether another report with the same speaker starts at a token. */
    static boolean nextAt(CueGroup group, List<CueGroup> all, int token) {
        return all.stream().anyMatch(o -> o.first() == token && speaks(o) && !isInside(group, o, all));
    }

    /** Whether a second verb goes with this cue and not with the verb of its content. */
    private boolean isParallel(CueGroup other, int joint) {
        int head = other.cue().head();
        String own = view.tag(group.cue().head());
        String tag = view.tag(head);
        if (tag.equals("VB")) {
            return isDo(joint + 1) && view.tag(joint + 1).equals(own);
        }
        boolean perfect = isPerfect(head - 1) || isPerfect(joint + 1);
        if (tag.equals("VBN") || tag.equals("VBD") && own.equals("VBN")) {
            boolean has = own.equals("VBN") && isPerfect(group.cue().head() - 1);
            return has || perfect && own.equals("VBZ");
        }
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBG");
        return finite
                && (own.equals(tag) || own.equals("VBG") || view.word(joint).equals("but"));
    }

    private boolean isDo(int i) {
        return view.word(i).equals("did")
                || view.word(i).equals("does")
                || view.word(i).equals("do");
    }

    /** "has" and "have", whose participle tells of now, as the present does. */
    private boolean isPerfect(int i) {
        return view.word(i).equals("has") || view.word(i).equals("have");
    }

    /** Not "and went on for hours": a verb that takes only speech needs some. */
    static boolean speaks(CueGroup other) {
        SentenceView view = other.view();
        int next = other.last() + 1;
        boolean quotation = view.quoted(next) || view.quoted(next + 1) || view.quoted(next + 2);
        CueEntry entry = other.cue().entry();
        return entry.takes('c') || entry.takes('o') || entry.takes('p') || entry.takes('i') || quotation;
    }

    /** "... and said the bridge would be closed, the radio reported on Sunday": a cue that closes the sentence around it. */
    private void endBeforeClosingCue() {
        for (CueGroup other : all) {
            Range mention = other.subject().mention();
            CueEntry entry = other.cue().entry();
            boolean closing = other != group
                    && other.first() > group.last() + 1
                    && (other.isVerb() && entry.takes('c') || entry.kind() == CueEntry.Kind.PREPOSITION)
                    && other.subject().direct()
                    && mention != null
                    && (view.isComma(other.first() - 1) || view.quoted(other.first() - 1))
                    && !view.quoted(other.first())
                    && endsSentence(other.next());
            if (closing) {
                found.clear(view.quoted(other.first() - 1) ? other.first() : other.first() - 1, view.size());
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
        boolean own = Subordinators.isOne(view.word(before))
                && opens
                && !view.word(before).equals("as");
        if (!own && !isFronted()) {
            return;
        }
        for (int i = group.last() + 2; i + 1 < view.size(); i++) {
            boolean comma = view.isComma(i) && (!view.quoted(i) || !view.quoted(i + 1));
            Range subject = comma || view.isComma(i - 1) && view.quoted(i) && !view.quoted(i + 1)
                    ? NounPhrases.startingAt(view, view.word(i + 2).matches("least|most") ? i + 3 : i + 1)
                    : null;
            if (subject != null && isFinite(subject.last() + 1)) {
                found.clear(i, view.size());
                return;
            }
        }
    }

    /** "Asked if he feared a flood, ...", "For a man who said he was done, ...": a cue in what opens the sentence. */
    private boolean isFronted() {
        int from = view.from(group.cue().head());
        String tag = view.tag(from);
        boolean participle = (tag.equals("VBN") || view.word(from).equals("asked")) && from < group.first();
        boolean dependent = tag.equals("IN") || tag.equals("WRB");
        boolean inside = group.isRelative() || view.tag(group.cue().head()).equals("VBG");
        for (int i = from; i < group.first(); i++) {
            if (view.isComma(i)) {
                return false;
            }
        }
        return group.isVerb()
                && !view.quoted(from)
                && !view.quoted(group.first() - 1)
                && (participle || dependent && inside);
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

    /** "Kolm said the dam was safe, but he did not go there": the pronoun behind "but" or "though" is mostly the speaker. */
    private void endBeforeOwnPronoun() {
        for (int i = group.last() + 2; group.isVerb() && i + 2 < view.size(); i++) {
            String pronoun = view.word(i + 2);
            boolean person = pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("they");
            if (person
                    && view.isComma(i)
                    && CONTRASTS.contains(view.word(i + 1))
                    && found.get(i + 1)
                    && !view.quoted(i + 1)) {
                found.clear(i, view.size());
                return;
            }
        }
    }

    /** "Kolm, saying the dam was safe, opened the road", "Kolm, writing in a paper, accused ...": whose verb stands behind. */
    private void endWithParticiple() {
        int next = group.last() + 1;
        boolean aside = group.isVerb()
                && view.tag(group.cue().head()).equals("VBG")
                && view.isComma(group.cue().head() - 1);
        boolean adjunct = view.tag(next).equals("IN") && !view.word(next).equals("that");
        boolean clause = false;
        for (int i = next; aside && i + 1 < view.size() && !view.quoted(i); i++) {
            clause |= isFinite(i);
            if (view.isComma(i) && isFinite(i + 1) && (clause || adjunct)) {
                found.clear(adjunct ? 0 : i, view.size());
                return;
            }
        }
    }

    private boolean isFinite(int i) {
        return view.isFinite(view.tag(i).startsWith("RB") ? i + 1 : i);
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
