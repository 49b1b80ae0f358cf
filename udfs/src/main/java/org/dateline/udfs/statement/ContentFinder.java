package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.OptionalInt;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Finds the words that a cue reports inside its own sentence: its clausal complement, the clause it is set into, or the
 * object and infinitive that its frame allows. Quotations that the words touch are taken whole.
 */
final class ContentFinder {
    private final SentenceView view;
    private final Cue cue;
    private final Subject subject;
    private final Dependencies parse;

    ContentFinder(Cue cue, Subject subject) {
        this.view = cue.view();
        this.cue = cue;
        this.subject = subject;
        this.parse = view.dependencies().orElse(null);
    }

    /** Content tokens; empty where the sentence has none for this cue. */
    BitSet find() {
        if (parse == null) {
            return byPattern();
        }
        BitSet found = switch (cue.entry().kind()) {
            case VERB -> verb();
            case NOUN -> noun();
            case PREPOSITION -> preposition();
            case ADVERB -> new BitSet();
        };
        removeGroup(found);
        return found;
    }

    private BitSet verb() {
        BitSet found = new BitSet();
        if (cue.entry().takes('c') || cue.entry().takes('q')) {
            clause(found);
            if (found.isEmpty()) {
                setInto(found);
            }
        }
        if (found.isEmpty()) {
            found.or(byPattern());
        }
        if (found.isEmpty() && !subject.isPassive()) {
            object(found);
        }
        return found;
    }

    private void clause(BitSet found) {
        int head = cue.head();
        for (int child : parse.children(head)) {
            boolean complement = parse.is(child, "ccomp")
                    || parse.is(child, "xcomp") && (cue.entry().takes('i') || finite(child))
                    || parse.is(child, "parataxis") && besideMark(child)
                    || parse.is(child, "advcl") && child > head && startsWithQuestionWord(child)
                    || parse.is(child, "dep")
                            && finite(child)
                            && view.tag(child).startsWith("VB");
            if (complement) {
                add(found, child);
            }
        }
    }

    private boolean finite(int child) {
        return parse.child(child, "nsubj", "expl").isPresent();
    }

    /** Whether a comma, colon or quotation mark stands between the cue and the clause. */
    private boolean besideMark(int child) {
        return view.quoted(child) || child < cue.head();
    }

    private boolean startsWithQuestionWord(int child) {
        int first = parse.subtree(child)[0];
        String tag = view.tag(first);
        return first == cue.range().last() + 1
                && (tag.startsWith("W") || view.word(first).equals("if"));
    }

    /** "The bridge, he said, was closed": the clause around the cue is the content. */
    private void setInto(BitSet found) {
        int above = parse.head(cue.head());
        if (above < 0 || !parse.is(cue.head(), "parataxis") && !parse.is(cue.head(), "discourse")) {
            return;
        }
        add(found, above);
        BitSet own = new BitSet();
        for (int token : parse.subtree(cue.head())) {
            own.set(token);
        }
        found.andNot(own);
    }

    private void object(BitSet found) {
        int head = cue.head();
        boolean withObject = cue.entry().takes('o') || cue.entry().takes('p');
        for (int child : parse.children(head)) {
            if (child < head) {
                continue;
            }
            boolean content = withObject && parse.is(child, "obj")
                    || cue.entry().takes('p') && (parse.is(child, "obl") || parse.is(child, "xcomp"))
                    || withObject && parse.is(child, "xcomp")
                    || cue.entry().takes('i') && parse.is(child, "xcomp");
            if (content && !parse.relation(child).equals("obl:tmod")) {
                add(found, child);
            }
        }
        if (!found.isEmpty()) {
            found.set(found.nextSetBit(0), found.length());
        }
    }

    private BitSet noun() {
        BitSet found = new BitSet();
        for (int child : parse.children(cue.head(), "acl", "ccomp")) {
            boolean that =
                    view.word(parse.subtree(child)[0]).equals("that") && finite(child) && !parse.is(child, "acl:relcl");
            if (that
                    || cue.entry().takes('i')
                            && view.word(parse.subtree(child)[0]).equals("to")) {
                add(found, child);
            }
        }
        return found;
    }

    /** "according to": the clause that the phrase belongs to, which mostly is the sentence. */
    private BitSet preposition() {
        BitSet found = new BitSet();
        if (subject.mention() == null) {
            return found;
        }
        int first = cue.range().first();
        int last = Math.max(cue.range().last(), subject.mention().last());
        boolean leads = first == 0
                || first == 1 && !view.isWord(0)
                || view.tag(first - 1).equals("CC");
        if (leads) {
            int from = last + 1;
            while (from < view.size() && !view.isComma(from)) {
                from++;
            }
            found.set(Math.min(from + 1, view.size()), view.size());
            return found;
        }
        found.set(0, first);
        int next = last + 1;
        if (view.isComma(next)
                && !view.tag(next + 1).startsWith("W")
                && !view.tag(next + 1).equals("VBG")
                && !view.tag(next + 1).equals("DT")) {
            found.set(next + 1, view.size());
        }
        return found;
    }

    /** Without help from the parse: after "that", after the cue, or the clause that the cue closes. */
    private BitSet byPattern() {
        BitSet found = new BitSet();
        if (!cue.entry().takes('c') && !cue.entry().takes('q')) {
            return found;
        }
        int first = cue.range().first();
        int last = cue.range().last();
        if (subject.mention() != null && subject.antecedent() == null) {
            boolean near = subject.mention().first() > last
                    ? subject.mention().first() - last < 3
                    : first - subject.mention().last() < 6;
            if (near) {
                first = Math.min(first, subject.mention().first());
                last = Math.max(last, subject.mention().last());
            }
        }
        int next = last + 1;
        boolean closes = next >= view.size() || !view.isWord(next) || isTime(next);
        boolean afterMark = first > 0 && (view.isComma(first - 1) || view.quoted(first - 1));
        if (closes && afterMark) {
            found.set(0, first);
            return found;
        }
        for (int i = last + 1; i < view.size() && i < last + 12; i++) {
            if (view.word(i).equals("that") && view.tag(i).equals("IN")) {
                found.set(i, view.size());
                return found;
            }
            if (view.quoted(i)) {
                found.set(i, view.size());
                return found;
            }
        }
        return found;
    }

    private boolean isTime(int i) {
        return Calendar.isDayOrMonth(view.word(i)) || view.tag(i).equals("IN");
    }

    private void add(BitSet found, int clause) {
        for (int token : parse.subtree(clause)) {
            found.set(token);
        }
    }

    /** Takes out the cue, its helpers and the speaker. */
    private void removeGroup(BitSet found) {
        found.clear(cue.range().first(), cue.range().last() + 1);
        Range mention = subject.mention();
        if (mention != null && mention.view() == view && subject.antecedent() == null) {
            found.clear(mention.first(), mention.last() + 1);
        }
        for (int child : parse.children(cue.head(), "aux", "advmod")) {
            if (!found.get(Math.max(0, child - 1)) || !found.get(Math.min(view.size(), child + 1))) {
                found.clear(child);
            }
        }
    }

    /** Who is told, null where the sentence does not say. */
    Range addressee() {
        if (parse == null || !cue.entry().takes('a')) {
            return null;
        }
        if (subject.isPassive()) {
            return subject.hearer();
        }
        OptionalInt told = parse.child(cue.head(), "iobj", "obj");
        return told.isPresent() && told.getAsInt() > cue.head()
                ? NounPhrases.of(view, parse, told.getAsInt(), cue.head())
                : null;
    }
}
