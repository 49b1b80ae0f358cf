package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** "declined to say", "refused to be identified": what is withheld is no act of speech of its own, and negates the next. */
final class Withholding {
    private static final Set<String> VERBS = Lexicon.set("withholding_verb.tsv");
    private static final Set<String> SPEECH = Lexicon.set("withheld_verb.tsv");
    private static final Set<String> SILENCE = Lexicon.set("silence_verb.tsv");

    private Withholding() {}

    /** Whether the cue keeps speech back: an infinitive of speech, or of being named, follows. */
    static boolean isOne(Cue cue) {
        SentenceView view = cue.view();
        if (!VERBS.contains(cue.entry().lemma())) {
            return false;
        }
        int i = cue.range().last() + 1;
        i += view.word(i).equals("not") ? 1 : 0;
        if (!view.word(i).equals("to")) {
            return false;
        }
        boolean named = view.word(i + 1).equals("be") && view.tag(i + 2).equals("VBN");
        boolean speech = i + 1 < view.size()
                && (SPEECH.contains(view.token(i + 1).lemma())
                        || SILENCE.contains(view.token(i + 1).lemma()))
                && !cue.entry().takes('a');
        return named || speech;
    }

    /** Whether such a verb stands right before a cue ("declined to say"). */
    static boolean governs(Cue cue) {
        String verb = governor(cue);
        boolean speech = SPEECH.contains(cue.view().token(cue.head()).lemma());
        return VERBS.contains(verb) && (speech && !verb.equals("ask") || denies(verb));
    }

    /** Whether the object of a cue is kept back ("did not disclose the price", "declined to give details"). */
    static boolean isWithheld(Cue cue, BitSet object) {
        SentenceView view = cue.view();
        boolean clause = false;
        for (int i = object.nextSetBit(0); i >= 0; i = object.nextSetBit(i + 1)) {
            clause |= view.tag(i).startsWith("W") || view.word(i).equals("if") || view.quoted(i);
        }
        String lemma = view.token(cue.head()).lemma();
        boolean silent = SPEECH.contains(lemma) && !lemma.equals("deny") && !lemma.equals("confirm");
        return !clause && silent && (denies(governor(cue)) || isNegated(cue));
    }

    /** Whether a verb keeps words back: "gave no details", "declined to comment", "did not elaborate". */
    static boolean startsAt(SentenceView view, int verb) {
        String word = view.word(verb);
        boolean gave =
                (word.equals("gave") || word.equals("gives") || word.equals("offered") || word.equals("provided"))
                        && view.word(verb + 1).equals("no");
        int to = verb + 1;
        boolean declines = view.word(to).equals("to")
                && denies(verb < view.size() ? view.token(verb).lemma() : "");
        boolean not = view.tag(verb).equals("MD") || word.equals("did") || word.equals("does") || word.equals("do");
        int speech = (declines || not && view.isNegation(to)) ? to + 1 : -1;
        boolean silent = speech > 0
                && speech < view.size()
                && (SILENCE.contains(view.token(speech).lemma())
                        || SPEECH.contains(view.token(speech).lemma())
                        || view.word(speech).equals("be")
                                && view.word(speech + 1).startsWith("more"));
        return gave || silent;
    }

    /** "Brandt said the firm was sold but would not say to whom": who withholds is who spoke, not the subject of what was said; the verb of speech, -1 where none is. */
    static int speech(SentenceView view, Dependencies parse, int head) {
        int start = head - 1;
        while (start > 0
                && (view.tag(start).startsWith("RB") || view.word(start).equals("to"))) {
            start--;
        }
        boolean withheld = view.tag(start - 1).equals("CC") && startsAt(view, start);
        for (int i = withheld ? start - 1 : -1; i > view.from(head); i--) {
            boolean said = view.token(i).lemma().equals("say") && view.isFinite(i) && !view.quoted(i);
            if (said && parse.child(i, "nsubj").isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNegated(Cue cue) {
        SentenceView view = cue.view();
        int before = cue.range().first() - 1;
        while (view.tag(before).startsWith("RB") && !view.isNegation(before)) {
            before--;
        }
        return view.isNegation(before);
    }

    /** Whether nothing is said at all ("declined to comment on the raid"). */
    static boolean isSilence(Cue cue) {
        return denies(governor(cue))
                && SILENCE.contains(cue.view().token(cue.head()).lemma());
    }

    private static boolean denies(String verb) {
        return CueLexicon.get()
                .verb(verb)
                .filter(e -> e.cueClass() == CueClass.DENY)
                .isPresent();
    }

    /** Lemma of the verb before the "to" of an infinitive, "" where the cue is none. */
    private static String governor(Cue cue) {
        int to = Unrealised.to(cue);
        return to < 1 ? "" : cue.view().token(to - 1).lemma();
    }
}
