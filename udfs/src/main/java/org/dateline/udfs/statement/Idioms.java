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

    /** "refused to stop": what is refused by an act. */
    private static final Set<String> REFUSED = Lexicon.set("refused_act.tsv");

    /** "words she has been repeating" */
    private static final Set<String> UTTERED = Lexicon.set("uttered_noun.tsv");

    /** "once the interview concluded," */
    private static final Set<String> OCCASIONS = Lexicon.set("occasion_noun.tsv");

    private static final Set<String> ANYONE =
            Set.of("us", "you", "me", "one", "anyone", "anybody", "everyone", "some", "many", "people");

    private Idioms() {}

    /** "That said, the road is open.", "All told, forty died.", "says goodbye", "claims damages", "fell, compared with 9 pct" */
    static boolean is(Cue cue) {
        SentenceView view = cue.view();
        String lemma = cue.entry().lemma();
        int before = cue.head() - 1;
        int next = cue.range().last() + 1;
        String word = view.word(next);
        return switch (lemma) {
            case "say" -> FAREWELLS.contains(word) || isThatSaid(cue) || isRepetition(view, cue.head());
            case "claim" -> FILED.contains(word);
            case "compare" -> word.equals("with") || word.equals("to");
            case "tell" ->
                view.word(cue.head()).equals("told") && view.word(before).equals("all")
                        || view.word(before - 1).equals("time");
            case "talk" -> word.equals("show") || word.equals("radio");
            case "call" -> isTelephone(view, next) || isCallingOut(view, next);
            case "believe", "think", "conclude" -> isLedTo(view, cue.head()) || isOver(view, cue.head());
            case "add" -> isAddition(view, cue.head());
            case "repeat", "recite", "preach", "stress" -> isRepetition(view, cue.head());
            case "refuse" ->
                word.equals("to")
                        && next + 1 < view.size()
                        && REFUSED.contains(view.token(next + 1).lemma());
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

    /** "would lead us to believe": what seems, to anybody. */
    private static boolean isLedTo(SentenceView view, int verb) {
        int to = Unrealised.to(view, verb);
        return to > 1
                && ANYONE.contains(view.word(to - 1))
                && view.token(to - 2).lemma().matches("lead|leave|cause|force|bring");
    }

    /** "after the interview concluded, ..." */
    private static boolean isOver(SentenceView view, int verb) {
        String noun = verb > 0 ? view.token(verb - 1).lemma() : "";
        return view.token(verb).lemma().equals("conclude")
                && OCCASIONS.contains(noun)
                && (view.isComma(verb + 1) || view.word(verb + 1).equals("."));
    }

    /** "..., adding levity": what comes on top, one noun and no words. */
    private static boolean isAddition(SentenceView view, int verb) {
        int noun = view.tag(verb + 1).startsWith("JJ") ? verb + 2 : verb + 1;
        boolean bare = view.tag(noun).equals("NN") || view.tag(noun).equals("NNS");
        boolean ends = view.isComma(noun + 1) || view.word(noun + 1).equals(".");
        return view.tag(verb).equals("VBG") && bare && ends && !view.quoted(noun) && !view.quoted(verb - 1);
    }

    /** "listened to words she has been repeating for years": a relative clause of the words. */
    private static boolean isRepetition(SentenceView view, int verb) {
        int been = verb - 1;
        int who = been - 2;
        boolean perfect = view.tag(verb).equals("VBG")
                && view.word(been).equals("been")
                && view.token(Math.max(0, been - 1)).lemma().equals("have");
        int noun = view.tag(who - 1).equals("WDT") || view.word(who - 1).equals("that") ? who - 2 : who - 1;
        return perfect
                && noun >= 0
                && view.tag(who).startsWith("PRP")
                && UTTERED.contains(view.token(noun).lemma());
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
