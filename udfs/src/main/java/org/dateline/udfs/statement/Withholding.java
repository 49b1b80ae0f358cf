package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

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
