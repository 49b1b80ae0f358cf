package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;

/** Lengthens a content by what a parse leaves out on its right: another clause with "that", a phrase of its last noun. */
final class ContentContinuations {
    /** Prepositions that join a noun, and never tell how, when or to whom it was said. */
    private static final Set<String> OF_NOUNS = Set.of("of", "among", "between", "against");

    private ContentContinuations() {}

    /** "said the dam was safe, and that the road was open": the second clause, whatever the parse makes of it. */
    static void addClause(CueGroup group, BitSet found) {
        SentenceView view = group.view();
        boolean clause = group.isVerb() && group.cue().entry().takes('c') && found.length() > group.last() + 2;
        for (int that = clause ? secondThat(view, found.length()) : -1;
                that >= 0;
                that = secondThat(view, found.length())) {
            found.set(found.length(), end(view, that));
        }
    }

    /** The "that" behind a conjunction that follows the content, -1 where none does. */
    private static int secondThat(SentenceView view, int end) {
        int i = end;
        while (view.isComma(i) && !view.quoted(i)) {
            i++;
        }
        boolean joint = view.tag(i).equals("CC") && !view.quoted(i);
        int that = i + 1;
        while (joint && view.tag(that).equals("RB")) {
            that++;
        }
        boolean opens = view.word(that).equals("that") && !view.quoted(that) && !view.isFinite(that + 1);
        return joint && opens ? that : -1;
    }

    private static int end(SentenceView view, int that) {
        Dependencies parse = view.dependencies().orElse(null);
        int verb = parse == null ? -1 : parse.head(that);
        if (verb > that && parse.is(that, "mark")) {
            int[] subtree = parse.subtree(verb);
            return subtree[subtree.length - 1] + 1;
        }
        int end = that + 1;
        while (end < view.size() && !view.isComma(end) && (view.isWord(end) || view.quoted(end))) {
            end++;
        }
        return end;
    }

    /** "any fever among its herds": the phrase belongs to the noun, not to the cue. */
    static boolean belongsToNoun(SentenceView view, int preposition) {
        return OF_NOUNS.contains(view.word(preposition))
                && view.tag(preposition - 1).startsWith("NN");
    }
}
