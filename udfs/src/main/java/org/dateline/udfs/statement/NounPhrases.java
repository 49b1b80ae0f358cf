package org.dateline.udfs.statement;

import java.util.BitSet;
import org.dateline.udfs.nlp.Dependencies;

/** Cuts noun phrases out of a sentence: by the parse, or by parts of speech where there is none. */
final class NounPhrases {
    private static final String[] CLAUSES = {"acl", "advcl", "parataxis", "ccomp", "csubj", "discourse", "vocative"};

    private NounPhrases() {}

    /** The phrase around a head word without its relative clauses; never reaches {@code barrier}. */
    static Range of(SentenceView view, Dependencies parse, int head, int barrier) {
        BitSet members = new BitSet();
        collect(parse, head, members);
        int first = head;
        while (first > 0
                && members.get(first - 1)
                && first - 1 != barrier
                && sameSide(view, head, first - 1)
                && !breaks(view, first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < view.size()
                && members.get(last + 1)
                && last + 1 != barrier
                && sameSide(view, head, last + 1)) {
            last++;
        }
        return trim(view, first, head, behindHyphen(view, last, barrier));
    }

    /** "one Harn-based broker": where a phrase goes on that a parser ended before a hyphen, its last word where it does not. */
    private static int behindHyphen(SentenceView view, int last, int barrier) {
        boolean hyphen = view.tag(last + 1).equals("HYPH")
                && last + 2 < view.size()
                && view.token(last).end() == view.token(last + 1).start()
                && view.token(last + 2).start() == view.token(last + 1).end();
        if (!hyphen || barrier == last + 1 || barrier == last + 2) {
            return last;
        }
        int end = last + 2;
        while (end + 1 < view.size()
                && end + 1 != barrier
                && (view.tag(end + 1).startsWith("NN") || view.tag(end + 1).startsWith("JJ"))) {
            end++;
        }
        return end;
    }

    /** "According to the guard, the road is open": parsers let some phrases run into the clause behind the comma. */
    static Range beforeClause(Range phrase) {
        SentenceView view = phrase.view();
        int comma = -1;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            comma = view.isComma(i) && comma < 0 ? i : comma;
            if (comma > phrase.first() && view.isFinite(i) && !view.quoted(i)) {
                return new Range(view, phrase.first(), comma - 1);
            }
        }
        return phrase;
    }

    /** "Harn, Orsk and Dalvik said": parsers leave out the first names of some lists. */
    static Range wholeList(Range phrase) {
        SentenceView view = phrase.view();
        boolean joined = false;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            joined |= view.tag(i).equals("CC");
        }
        int first = phrase.first();
        while (joined && view.isComma(first - 1) && isName(view, first) && isName(view, first - 2)) {
            Range before = endingAt(view, first - 2);
            if (before == null) {
                return phrase;
            }
            first = before.first();
        }
        boolean whole = first == view.from(phrase.first()) || view.quoted(first - 1);
        return whole ? new Range(view, first, phrase.last()) : phrase;
    }

    private static boolean isName(SentenceView view, int i) {
        return i >= 0
                && view.token(i).isProperNoun()
                && view.token(i).isCapitalised()
                && !Calendar.isDayOrMonth(view.word(i));
    }

    /** What stands before "but", a comma, dash or colon is a dateline or an adverbial, no part of the name after it. */
    private static boolean breaks(SentenceView view, int i) {
        String word = view.word(i);
        if (word.equals("but")) {
            return true;
        }
        boolean hyphen = i > 0
                && view.token(i - 1).end() == view.token(i).start()
                && view.token(i).end() == view.token(i + 1).start();
        return !hyphen && isBreak(word);
    }

    private static boolean isBreak(String word) {
        return word.equals(",") || word.equals(":") || word.equals(";") || word.matches("[-\u2013\u2014\u2015]+");
    }

    private static void collect(Dependencies parse, int head, BitSet members) {
        if (members.get(head)) {
            return;
        }
        members.set(head);
        for (int child : parse.children(head)) {
            boolean clause = false;
            for (String relation : CLAUSES) {
                clause |= parse.is(child, relation);
            }
            if (!clause) {
                collect(parse, child, members);
            }
        }
    }

    /** A phrase does not run into or out of a long quotation. */
    private static boolean sameSide(SentenceView view, int head, int other) {
        QuoteRegion a = view.region(head);
        QuoteRegion b = view.region(other);
        return a == b || b != null && b.end() - b.start() < 40 || b == null;
    }

    private static Range trim(SentenceView view, int from, int head, int to) {
        int first = view.word(from).startsWith("dem") && view.word(from - 1).equals("lib") ? from - 1 : from;
        while (first < head && isEdge(view, first)) {
            first++;
        }
        int last = to;
        while (last > head
                && (!view.isWord(last) && !view.word(last).equals(")")
                        || view.tag(last).equals("IN"))) {
            last--;
        }
        boolean bracket = view.word(last + 1).equals(")")
                && last > first
                && view.word(last - 1).equals("(");
        return new Range(view, first, bracket ? last + 1 : last);
    }

    private static boolean isEdge(SentenceView view, int i) {
        String tag = view.tag(i);
        return !view.isWord(i) && !view.quoted(i)
                || tag.equals("CC")
                || tag.equals("RB")
                || tag.equals("IN")
                || tag.equals("WRB")
                || view.word(i).equals("what")
                || tag.equals("UH");
    }

    /** The phrase that ends at {@code last}, null where no noun stands there; a name may end in a possessive ("Lloyd's"). */
    static Range endingAt(SentenceView view, int last) {
        boolean name = view.tag(last).equals("POS")
                && view.token(Math.max(0, last - 1)).isProperNoun();
        if (!isNominal(view.tag(last))
                && !view.tag(last).equals("PRP")
                && !view.token(last).isEntity()
                && !name) {
            return null;
        }
        int first = last;
        while (first > 0
                && !view.quoted(first - 1)
                && (isInside(view, first - 1) || isGlued(view, first - 1))
                && !view.tag(first).equals("PRP")) {
            first--;
        }
        first = view.word(first).equals("-") ? first + 1 : first;
        for (int i = first + 1; i < last; i++) {
            boolean clause = view.tag(i).equals("CC") && view.tag(i + 1).equals("DT");
            if (clause && view.tag(first - 1).equals("IN")) {
                first = i;
            }
        }
        boolean predicate = view.tag(first).equals("VBN") && view.tag(first - 1).startsWith("VB");
        first = predicate && first < last ? first + 1 : first;
        while (first < last && (view.tag(first).equals("CC") || view.tag(first).equals("IN"))) {
            first++;
        }
        return new Range(view, first, last);
    }

    /**
     * The phrase that ends at {@code last}, or the one whose prepositional phrases and participles end there ("residents in the
     * hills contacted by telephone"); null where no noun stands there.
     */
    static Range headOfChain(SentenceView view, int last) {
        Range phrase = endingAt(view, last);
        if (phrase == null || !view.tag(phrase.first() - 1).equals("IN")) {
            return phrase;
        }
        int i = phrase.first() - 2;
        boolean reduced = view.tag(i).equals("VBD") && !view.isComma(i - 1);
        while (view.tag(i).equals("VBN") || view.tag(i).startsWith("RB") || reduced && i == phrase.first() - 2) {
            i--;
        }
        Range governor = i < 0 || view.quoted(i) ? null : headOfChain(view, i);
        boolean opens = governor != null && opensClause(view, governor.first() - 1);
        return opens ? governor : phrase;
    }

    private static boolean opensClause(SentenceView view, int before) {
        return before < 0
                || view.isComma(before)
                || view.tag(before).equals("CC")
                || view.quoted(before)
                || before + 1 == view.from(before + 1);
    }

    /** The phrase that starts at {@code first}, null where none does. */
    static Range startingAt(SentenceView view, int first) {
        boolean opens = isInside(view, first) && !isJoint(view, first)
                || view.tag(first).equals("PRP");
        if (!opens) {
            return null;
        }
        int last = first;
        while (last + 1 < view.size()
                && !view.quoted(last + 1)
                && isInside(view, last + 1)
                && !view.tag(last + 1).startsWith("W")
                && !view.tag(first).equals("PRP")) {
            last++;
        }
        while (last > first && !isNominal(view.tag(last)) && !view.token(last).isEntity()) {
            last--;
        }
        last = behindHyphen(view, last, -1);
        return isNominal(view.tag(last))
                        || view.token(last).isEntity()
                        || view.tag(last).equals("PRP")
                ? new Range(view, first, last)
                : null;
    }

    /** "a 44-year-old man": a hyphen between two words. */
    private static boolean isGlued(SentenceView view, int i) {
        return view.word(i).equals("-")
                && i > 0
                && view.token(i - 1).end() == view.token(i).start()
                && view.token(i).end() == view.token(i + 1).start();
    }

    private static boolean isNominal(String tag) {
        return tag.startsWith("NN") || tag.equals("CD") || tag.equals("WP");
    }

    private static boolean isInside(SentenceView view, int i) {
        String tag = view.tag(i);
        return i < view.size() && isInside(view, i, tag);
    }

    private static boolean isInside(SentenceView view, int i, String tag) {
        return isNominal(tag)
                || view.token(i).isEntity()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("VBN")
                || isJoint(view, i);
    }

    private static boolean isJoint(SentenceView view, int i) {
        return view.word(i).equals("of")
                || view.word(i).equals("and")
                || view.word(i).equals("&");
    }
}
