package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;

/** Parts a content from what only stands beside it: the scene behind a quotation, the lead-in before it, a contrast. */
final class ContentTails {
    /** Tokens of a lead-in without a verb, its colon included ("For example:"). */
    private static final int SHORT = 3;

    private final SentenceView view;
    private final CueGroup group;
    private final List<CueGroup> all;
    private final BitSet found;

    private ContentTails(CueGroup group, List<CueGroup> all, BitSet found) {
        this.view = group.view();
        this.group = group;
        this.all = all;
        this.found = found;
    }

    static void cut(CueGroup group, List<CueGroup> all, BitSet found) {
        ContentTails tails = new ContentTails(group, all, found);
        tails.endBehindQuotation();
        tails.endBehindName();
        tails.endBehindQuotedName();
        tails.endBehindSign();
        tails.startBehindLabel();
        tails.startBehindColon();
        tails.endBeforeContrast();
        tails.endBeforeNextHeadlineVerb();
        tails.endBeforeSilence();
        ObjectTails.cut(group, all, found);
    }

    /** "“...,” said the nurse, who asked for no name", "“...,” it says, showing a map": a scene, no part of what was said. */
    private void endBehindQuotation() {
        int next = group.last() + 1;
        boolean quotes = view.quoted(group.first() - 1) && found.get(group.first() - 1) && view.isComma(next);
        String tag = view.tag(next + 1);
        boolean scene = tag.equals("VBG") || tag.startsWith("W") || Subordinators.isOne(view.word(next + 1));
        int end = next + 1;
        while (end < view.size() && !(view.quoted(end) && view.isComma(end - 1))) {
            end++;
        }
        if (quotes && scene) {
            found.clear(next, end);
        }
    }

    /** "“No,” said Dresk, a farmer. “Never.”": what describes the speaker behind the cue. */
    private void endBehindName() {
        int comma = group.last() + 1;
        Range mention = group.subject().mention();
        boolean inverted = mention != null
                && mention.view() == view
                && mention.first() > group.cue().head()
                && view.isComma(comma)
                && view.quoted(group.first() - 1);
        Range description = inverted ? NounPhrases.startingAt(view, comma + 1) : null;
        for (int i = comma + 1; description != null && i < view.size() && !view.quoted(i); i++) {
            if (view.isFinite(i) || view.tag(i).equals("CC")) {
                return;
            }
            if (view.word(i).equals(".")) {
                found.clear(comma, i + 1);
            }
        }
    }

    /** "called the vote “rigged,” a charge that ...": what is called by a quoted name ends with it. */
    private void endBehindQuotedName() {
        boolean names = group.isVerb() && group.cue().entry().takes('p');
        for (int i = group.last() + 1; names && i + 1 < view.size(); i++) {
            boolean closes = view.quoted(i) && view.region(i + 1) != view.region(i);
            boolean comma = view.isComma(i + 1) || view.isComma(i) || view.isComma(i - 1) && !view.isWord(i);
            int next = view.isComma(i + 1) ? i + 2 : i + 1;
            boolean goesOn = view.quoted(next) || view.quoted(next + 1);
            if (closes && comma && view.tag(next).equals("DT") && !goesOn) {
                found.clear(i + 1, view.size());
                return;
            }
        }
    }

    /** "Signs reading “Save the dam” lined the road": the verb behind the mark is the road's. */
    private void endBehindSign() {
        int next = group.last() + 1;
        boolean inside = group.isRelative() && !view.isComma(group.first() - 1)
                || view.tag(group.cue().head()).equals("VBG")
                        && view.tag(group.cue().head() - 1).startsWith("NN");
        int end = next;
        while (view.quoted(end) && view.region(end) == view.region(next)) {
            end++;
        }
        if (inside && end > next && view.isFinite(end)) {
            found.clear(end, view.size());
        }
    }

    /** "Earlier story: Council says the bridge is shut": the label names a line, and is no part of it. */
    private void startBehindLabel() {
        int from = view.from(group.cue().head());
        int colon = from;
        while (colon - from <= SHORT
                && colon < group.first()
                && !view.word(colon).equals(":")
                && !view.quoted(colon)) {
            colon++;
        }
        if (view.word(colon).equals(":") && found.nextSetBit(group.last() + 1) > 0 && found.nextSetBit(0) < colon) {
            found.clear(0, colon + 1);
        }
    }

    /** "Brenn spoke of the cost of the dam: “We cannot pay for it,” he said.": the sentence before the colon is the writer's. */
    private void startBehindColon() {
        int opening = group.first() - 1;
        QuoteRegion region = view.region(opening);
        if (region == null || !found.get(opening) || !group.isVerb()) {
            return;
        }
        while (view.region(opening - 1) == region) {
            opening--;
        }
        boolean sentence = opening - view.from(opening) <= SHORT;
        for (int i = view.from(opening); i < opening; i++) {
            sentence |= view.isFinite(i) && !view.quoted(i);
        }
        if (sentence && view.word(opening - 1).equals(":")) {
            found.clear(0, opening);
        }
    }

    /** "..., while other voters said": another speaker is set against this one. */
    private void endBeforeContrast() {
        for (CueGroup other : all) {
            int joint = other.first() - 1;
            boolean contrast = other != group
                    && joint > group.last() + 1
                    && (view.word(joint).equals("while") || view.word(joint).equals("whereas"))
                    && view.isComma(joint - 1)
                    && other.isVerb()
                    && other.cue().entry().takes('c')
                    && other.subject().direct()
                    && !view.quoted(joint);
            if (contrast && found.nextSetBit(0) < joint) {
                found.clear(joint - 1, view.size());
            }
        }
    }

    /** "Kolm said the dam was safe but he gave no figures", "... but declined to elaborate": what the speaker left out. */
    private void endBeforeSilence() {
        for (int i = group.last() + 2; group.isVerb() && i + 2 < view.size(); i++) {
            String word = view.word(i);
            boolean joint = (word.equals("but") || word.equals("and")) && found.get(i) && !view.quoted(i);
            int verb = view.tag(i + 1).equals("PRP") ? i + 2 : i + 1;
            if (joint && Withholding.startsAt(view, verb)) {
                found.clear(view.isComma(i - 1) ? i - 1 : i, view.size());
                return;
            }
        }
    }

    /** "Envoy says talks failed, calls for truce" */
    private void endBeforeNextHeadlineVerb() {
        for (CueGroup other : all) {
            int comma = other.first() - 1;
            boolean second = view.isHeadline()
                    && other != group
                    && comma > group.last()
                    && view.isComma(comma)
                    && !other.subject().direct()
                    && view.tag(other.cue().head()).equals(view.tag(group.cue().head()));
            if (second) {
                found.clear(comma, view.size());
            }
        }
    }
}
