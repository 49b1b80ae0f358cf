package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Finds the words that a cue reports inside its own sentence: its clausal complement, the clause it is set into, or the
 * object and infinitive that its frame allows.
 */
final class ContentFinder {
    private static final int COMPLEMENT_REACH = 14;
    private static final int ASIDE = 9;

    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;
    private final PatternContent patterns;
    /** Whether the content is an object or infinitive, not a clause or quotation. */
    private boolean object;

    ContentFinder(CueGroup group) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = view.dependencies().orElse(null);
        this.patterns = new PatternContent(group, parse);
    }

    /** Content tokens; empty where the sentence has none for this cue. */
    BitSet find(List<CueGroup> others) {
        BitSet found = switch (cue.entry().kind()) {
            case VERB -> verb();
            case NOUN -> noun();
            case PREPOSITION -> preposition();
            case ADVERB -> new BitSet();
        };
        found.clear(group.first(), group.last() + 1);
        ContentEdges.correct(group, others, found);
        return found;
    }

    boolean foundObject() {
        return object;
    }

    private BitSet verb() {
        BitSet found = new BitSet();
        boolean clausal = cue.entry().takes('c');
        boolean quoting = clausal || cue.entry().takes('q');
        boolean passive = group.subject().isPassive();
        int that = that();
        if (quoting && that < 0 && (patterns.asClause(found) || patterns.question(found))) {
            return found;
        }
        if (clausal && !passive && isGap()) {
            gap(found);
            return found;
        }
        if (clausal && !passive && that < 0 && isTakenForSubject()) {
            found.set(patterns.afterAddressee(group.last() + 1), view.size());
            return found;
        }
        if (that >= 0 && clausal) {
            found.set(that, endOfClause(that));
            return found;
        }
        if (clausal && parse != null) {
            clause(found);
            if (found.isEmpty() && !passive) {
                setInto(found);
            }
        }
        if (found.isEmpty() && !passive && (clausal || quoting && view.quoted(group.first() - 1))) {
            patterns.closing(found);
        }
        if (found.isEmpty() && parse != null && (!passive || group.subject().mention() != null)) {
            new ObjectContent(group, parse).find(found);
            object = !found.isEmpty();
        }
        if (found.isEmpty() && quoting && !passive) {
            patterns.following(found);
        }
        patterns.condition(found);
        return found;
    }

    /** "The mayor said the people of the town were tired": parsers take "the mayor said" for the subject of "were tired". */
    private boolean isTakenForSubject() {
        int next = group.last() + 1;
        boolean after = view.isWord(next)
                && !view.tag(next).equals("IN")
                && !view.tag(next).equals("TO");
        return parse != null
                && after
                && parse.is(cue.head(), "csubj")
                && parse.head(cue.head()) > next
                && group.subject().direct()
                && group.subject().mention().last() < cue.head();
    }

    /** "a report that officials said was false": the cue stands between a relative pronoun or noun and its verb. */
    private boolean isGap() {
        int next = group.last() + 1;
        int before = group.first() - 1;
        boolean noun = view.tag(before).startsWith("W")
                || view.word(before).equals("that")
                || view.tag(before).startsWith("NN");
        return view.isFinite(next)
                && noun
                && group.subject().direct()
                && group.subject().mention().first() < cue.head();
    }

    private void gap(BitSet found) {
        int before = group.first() - 1;
        if (view.tag(before).startsWith("W") || view.word(before).equals("that")) {
            found.set(before);
        }
        int end = group.last() + 1;
        while (end < view.size() && !view.isComma(end) && (view.quoted(end) || view.isWord(end))) {
            end++;
        }
        found.set(group.last() + 1, end);
    }

    /** Position of the complementiser that follows the cue, -1 where there is none. */
    private int that() {
        for (int i = group.last() + 1; i < Math.min(view.size(), group.last() + COMPLEMENT_REACH); i++) {
            if (view.isComma(i) && asideEnd(i) > 0) {
                i = asideEnd(i);
                continue;
            }
            if (view.word(i).equals("that") && (view.tag(i).equals("IN") || opensClause(i))) {
                return i;
            }
            boolean stops = view.tag(i).startsWith("VB")
                    || view.tag(i).equals("MD")
                    || view.quoted(i)
                    || view.tag(i).startsWith("W")
                    || view.word(i).equals(";");
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma that closes an aside before "that" ("reported, citing officials, that"), 0 where none does. */
    private int asideEnd(int comma) {
        boolean opens = view.tag(comma + 1).equals("VBG") || view.tag(comma + 1).equals("IN");
        for (int i = comma + 2; opens && i < Math.min(view.size(), comma + ASIDE) && !view.quoted(i); i++) {
            if (view.isComma(i)) {
                return view.word(i + 1).equals("that") ? i : 0;
            }
        }
        return 0;
    }

    /** "said that she", but not "lamented a vote that she cast". */
    private boolean opensClause(int that) {
        boolean subject = view.tag(that + 1).equals("PRP") || view.tag(that + 1).equals("EX");
        boolean object = cue.entry().takes('o') && view.tag(that - 1).startsWith("NN");
        return subject && !object;
    }

    /** One past the clause that "that" opens: as the parse says where it agrees, else the sentence. */
    private int endOfClause(int that) {
        if (parse != null && !parse.is(cue.head(), "csubj")) {
            int verb = parse.head(that);
            if (verb > that && (parse.is(verb, "ccomp") || parse.is(verb, "acl"))) {
                int[] subtree = parse.subtree(verb);
                return subtree[subtree.length - 1] + 1;
            }
        }
        return view.size();
    }

    private void clause(BitSet found) {
        int head = cue.head();
        for (int child : parse.children(head)) {
            boolean passive = group.subject().isPassive() && child < head;
            boolean complement = parse.is(child, "ccomp")
                    || parse.is(child, "xcomp") && (cue.entry().takes('i') || finite(child))
                    || parse.is(child, "parataxis") && (view.quoted(child) || child < head)
                    || parse.is(child, "advcl") && child > head && startsWithQuestionWord(child)
                    || parse.is(child, "dep")
                            && finite(child)
                            && view.tag(child).startsWith("VB");
            if (complement && !passive) {
                add(found, child);
            }
        }
    }

    private boolean finite(int child) {
        return parse.child(child, "nsubj", "expl").isPresent();
    }

    private boolean startsWithQuestionWord(int child) {
        int first = parse.subtree(child)[0];
        String tag = view.tag(first);
        boolean asks = cue.entry().cueClass() == CueClass.ASK;
        boolean question = tag.startsWith("W") && (asks || !view.word(first).equals("when"));
        return first == group.last() + 1
                && (question || asks && view.word(first).equals("if"));
    }

    /** "The bridge, he said, was closed": the clause around the cue is the content. */
    private void setInto(BitSet found) {
        int above = parse.head(cue.head());
        boolean relation = parse.is(cue.head(), "parataxis") || parse.is(cue.head(), "discourse");
        if (above < 0 || !relation || group.isRelative()) {
            return;
        }
        add(found, above);
        BitSet own = new BitSet();
        for (int token : parse.subtree(cue.head())) {
            own.set(token);
        }
        found.andNot(own);
    }

    private BitSet noun() {
        BitSet found = new BitSet();
        if (parse == null) {
            return found;
        }
        for (int child : parse.children(cue.head(), "acl", "ccomp")) {
            String first = view.word(parse.subtree(child)[0]);
            OptionalInt own = parse.child(child, "nsubj", "expl");
            boolean that = first.equals("that")
                    && own.isPresent()
                    && !view.word(own.getAsInt()).equals("that")
                    && !parse.is(child, "acl:relcl");
            if (that || cue.entry().takes('i') && first.equals("to")) {
                add(found, child);
            }
        }
        return found;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isFinite(i)) {
                return !view.tag(from).startsWith("W");
            }
        }
        return false;
    }

    /** "according to": the clause that the phrase belongs to, which mostly is the sentence. */
    private BitSet preposition() {
        BitSet found = new BitSet();
        if (group.subject().mention() == null) {
            return found;
        }
        int first = group.first();
        int last = group.last();
        boolean leads = first == 0
                || !view.isWord(first - 1) && first < 2
                || view.tag(first - 1).equals("CC")
                || view.word(first - 1).equals("that");
        if (leads) {
            int from = last + 1;
            while (from < view.size() && !view.isComma(from) && from < last + 25) {
                from++;
            }
            boolean comma = view.isComma(from) && !hasVerb(last + 1, from);
            found.set(comma ? from + 1 : last + 1, view.size());
            return found;
        }
        found.set(0, first);
        int next = last + 1;
        boolean adverbial = view.tag(view.from(first)).equals("IN") && !hasVerb(view.from(first), first);
        boolean goesOn = view.isComma(next)
                && next + 1 < view.size()
                && !view.tag(next + 1).startsWith("W")
                && !view.tag(next + 1).equals("VBG")
                && (adverbial || !view.tag(next + 1).equals("DT"))
                && view.isComma(first - 1);
        if (goesOn) {
            found.set(next + 1, view.size());
        }
        return found;
    }

    private void add(BitSet found, int clause) {
        for (int token : parse.subtree(clause)) {
            found.set(token);
        }
    }

    /** Who is told, null where the sentence does not say. */
    Range addressee() {
        if (parse == null || !cue.entry().takes('a')) {
            return null;
        }
        if (group.subject().isPassive()) {
            Range hearer = group.subject().hearer();
            return hearer.first() == cue.range().first() ? null : hearer;
        }
        OptionalInt told = parse.child(cue.head(), "iobj", "obj");
        Range speaker = group.subject().mention();
        boolean speaks =
                told.isPresent() && speaker != null && speaker.view() == view && speaker.contains(told.getAsInt());
        return told.isPresent() && told.getAsInt() > cue.head() && !speaks
                ? beforeDay(NounPhrases.of(view, parse, told.getAsInt(), cue.head()))
                : null;
    }

    /** "told Reuters Friday's raid ...", "told the trial Mr Brenn ...": parsers let the phrase run into the content. */
    private Range beforeDay(Range phrase) {
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            boolean day = Calendar.isDayOrMonth(view.word(i));
            boolean address = Names.isHonorific(view.word(i))
                    && view.token(i).isProperNoun()
                    && view.tag(i - 1).startsWith("NN")
                    && !view.token(i - 1).isCapitalised();
            if (day || address) {
                return new Range(view, phrase.first(), i - 1);
            }
        }
        return phrase;
    }
}
