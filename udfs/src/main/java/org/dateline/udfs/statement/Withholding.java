package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** "declined to say", "refused to be identified": what is withheld is no act of speech of its own, and negates the next. */
final class Withholding {
    private static final Set<String> VERBS = Lexicon.set("withholding_verb.tsv");
    private static final Set<String> SPEECH = Lexicon.set("withheld_verb.tsv");

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
                && SPEECH.contains(view.token(i + 1).lemma())
                && !cue.entry().takes('a');
        return named || speech;
    }

    /** Whether such a verb stands right before a cue ("declined to say"). */
    static boolean governs(Cue cue) {
        SentenceView view = cue.view();
        int to = cue.range().first() - 1;
        if (to < 1 || !view.word(to).equals("to")) {
            return false;
        }
        String verb = view.token(to - 1).lemma();
        return VERBS.contains(verb) && SPEECH.contains(view.token(cue.head()).lemma()) && !verb.equals("ask");
    }
}
