package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Finds the words that a cue reports inside its own sentence: its clausal complement, the clause it is set into, or the
 * object and infinitive that its frame allows.
 */
final class ContentFinder {
    /** Conjunctions whose clause is part of what is said when it stands before ", he said,". */
    private static final Set<String> CONDITIONS = Tsv.set("content_conjunction.tsv");

    private static final int COMPLEMENT_REACH = 14;

    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;

    ContentFinder(CueGroup group) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = view.dependencies().orElse(null);
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

    private BitSet verb() {
        BitSet found = new BitSet();
        boolean clausal = cue.entry().takes('c');
        boolean quoting = clausal || cue.entry().takes('q');
        boolean passive = group.subject().isPassive();
        int that = that();
        if (clausal && !passive && isGap()) {
            gap(found);
            return found;
        }
        if (quoting && that >= 0) {
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
            closing(found);
        }
        if (found.isEmpty() && parse != null && !passive) {
            object(found);
        }
        if (found.isEmpty() && quoting && !passive) {
            following(found);
        }
        condition(found);
        return found;
    }

    /** "a report that officials said was false": the cue stands between a relative pronoun or noun and its verb. */
    private boolean isGap() {
        int next = group.last() + 1;
        String tag = view.tag(next);
        boolean finite = tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD");
        int before = group.first() - 1;
        boolean noun = view.tag(before).startsWith("W")
                || view.word(before).equals("that")
                || view.tag(before).startsWith("NN");
        return finite
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
            boolean pronoun = view.tag(i + 1).equals("PRP") || view.tag(i + 1).equals("EX");
            if (view.word(i).equals("that") && (view.tag(i).equals("IN") || pronoun)) {
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

    /** One past the clause that "that" opens: as the parse says where it agrees, else the sentence. */
    private int endOfClause(int that) {
        if (parse != null) {
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
        if (above < 0 || !relation || isRelative()) {
            return;
        }
        add(found, above);
        BitSet own = new BitSet();
        for (int token : parse.subtree(cue.head())) {
            own.set(token);
        }
        found.andNot(own);
    }

    /** "The bridge was closed, the mayor said Monday": the cue closes its clause or stands between commas. */
    private void closing(BitSet found) {
        int first = group.first();
        int next = group.last() + 1;
        boolean together = group.subject().mention() != null && group.subject().direct() && !isRelative();
        boolean afterMark = first > 0 && (view.isComma(first - 1) || view.quoted(first - 1));
        boolean closes = next >= view.size()
                || !view.isWord(next)
                || Calendar.isDayOrMonth(view.word(next))
                || view.tag(next).equals("IN")
                || view.tag(next).equals("TO");
        if (!together || !afterMark || !closes || opensWithParticiple(view, view.from(cue.head()))) {
            return;
        }
        if (view.isComma(next) && next + 2 < view.size()) {
            int after = next + 1;
            boolean goesOn = !view.tag(after).equals("VBG") && !view.tag(after).startsWith("W");
            if (goesOn) {
                found.set(after, view.size());
            }
        }
        if (!found.isEmpty() || !isAdverbial(view.from(cue.head()), first)) {
            found.set(0, first);
        }
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

    /** "who said", "many of whom say" */
    private boolean isRelative() {
        Range mention = group.subject().mention();
        if (mention == null || mention.view() != view) {
            return false;
        }
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (view.tag(i).startsWith("W")) {
                return true;
            }
        }
        return group.subject().antecedent() != null;
    }

    /** "Asked about the truce, he said": the words before the comma are no content. */
    static boolean opensWithParticiple(SentenceView view, int from) {
        boolean when = view.word(from).equals("when") || view.word(from).equals("while");
        String tag = view.tag(when ? from + 1 : from);
        return tag.equals("VBN") || tag.equals("VBG") || view.word(from).equals("asked");
    }

    private void object(BitSet found) {
        int head = cue.head();
        CueEntry entry = cue.entry();
        boolean withObject = entry.takes('o') || entry.takes('p');
        for (int child : parse.children(head)) {
            if (child <= group.last()) {
                continue;
            }
            boolean content = withObject && (parse.is(child, "obj") || parse.is(child, "xcomp"))
                    || entry.takes('p') && (parse.is(child, "obl") || parse.is(child, "advcl") && !participle(child))
                    || entry.takes('i') && parse.is(child, "xcomp");
            if (content && !parse.relation(child).equals("obl:tmod")) {
                add(found, child);
            }
        }
        if (!found.isEmpty()) {
            found.set(entry.takes('p') ? group.last() + 1 : found.nextSetBit(0), found.length());
            throughQuotation(found);
            throughVerb(found);
        } else if (entry.takes('i')) {
            infinitive(found);
        }
        if (found.isEmpty() && entry.cueClass() == CueClass.ASK) {
            topic(found);
        }
    }

    private boolean participle(int child) {
        return view.isComma(parse.subtree(child)[0] - 1);
    }

    /** A quotation in the words right after an object belongs to it, whatever the parse makes of it. */
    private void throughQuotation(BitSet found) {
        int end = found.length();
        for (int i = end; i < Math.min(view.size(), end + COMPLEMENT_REACH); i++) {
            if (view.quoted(i)) {
                found.set(end, i + 1);
                return;
            }
            boolean stops =
                    view.isComma(i) || view.tag(i).equals("CC") || view.tag(i).equals("VBD");
            if (stops) {
                return;
            }
        }
    }

    /** An object right before a finite verb was the subject of a clause. */
    private void throughVerb(BitSet found) {
        int next = found.length();
        String tag = view.tag(next);
        boolean finite = tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD");
        if (finite && cue.entry().takes('c')) {
            found.set(next, view.size());
        }
    }

    /** "asked him about the truce" */
    private void topic(BitSet found) {
        for (int child : parse.children(cue.head(), "obl", "nmod")) {
            OptionalInt about = parse.child(child, "case");
            if (about.isPresent()
                    && about.getAsInt() > cue.head()
                    && view.word(about.getAsInt()).equals("about")) {
                add(found, child);
                found.clear(0, about.getAsInt());
            }
        }
    }

    /** "asked her deputy to resign" */
    private void infinitive(BitSet found) {
        for (int i = group.last() + 1; i + 1 < Math.min(view.size(), group.last() + 20); i++) {
            if (view.word(i).equals("to") && view.tag(i + 1).equals("VB")) {
                int[] subtree = parse.subtree(i + 1);
                found.set(i, Math.max(i + 2, subtree[subtree.length - 1] + 1));
                return;
            }
        }
    }

    /** Without help from the parse: a quotation after the cue, or all after it where that holds a finite verb. */
    private void following(BitSet found) {
        int from = group.last() + 1;
        boolean verb = false;
        for (int i = from; i < Math.min(view.size(), from + COMPLEMENT_REACH); i++) {
            if (view.quoted(i)) {
                boolean inside =
                        verb && i > 0 && view.isWord(i - 1) && cue.entry().takes('c');
                found.set(inside ? startOfClause(from) : i, view.size());
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
        int start = afterAddressee(from);
        boolean clause = false;
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

    /** Whether a noun after the cue is its object and not the subject of a clause that the parse missed. */
    private boolean isObject(OptionalInt noun) {
        if (noun.isEmpty()) {
            return false;
        }
        String next = view.tag(
                NounPhrases.of(view, parse, noun.getAsInt(), cue.head()).last() + 1);
        return !(next.equals("VBZ") || next.equals("VBD") || next.equals("VBP") || next.equals("MD"));
    }

    private int startOfClause(int from) {
        for (int i = from; i < from + 6; i++) {
            if (view.tag(i).startsWith("W")) {
                return i;
            }
        }
        return afterAddressee(from);
    }

    private int afterAddressee(int from) {
        if (!cue.entry().takes('a')) {
            return from;
        }
        int i = from;
        while (i < view.size() && (view.token(i).isProperNoun() || view.tag(i).equals("NNS"))) {
            i++;
        }
        return i == from ? from + 1 : i;
    }

    /** "If it rains, he said, we will wait." */
    private void condition(BitSet found) {
        boolean between = group.first() > 2 && view.isComma(group.first() - 1) && view.isComma(group.last() + 1);
        if (!found.isEmpty()
                && between
                && CONDITIONS.contains(view.word(0))
                && !view.tag(1).startsWith("VB")) {
            found.set(0, group.first());
        }
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
            boolean comma = view.isComma(from);
            found.set(comma ? from + 1 : last + 1, view.size());
            return found;
        }
        found.set(0, first);
        int next = last + 1;
        boolean goesOn = view.isComma(next)
                && next + 1 < view.size()
                && !view.tag(next + 1).startsWith("W")
                && !view.tag(next + 1).equals("VBG")
                && !view.tag(next + 1).equals("DT")
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
            return group.subject().hearer();
        }
        OptionalInt told = parse.child(cue.head(), "iobj", "obj");
        return told.isPresent() && told.getAsInt() > cue.head()
                ? NounPhrases.of(view, parse, told.getAsInt(), cue.head())
                : null;
    }
}
