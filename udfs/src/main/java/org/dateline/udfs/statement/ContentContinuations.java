package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** Lengthens a content by what a parse leaves out on its right: another clause with "that", a phrase of its last noun. */
final class ContentContinuations {
    /** Prepositions that join a noun, and never tell how, when or to whom it was said. */
    private static final Set<String> OF_NOUNS = Set.of("of", "among", "between", "against");

    /** "solidarity", "support": nouns whose phrase tells for whom or about what. */
    private static final Set<String> FEELINGS = Lexicon.set("feeling_noun.tsv");

    private static final Set<String> OF_FEELINGS =
            Set.of("for", "with", "about", "over", "towards", "toward", "regarding");

    private static final Set<String> UNITS = Set.of("%", "percent", "pct", "million", "billion", "m", "mln", "bn");

    private static final Set<String> PERIODS = Set.of("month", "quarter", "half", "year", "week", "period");

    /** Tokens between a comma and the modal verb of a purpose. */
    private static final int SUBJECT = 6;

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

    /** "urged them to call, so the city could help": what the clause with "to" is for. */
    static void addPurpose(CueGroup group, BitSet found) {
        SentenceView view = group.view();
        int comma = found.length();
        boolean infinitive = group.isVerb()
                && found.nextSetBit(group.last() + 1) > 0
                && view.word(found.nextSetBit(group.last() + 1)).equals("to");
        boolean so = infinitive && view.isComma(comma) && view.word(comma + 1).equals("so") && !view.quoted(comma);
        for (int i = comma + 2; so && i < comma + 2 + SUBJECT; i++) {
            if (view.tag(i).equals("MD")) {
                found.set(comma, endOfClause(view, i));
                return;
            }
        }
    }

    /** "believe he shot his neighbour, Ruta Selk, and fled": the name of who is spoken of last. */
    static void addName(CueGroup group, BitSet found) {
        SentenceView view = group.view();
        int comma = found.length();
        boolean clause = group.isVerb()
                && group.cue().entry().takes('c')
                && found.nextSetBit(0) > group.last()
                && view.isComma(comma)
                && !view.quoted(comma)
                && view.tag(comma - 1).equals("NN");
        int end = comma + 1;
        while (clause && end < view.size() && view.token(end).ner().equals("PERSON")) {
            end++;
        }
        boolean closed = view.isComma(end) || view.word(end).equals(".");
        int owner = comma - 2;
        while (view.tag(owner).startsWith("JJ")) {
            owner--;
        }
        if (end > comma + 1 && closed && view.tag(owner).equals("PRP$")) {
            found.set(comma, end);
        }
    }

    /** "said the club hopes to win, and also hopes to play": a second verb in the tense of what was said, not of the cue. */
    static void addSecondVerb(CueGroup group, BitSet found) {
        SentenceView view = group.view();
        int and = view.isComma(found.length()) ? found.length() + 1 : found.length();
        int verb = view.tag(and + 1).startsWith("RB") ? and + 2 : and + 1;
        String own = view.tag(group.cue().head());
        String tense = view.tag(verb);
        boolean present = group.isVerb()
                && group.cue().entry().takes('c')
                && (own.equals("VBD") && tense.equals("VBZ")
                        || (own.equals("VBP") || own.equals("VBZ")) && tense.equals("VBD"))
                && view.word(and).equals("and")
                && !view.quoted(and);
        for (int i = found.nextSetBit(group.last() + 1); present && i >= 0 && i < and; i = found.nextSetBit(i + 1)) {
            if (view.isFinite(i) && !view.quoted(i)) {
                if (view.tag(i).equals(tense)) {
                    found.set(found.length(), endOfClause(view, verb));
                }
                return;
            }
        }
    }

    private static int endOfClause(SentenceView view, int from) {
        int end = from + 1;
        while (end < view.size() && !view.isComma(end) && (view.isWord(end) || view.quoted(end))) {
            end++;
        }
        return end;
    }

    private static int end(SentenceView view, int that) {
        Dependencies parse = view.dependencies().orElse(null);
        int verb = parse == null ? -1 : parse.head(that);
        if (verb > that && parse.is(that, "mark")) {
            int[] subtree = parse.subtree(verb);
            return subtree[subtree.length - 1] + 1;
        }
        return endOfClause(view, that);
    }

    /** "any fever among its herds", "$61 million for the three months": the phrase belongs to the noun or figure, not to the cue. */
    static boolean belongsToNoun(SentenceView view, int preposition) {
        String word = view.word(preposition);
        boolean feeling = preposition > 0
                && OF_FEELINGS.contains(word)
                && FEELINGS.contains(view.token(preposition - 1).lemma());
        return feeling
                || OF_NOUNS.contains(word) && view.tag(preposition - 1).startsWith("NN")
                || isPeriodOfFigure(view, preposition);
    }

    private static boolean isPeriodOfFigure(SentenceView view, int preposition) {
        String figure = view.word(preposition - 1);
        boolean counted = view.tag(preposition - 1).equals("CD") || UNITS.contains(figure);
        int noun = preposition + 1;
        while (view.tag(noun).equals("DT")
                || view.tag(noun).equals("CD")
                || view.tag(noun).startsWith("JJ")) {
            noun++;
        }
        return counted
                && (view.word(preposition).equals("for")
                        || view.word(preposition).equals("in"))
                && noun < view.size()
                && PERIODS.contains(view.token(noun).lemma());
    }
}
