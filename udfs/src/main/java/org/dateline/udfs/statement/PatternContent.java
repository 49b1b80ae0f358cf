package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Content by the order of words and marks, where the parse shows no complement: what a closing cue closes, what follows a
 * cue.
 */
final class PatternContent {
    /** Conjunctions whose clause is part of what is said when it stands before ", he said,". */
    private static final Set<String> CONDITIONS = Lexicon.set("content_conjunction.tsv");

    private static final int REACH = 14;

    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;

    PatternContent(CueGroup group, Dependencies parse) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = parse;
    }

    /** "The bridge was closed, the mayor said Monday": the cue closes its clause or stands between commas. */
    void closing(BitSet found) {
        int first = group.first();
        int next = group.next();
        boolean together = group.subject().mention() != null && group.subject().direct() && !group.isRelative();
        boolean afterMark = first > 0 && (view.isComma(first - 1) || view.quoted(first - 1));
        boolean closes = next >= view.size()
                || !view.isWord(next)
                || Calendar.isDayOrMonth(view.word(next))
                || view.tag(next).equals("IN")
                || view.tag(next).equals("TO");
        int from = view.from(cue.head());
        boolean scene = Subordinators.isOne(view.word(from))
                && !view.quoted(from)
                && view.tag(next).equals("IN");
        if (!together || !afterMark || !closes || scene || opensWithParticiple(view, from)) {
            return;
        }
        if (view.isComma(next) && next + 2 < view.size()) {
            int after = next + 1;
            boolean adjunct =
                    view.tag(after).equals("IN") && view.tag(after + 1).equals("VBG");
            boolean goesOn = !adjunct
                    && !view.tag(after).equals("VBG")
                    && !view.tag(after).equals("VBN")
                    && !view.tag(after).startsWith("W");
            if (goesOn) {
                found.set(after, view.size());
            }
        }
        if (!found.isEmpty() || !isAdverbial(from, first)) {
            found.set(0, first);
        }
    }

    /**
     * "As the mayor told reporters, the bridge was closed", "The bridge, as the mayor put it, is gone": the clause around the
     * aside is the content.
     */
    boolean asClause(BitSet found) {
        int as = group.first() - 1;
        int from = view.from(cue.head());
        boolean opens = as == from
                || view.isComma(as - 1)
                || view.quoted(as - 1)
                || view.tag(as - 1).equals("CC") && (as - 1 == from || view.isComma(as - 2))
                || view.word(as - 1).equals("(");
        if (!view.word(as).equals("as") || !opens || group.isRelative()) {
            return false;
        }
        int end = group.last() + 1;
        while (end < view.size() && view.isWord(end) && end - group.last() < REACH) {
            if (view.quoted(end) || view.isFinite(end)) {
                return false;
            }
            end++;
        }
        if (view.quoted(end)) {
            return false;
        }
        if (view.isComma(end)) {
            found.set(end + 1, view.size());
        }
        boolean says =
                cue.entry().lemma().equals("put it") || cue.entry().lemma().equals("say");
        boolean closes = says && end >= view.to(cue.head()) - 1 && view.isComma(as - 1);
        if (as > from && (closes || view.isComma(end) && !view.quoted(end + 1))) {
            found.set(from, as);
        }
        return !found.isEmpty();
    }

    /** "Who, the governor asked, would pay?": a cue between the parts of a question. */
    boolean question(BitSet found) {
        int from = view.from(cue.head());
        int to = view.to(cue.head());
        boolean between = group.isBetweenCommas();
        boolean asks = view.word(to - 1).equals("?") && view.tag(from).startsWith("W");
        boolean own = group.subject().direct() && group.subject().mention() != null && !group.isRelative();
        if (between && asks && own && !view.quoted(from)) {
            found.set(from, group.first());
            found.set(group.last() + 1, to);
        }
        return !found.isEmpty();
    }

    /** "Earlier in May, the envoy wrote": time and place without a verb are no content. */
    private boolean isAdverbial(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.tag(i).startsWith("VB") || view.tag(i).equals("MD") || view.quoted(i)) {
                return false;
            }
        }
        String tag = view.tag(from);
        return tag.equals("IN") || tag.startsWith("RB") || Calendar.isDayOrMonth(view.word(from));
    }

    /** "Asked about the truce, he said": the words before the comma are no content. */
    static boolean opensWithParticiple(SentenceView view, int from) {
        boolean when = view.word(from).equals("when") || view.word(from).equals("while");
        String tag = view.tag(when ? from + 1 : from);
        return tag.equals("VBN") || tag.equals("VBG") || view.word(from).equals("asked");
    }

    /** Without help from the parse: a quotation after the cue, or all after it where that holds a finite verb. */
    void following(BitSet found) {
        int from = group.last() + 1;
        boolean verb = false;
        for (int i = from; i < Math.min(view.size(), from + REACH); i++) {
            if (view.quoted(i)) {
                if (!opensSpeech(i)) {
                    return;
                }
                boolean inside =
                        verb && i > 0 && view.isWord(i - 1) && cue.entry().takes('c');
                int end = cue.entry().takes('c') ? view.size() : endOfQuotation(i);
                found.set(inside ? startOfClause(from) : i, end);
                return;
            }
            verb |= view.tag(i).startsWith("VB") || view.tag(i).equals("MD");
        }
        boolean object = parse != null
                && !cue.entry().takes('a')
                && !cue.entry().lemma().equals("say")
                && isObject(parse.child(cue.head(), "obj"));
        if (!cue.entry().takes('c') || object || view.isComma(from)) {
            return;
        }
        int start = afterDay(afterAddressee(from));
        boolean clause = view.isHeadline();
        for (int i = start + 1; i < view.size(); i++) {
            clause |= view.tag(i).equals("MD")
                    || view.tag(i).equals("VBZ")
                    || view.tag(i).equals("VBD")
                    || view.tag(i).equals("VBP");
        }
        boolean opens = !view.tag(start).equals("IN")
                && !view.tag(start).equals("TO")
                && !view.tag(start).equals("CC");
        if (clause && opens && view.isWord(start) && !view.tag(start).startsWith("WP")) {
            found.set(start, view.size());
        }
    }

    /** A verb that takes only speech ("began") needs the mark that opens speech, an adverb or an addressee before it. */
    private boolean opensSpeech(int quotation) {
        CueEntry entry = cue.entry();
        boolean only = !entry.takes('c') && !entry.takes('o') && !entry.takes('p');
        String before = view.word(quotation - 1);
        return !only || quotation == group.last() + 1 || before.equals(",") || before.equals(":");
    }

    private int endOfQuotation(int from) {
        int end = from;
        while (end < view.size() && view.region(end) == view.region(from)) {
            end++;
        }
        return end;
    }

    /** Whether a noun after the cue is its object and not the subject of a clause that the parse missed. */
    private boolean isObject(OptionalInt noun) {
        if (noun.isEmpty()) {
            return false;
        }
        return !view.isFinite(
                NounPhrases.of(view, parse, noun.getAsInt(), cue.head()).last() + 1);
    }

    private int startOfClause(int from) {
        for (int i = from; i < from + 6; i++) {
            if (view.tag(i).startsWith("W")) {
                return i;
            }
        }
        return afterAddressee(from);
    }

    /** "told parliament on Tuesday the bridge was closed" */
    private int afterDay(int from) {
        int i = view.word(from).equals("on") && Calendar.isDayOrMonth(view.word(from + 1)) ? from + 1 : from;
        while (i > from && Calendar.isDayOrMonth(view.word(i))) {
            i++;
        }
        return i;
    }

    int afterAddressee(int from) {
        if (!cue.entry().takes('a')) {
            return from;
        }
        int i = from;
        while (i < view.size() && (view.token(i).isProperNoun() || view.tag(i).equals("NNS"))) {
            i++;
        }
        Range told = i == from ? NounPhrases.startingAt(view, from) : null;
        for (int k = from + 1; told != null && k <= told.last(); k++) {
            if (view.tag(k).equals("DT")) {
                return k;
            }
        }
        if (told != null && view.tag(told.last() + 1).equals("IN")) {
            return afterPhrase(told.last() + 1);
        }
        return told != null ? told.last() + 1 : i == from ? from + 1 : i;
    }

    /** "told a crowd in Harn the bridge was closed": behind the place, where an article or pronoun opens the clause. */
    private int afterPhrase(int preposition) {
        Range place = NounPhrases.startingAt(view, preposition + 1);
        for (int k = preposition + 2; place != null && k <= place.last() + 1; k++) {
            String tag = view.tag(k);
            if (tag.equals("DT") || tag.startsWith("PRP") || tag.equals("EX")) {
                return k;
            }
        }
        return preposition;
    }

    /** "According to Senator Brenn, D-Maine, the ...": behind the party and state of a legislator, if they stand there. */
    int afterConstituency(int comma) {
        boolean stands = view.isComma(comma)
                && view.word(comma + 1).matches("[dri]")
                && view.tag(comma + 2).equals("HYPH")
                && view.isComma(comma + 4);
        return stands ? comma + 4 : comma;
    }

    /** "If it rains, he said, we will wait." */
    void condition(BitSet found) {
        boolean between = group.first() > 2 && group.isBetweenCommas();
        if (!found.isEmpty()
                && between
                && CONDITIONS.contains(view.word(0))
                && !view.tag(1).startsWith("VB")) {
            found.set(0, group.first());
        }
    }
}
