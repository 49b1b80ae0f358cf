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
        ThatClause thatClause = new ThatClause(group, parse);
        int that = thatClause.position();
        if (quoting && that < 0 && (patterns.asClause(found) || patterns.question(found))) {
            return found;
        }
        if (clausal && !passive && told(found)) {
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
            found.set(that, thatClause.end(that));
            return found;
        }
        if (clausal && parse != null) {
            clause(found);
            if (cue.entry().lemma().equals("tell") && found.get(group.last() + 1) && !passive) {
                found.clear(group.last() + 1, patterns.afterAddressee(group.last() + 1));
            }
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

    /** "tell us a man appears to have drowned", "warned prices would rise": a clause, behind the pronoun for who is told. */
    private boolean told(BitSet found) {
        int hearer = group.last() + 1;
        boolean tells = cue.entry().takes('a') && !view.quoted(hearer);
        boolean pronoun = view.tag(hearer).equals("PRP");
        int first = pronoun ? hearer + 1 : hearer;
        Range subject =
                tells && (pronoun || cue.entry().lemma().equals("warn")) ? NounPhrases.startingAt(view, first) : null;
        for (int i = first; subject != null && i < subject.last(); i++) {
            tells &= pronoun || !view.tag(i).matches("NNP?S");
        }
        if (subject == null || !tells || !view.isFinite(subject.last() + 1)) {
            return false;
        }
        found.set(first, view.size());
        return true;
    }

    /** "a report that officials said was false": the cue stands between a relative pronoun or noun and its verb. */
    private boolean isGap() {
        int next = group.last() + 1;
        while (view.tag(next).equals("RB") && !view.quoted(next)) {
            next++;
        }
        int before = group.first() - 1;
        boolean noun = view.tag(before).startsWith("W")
                || view.word(before).equals("that")
                || view.tag(before).startsWith("NN");
        boolean past = view.tag(next).equals("VBN")
                && !view.tag(before).startsWith("NNP")
                && (view.tag(group.first()).equals("PRP") || !view.tag(before).startsWith("NN"));
        return (view.isFinite(next) || past)
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

    private void clause(BitSet found) {
        int head = cue.head();
        for (int child : parse.children(head)) {
            boolean passive = group.subject().isPassive() && child < head;
            boolean complement = parse.is(child, "ccomp")
                    || parse.is(child, "xcomp") && (isInfinitive(child) || finite(child))
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

    /** "told them to go", but not "she was told to go" where nobody is said to tell her. */
    private boolean isInfinitive(int child) {
        boolean ordered = cue.entry().lemma().equals("tell")
                && group.subject().isPassive()
                && group.subject().mention() == null;
        return cue.entry().takes('i') && view.tag(child).startsWith("VB") && !ordered;
    }

    private boolean finite(int child) {
        return parse.child(child, "nsubj", "expl").isPresent();
    }

    private boolean startsWithQuestionWord(int child) {
        int first = parse.subtree(child)[0];
        String tag = view.tag(first);
        boolean asks = cue.entry().cueClass() == CueClass.ASK;
        boolean question = tag.startsWith("W") && (asks || !view.word(first).equals("when"));
        boolean opens = question || asks && view.word(first).equals("if");
        return opens && (first == group.last() + 1 || isTold(group.last() + 1, first));
    }

    /** "asked the students if they were tired": only who is asked stands between. */
    private boolean isTold(int from, int to) {
        Range told = cue.entry().takes('a') ? NounPhrases.startingAt(view, from) : null;
        return told != null && told.last() + 1 == to;
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
        int be = cue.range().last() + 1;
        if (be + 1 < view.size()
                && view.token(be).lemma().equals("be")
                && view.word(be + 1).equals("that")
                && cue.entry().takes('c')) {
            found.set(be + 2, view.size());
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
            int from = patterns.afterConstituency(last + 1);
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
}
