package org.dateline.udfs.statement;

import java.util.OptionalInt;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;
import org.dateline.udfs.nlp.Dependencies;

/** Speech that only might come: "plans to announce", "a decision to charge", "how to explain", "would say". */
final class Unrealised {
    private static final Set<String> GOVERNORS = Lexicon.set("unrealised_governor.tsv");

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might");

    private static final int LONGEST_SUBJECT = 8;

    private Unrealised() {}

    static boolean is(Cue cue) {
        SentenceView view = cue.view();
        int to = to(cue);
        if (to < 1) {
            return isModal(view, cue.range().first() - 1)
                    || isToBe(view, cue.range().first() - 1)
                    || isBesidePossible(cue)
                    || isAwaited(cue);
        }
        if (view.tag(to - 1).startsWith("W")) {
            return true;
        }
        return governs(view, to - 1) || governs(view, head(cue));
    }

    private static boolean isModal(SentenceView view, int before) {
        int i = skipAdverbs(view, before);
        return view.tag(i).equals("MD") && GOVERNORS.contains(view.word(i)) && !isDenied(view, i);
    }

    /** "will also be asked": a passive in the future. */
    private static boolean isToBe(SentenceView view, int before) {
        int i = skipAdverbs(view, before);
        return view.word(i).equals("be") && view.word(skipAdverbs(view, i - 1)).equals("will");
    }

    /** "Some could well start a strike, arguing that": beside what only might be done nothing is said yet. */
    private static boolean isBesidePossible(Cue cue) {
        SentenceView view = cue.view();
        int comma = cue.range().first() - 1;
        boolean beside = view.isComma(comma) && !view.quoted(comma - 1)
                || view.tag(comma).equals("VB");
        if (!view.tag(cue.head()).equals("VBG") || !beside) {
            return false;
        }
        int verb = comma - 1;
        while (verb > view.from(comma) && !view.isFinite(verb)) {
            verb--;
        }
        for (int i = view.from(comma); i < verb; i++) {
            if (view.isFinite(i) && CueLexicon.get().verb(view.token(i).lemma()).isPresent()) {
                return false;
            }
        }
        return POSSIBLE.contains(view.word(verb)) && !view.word(verb + 1).equals("have") && !view.quoted(verb);
    }

    private static int skipAdverbs(SentenceView view, int from) {
        int i = from;
        while (view.tag(i).equals("RB") && !view.isNegation(i)) {
            i--;
        }
        return i;
    }

    /** "until the mayor agrees that": what is waited for was not said. */
    private static boolean isAwaited(Cue cue) {
        boolean awaits = false;
        for (int i = 0; i < cue.head() && !awaits; i++) {
            awaits = isAwaiting(cue.view().word(i));
        }
        if (!awaits) {
            return false;
        }
        Dependencies parse = cue.view().dependencies().orElse(null);
        OptionalInt mark = parse == null ? OptionalInt.empty() : parse.child(cue.head(), "mark");
        return mark.isPresent() && isAwaiting(cue.view().word(mark.getAsInt()));
    }

    private static boolean isAwaiting(String word) {
        return word.equals("until") || word.equals("unless");
    }

    /** "Neither the mayor nor the governor would say": the subject denies it. */
    private static boolean isDenied(SentenceView view, int modal) {
        for (int i = modal - 1; i >= Math.max(0, modal - LONGEST_SUBJECT) && view.isWord(i); i--) {
            if (view.word(i).equals("neither") || view.word(i).equals("nobody")) {
                return true;
            }
        }
        return false;
    }

    private static boolean governs(SentenceView view, int i) {
        return i >= 0 && !view.quoted(i) && GOVERNORS.contains(view.token(i).lemma());
    }

    /** What the parse makes the infinitive depend on, -1 where there is no parse. */
    private static int head(Cue cue) {
        Dependencies parse = cue.view().dependencies().orElse(null);
        boolean depends = parse != null
                && (parse.is(cue.head(), "xcomp")
                        || parse.is(cue.head(), "ccomp")
                        || parse.is(cue.head(), "acl")
                        || parse.is(cue.head(), "advcl")
                        || parse.is(cue.head(), "csubj"));
        return depends ? parse.head(cue.head()) : -1;
    }

    /** The "to" of an infinitive, also before an adverb ("to publicly deny"); -1 where the cue is none. */
    static int to(Cue cue) {
        return cue.view().tag(cue.head()).equals("VB")
                ? to(cue.view(), cue.range().first())
                : -1;
    }

    /** The "to" before a verb and its adverbs, -1 where none stands there. */
    static int to(SentenceView view, int verb) {
        int i = verb - 1;
        while (view.tag(i).equals("RB")) {
            i--;
        }
        return view.word(i).equals("to") ? i : -1;
    }
}
