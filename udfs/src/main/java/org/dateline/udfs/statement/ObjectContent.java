package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/**
 * Content that is an object, an infinitive or a topic: "announced a truce", "called him a spy", "asked her to go".
 */
final class ObjectContent {
    private static final int REACH = 14;
    private static final Set<String> AVOWED = Lexicon.set("avowed_noun.tsv");

    private final SentenceView view;
    private final CueGroup group;
    private final Cue cue;
    private final Dependencies parse;

    ObjectContent(CueGroup group, Dependencies parse) {
        this.view = group.view();
        this.group = group;
        this.cue = group.cue();
        this.parse = parse;
    }

    /** Adds the content tokens. */
    void find(BitSet found) {
        int head = cue.head();
        CueEntry entry = cue.entry();
        boolean withObject = entry.takes('o') || entry.takes('p');
        for (int child : parse.children(head)) {
            if (child <= group.last()) {
                continue;
            }
            boolean gerund = child == group.last() + 1 && view.tag(child).equals("VBG");
            boolean content = withObject && (parse.is(child, "obj") || parse.is(child, "xcomp") || gerund)
                    || entry.takes('p') && (parse.is(child, "obl") || parse.is(child, "advcl") && !participle(child))
                    || entry.takes('i') && parse.is(child, "xcomp");
            boolean named = withObject
                    && parse.is(child, "ccomp")
                    && view.word(group.last() + 1).equals("what");
            if ((content || named) && !parse.relation(child).equals("obl:tmod")) {
                add(found, child);
            }
        }
        if (!found.isEmpty()) {
            found.set(entry.takes('p') ? group.last() + 1 : found.nextSetBit(0), found.length());
            throughQuotation(found);
            throughVerb(found);
            throughValue(found);
        } else if (entry.takes('i')) {
            infinitive(found);
        }
        if (entry.takes('s') && !isSaid(found)) {
            found.clear();
        }
        if (found.isEmpty() && entry.cueClass() == CueClass.ASK) {
            topic(found);
        }
    }

    /** Whether an act that needs no words was done in words: they are quoted, or give the reason ("attacked him for lying"). */
    private boolean isSaid(BitSet found) {
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            boolean reason = view.word(i).equals("for") && view.tag(i + 1).equals("VBG");
            boolean infinitive = cue.entry().takes('i') && view.word(i).equals("to") && i <= found.nextSetBit(0) + 1;
            if (view.quoted(i) || reason || infinitive || AVOWED.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean participle(int child) {
        return view.isComma(parse.subtree(child)[0] - 1);
    }

    /** A quotation in the words right after an object belongs to it, whatever the parse makes of it. */
    private void throughQuotation(BitSet found) {
        int end = found.length();
        for (int i = end; i < Math.min(view.size(), end + REACH); i++) {
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
        while (cue.entry().takes('c') && next - found.length() < REACH && isNominal(next)) {
            next++;
        }
        if (view.isFinite(next) && cue.entry().takes('c')) {
            found.set(found.length(), view.size());
        }
    }

    /** "estimated the harvest in Harn for May at 16 mln tonnes": the value belongs to what is estimated. */
    private void throughValue(BitSet found) {
        CueClass what = cue.entry().cueClass();
        int at = found.length();
        boolean values = what == CueClass.ESTIMATE || what == CueClass.PREDICT;
        while (values && isNominal(at) && !view.word(at).equals("at") && at - found.length() < REACH) {
            at++;
        }
        if (!values || !view.word(at).equals("at")) {
            return;
        }
        int end = at + 1;
        while (end < view.size()
                && (isNominal(end)
                        || view.tag(end).startsWith("RB")
                        || view.tag(end).equals("HYPH")
                        || view.tag(end).equals("$"))) {
            end++;
        }
        boolean number = false;
        for (int i = at + 1; i < end; i++) {
            number |= view.tag(i).equals("CD");
        }
        if (number) {
            found.set(found.length(), end);
        }
    }

    private boolean isNominal(int i) {
        String tag = view.tag(i);
        return tag.equals("IN") && !view.word(i).equals("that")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.startsWith("JJ")
                || tag.startsWith("NN");
    }

    /** "asked him about the truce", "asked the council for ten days" */
    private void topic(BitSet found) {
        for (int child : parse.children(cue.head(), "obl", "nmod")) {
            OptionalInt preposition = parse.child(child, "case");
            int at = preposition.isPresent() ? preposition.getAsInt() : -1;
            boolean asked = at > cue.head() + 1
                    && view.word(at).equals("for")
                    && !group.subject().isPassive();
            if (at > cue.head() && view.word(at).equals("about") || asked) {
                add(found, child);
                found.clear(0, at);
            }
        }
    }

    /** "asked her deputy to resign" */
    private void infinitive(BitSet found) {
        if (cue.entry().takes('s') && !cue.entry().takes('a')) {
            return;
        }
        for (int i = group.last() + 1; i + 1 < Math.min(view.size(), group.last() + 20); i++) {
            if (view.word(i).equals("to") && view.tag(i + 1).equals("VB")) {
                int[] subtree = parse.subtree(i + 1);
                found.set(i, Math.max(i + 2, subtree[subtree.length - 1] + 1));
                return;
            }
        }
    }

    private void add(BitSet found, int clause) {
        for (int token : parse.subtree(clause)) {
            found.set(token);
        }
    }
}
