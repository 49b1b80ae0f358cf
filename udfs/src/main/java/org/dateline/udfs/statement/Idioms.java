package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Set phrases with a verb of speech in which nobody says anything: "That said, ...", "time will tell", "says goodbye". */
final class Idioms {
    /** "is claiming injury": claimed by filing, not by saying. */
    private static final Set<String> FILED = Lexicon.set("filed_noun.tsv");

    /** "says goodbye to his wife": no words are reported. */
    private static final Set<String> FAREWELLS = Set.of("goodbye", "farewell", "hello", "thanks", "prayers", "mass");

    /** "calling every hour": how often somebody telephones. */
    private static final Set<String> OFTEN = Set.of("every", "once", "twice", "daily", "hourly", "constantly");

    private Idioms() {}

    /** "That said, the road is open.", "All told, forty died.", "says goodbye", "claims damages", "fell, compared with 9 pct" */
    static boolean is(Cue cue) {
        SentenceView view = cue.view();
        String lemma = cue.entry().lemma();
        int before = cue.head() - 1;
        int next = cue.range().last() + 1;
        String word = view.word(next);
        return switch (lemma) {
            case "say" -> FAREWELLS.contains(word) || isThatSaid(cue);
            case "claim" -> FILED.contains(word);
            case "compare" -> word.equals("with") || word.equals("to");
            case "tell" ->
                view.word(cue.head()).equals("told") && view.word(before).equals("all")
                        || view.word(before - 1).equals("time");
            case "talk" -> word.equals("show") || word.equals("radio");
            case "call" -> isTelephone(view, next) || isCallingOut(view, next);
            case "correct" -> word.equals("what");
            default -> false;
        };
    }

    private static boolean isThatSaid(Cue cue) {
        SentenceView view = cue.view();
        int that = cue.head() - 1;
        return view.word(that).equals("that")
                && that == view.from(that)
                && view.word(cue.head()).equals("said")
                && view.isComma(cue.head() + 1);
    }

    /** "were calling “every ten minutes”": no name, but how often the telephone rang. */
    private static boolean isTelephone(SentenceView view, int next) {
        boolean mark = view.quoted(next) && !view.isWord(next);
        return OFTEN.contains(view.word(mark ? next + 1 : next));
    }

    /** "called him out in public": the name of nobody, but a rebuke. */
    private static boolean isCallingOut(SentenceView view, int next) {
        Range who = NounPhrases.startingAt(view, next);
        return who != null
                && view.word(who.last() + 1).equals("out")
                && view.tag(who.last() + 1).matches("RP|IN|RB");
    }
}
