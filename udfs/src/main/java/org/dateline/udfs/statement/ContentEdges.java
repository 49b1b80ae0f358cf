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
        ContentContinuations.addClause(group, found);
        ContentContinuations.addPurpose(group, found);
        ContentContinuations.addName(group, found);
        ContentContinuations.addSecondVerb(group, found);
        found.clear(group.first(), group.last() + 1);
        int head = group.cue().head();
        found.clear(0, edges.view.from(head));
        found.clear(edges.view.to(head), edges.view.size());
        FrontedAdjunct.add(group, found);
        new ContentEnds(group, all, found).cut();
    }

    /** "Two bridges on the river were closed, she wrote": all that stands before. */
    private void left() {
        ContentStarts.correct(group, all, found);
        int start = found.nextSetBit(0);
        int from = view.from(group.cue().head());
        if (partsSubject(from) || interrupts(from)) {
            found.set(from, group.first());
            return;
        }
        if (!group.isVerb() || start >= group.first() || group.first() == 0) {
            return;
        }
        if (isSettingOnly(from) || isDescription(from) || isTitle(from)) {
            found.clear(from, group.first());
            return;
        }
        boolean mark = view.isComma(group.first() - 1) || view.quoted(group.first() - 1);
        boolean reaches = found.previousSetBit(group.first() - 1) >= group.first() - 4;
        boolean other =
                all.stream().anyMatch(o -> o != group && o.first() < start && reportsBefore(o)) && !closesSentence();
        if (mark && !other && PatternContent.opensWithParticiple(view, from)) {
            found.clear(from, group.first());
        } else if (mark && !other && (reaches || !hasWordFrom(group.last() + 1))) {
            found.set(from, group.first());
        }
    }

    /** "The answer, says the mayor, is a new dam": what stands before is the subject of the verb behind. */
    private boolean partsSubject(int from) {
        boolean between = group.isBetweenCommas();
        boolean noun = false;
        for (int i = from; between && i < group.first(); i++) {
            if (view.isFinite(i) || view.quoted(i)) {
                return false;
            }
            noun |= view.tag(i).startsWith("NN") || view.tag(i).startsWith("PRP");
        }
        return group.isVerb()
                && noun
                && !group.isRelative()
                && view.isFinite(group.last() + 2)
                && found.get(group.last() + 2);
    }

    /** "The plan is a risk, he said, where roads are bad": a cue between two commas reports both sides. */
    private boolean interrupts(int from) {
        int start = found.nextSetBit(0);
        boolean between = group.isBetweenCommas() && start > group.last();
        boolean own = group.isVerb() && group.subject().direct() && !group.isRelative();
        boolean alone = all.stream().noneMatch(o -> o != group && o.first() < group.first());
        boolean clause = false;
        for (int i = from; i < group.first(); i++) {
            clause |= view.isFinite(i) && !view.quoted(i);
        }
        return between && own && alone && clause && !Subordinators.isOne(view.word(from));
    }

    /** "A lifelong farmer, Brenn said he would vote": what the words before the comma describe is the speaker. */
    private boolean isDescription(int from) {
        int next = group.last() + 1;
        boolean indefinite = view.isIndefiniteArticle(from);
        for (int i = from; i < group.first(); i++) {
            indefinite &= !view.isFinite(i) && !view.quoted(i);
        }
        return indefinite
                && view.isComma(group.first() - 1)
                && !view.isComma(next)
                && group.subject().direct()
                && hasWordFrom(next);
    }

    /** "In his book, titled “Rain,” Brenn recalls": a phrase that the name of a work closes. */
    private boolean isTitle(int from) {
        int opening = group.first() - 1;
        while (opening > from && view.quoted(opening - 1)) {
            opening--;
        }
        return view.quoted(opening) && view.word(opening - 1).endsWith("titled") && hasWordFrom(group.last() + 1);
    }

    private boolean reportsBefore(CueGroup other) {
        CueEntry entry = other.cue().entry();
        boolean clause = entry.takes('c') && other.isVerb() || entry.kind() == CueEntry.Kind.PREPOSITION;
        return clause && !view.quoted(other.first());
    }

    /** "..., the mayor said." reports its whole sentence, unless another cue parts it ("..., he said, but ..."). */
    private boolean closesSentence() {
        boolean closes = group.subject().direct() && !view.quoted(group.first() - 1) && !view.isWord(group.last() + 1);
        return closes
                && group.last() + 2 >= view.size()
                && all.stream()
                        .noneMatch(o -> o != group && view.isComma(o.last() + 1) && o.last() < group.first() - 1);
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
        boolean goesOn = found.get(next) && !view.isComma(next) && hasWordFrom(next)
                || view.isComma(next) && view.quoted(next + 1) && hasWordFrom(next + 1);
        boolean between = view.isComma(next) && !view.quoted(next + 1);
        int opening = from;
        while (view.tag(opening).equals("CC") || view.word(opening).equals("even")) {
            opening++;
        }
        return goesOn && !between && Subordinators.isOne(view.word(opening)) && !view.quoted(from);
    }

    /** A complement goes on to the next comma, conjunction or dash. */
    private void right() {
        int end = found.length();
        boolean follows = found.nextSetBit(group.last() + 1) >= 0;
        if (!follows || end >= view.size() || group.cue().entry().kind() == CueEntry.Kind.NOUN && view.isFinite(end)) {
            return;
        }
        Dependencies parse = view.dependencies().orElse(null);
        int i = end;
        while (i < view.size() && !isStop(i)) {
            i++;
        }
        boolean ownAdjunct = parse != null
                && i > end
                && adjunct(parse, end)
                && !ContentContinuations.belongsToNoun(view, end)
                && !view.isFinite(end);
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
        return !view.isWord(i) && !inner && !opensQuotation && !view.closesWord(group.last(), i)
                || closesWithComma(i - 1)
                || tag.equals("CC") && ContentEnds.nextAt(group, all, i + 1)
                || tag.equals("CC") && joinsCue(i)
                || all.stream().anyMatch(other -> other.contains(i) && (isParticiple(other) || group.isRelative()));
    }

    /** "..., that he was “no hero,” Brenn won": American printers set the comma that ends the clause before the mark. */
    private boolean closesWithComma(int mark) {
        QuoteRegion region = view.region(mark);
        return region != null
                && region != view.region(mark + 1)
                && (view.isComma(mark) || view.isComma(mark - 1) && !view.isWord(mark));
    }

    /** "condemned the raid and flew home": the second verb goes with the cue, unless the content has a verb itself. */
    private boolean joinsCue(int conjunction) {
        for (int i = group.last() + 1; i < conjunction; i++) {
            if (view.isFinite(i)) {
                return false;
            }
        }
        Dependencies parse = view.dependencies().orElse(null);
        int verb = conjunction + 1;
        while (view.tag(verb).startsWith("RB")) {
            verb++;
        }
        int head = group.cue().head();
        return parse != null
                && verb < view.size()
                && parse.is(verb, "conj")
                && parse.head(verb) == head
                && view.tag(verb).equals(view.tag(head));
    }

    /** Without a comma or conjunction before it only a participle reports anew; any other clause is inside the content. */
    private boolean isParticiple(CueGroup other) {
        return view.tag(other.cue().head()).equals("VBG");
    }
}
