package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/** Harm told as the way of things and no event: rates, epidemics, what is going on and what happens again and again. */
final class Habits {
    private static final String ILLNESS = "illness";

    private Habits() {}

    static boolean tells(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        if (isRate(harm) || isCaseOf(harm) || isTopic(harm) || isPractice(harm)) {
            return true;
        }
        boolean bodily = Opening.isBodily(harm.type()) && harm.trigger().entry().isVerb();
        if (!bodily || harm.field() == Field.TITLE) {
            return false;
        }
        boolean uncounted = harm.group().number() == null;
        boolean present = isPresent(sentence, at);
        boolean illness = Cues.between(sentence, 0, sentence.size(), ILLNESS);
        return isGoingOn(harm)
                || present && (uncounted || illness)
                || uncounted && Words.tag(sentence, at, "VBG") && (illness || isAboutMany(harm));
    }

    /** "mothers who have lost children to gun violence": of whom and how many, nobody says. */
    static boolean isOfBereaved(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int who = Words.in(sentence, at - 1, "have", "'ve", "had") ? at - 2 : at - 1;
        return harm.trigger().entry().lemma().equals("lose")
                && harm.group().number() == null
                && harm.group().name() == null
                && !Words.tag(sentence, harm.group().first(), "PRP$")
                && Words.in(sentence, who, "who", "that")
                && Words.tag(sentence, who - 1, "NNS")
                && !Words.tag(sentence, who - 2, "DT", "CD", "PRP$");
    }

    /** "400 people a year", "kills 30 annually". */
    private static boolean isRate(Harm harm) {
        Sentence sentence = harm.sentence();
        for (int last : new int[] {harm.group().last(), harm.trigger().last()}) {
            boolean span = Words.in(sentence, last + 1, "a", "an")
                    && Words.in(sentence, last + 2, "year", "month", "week", "day", "hour")
                    && !Words.in(sentence, last + 3, "after", "before", "ago", "later", "earlier", "in", "-");
            if (span || Words.in(sentence, last + 1, "annually", "yearly", "daily")) {
                return true;
            }
        }
        return Words.in(sentence, harm.group().first() - 1, "average")
                || Words.in(sentence, harm.group().first(), "average");
    }

    /** "are dying", "is killing", "are being shot", "are getting hurt". */
    private static boolean isGoingOn(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int auxiliary = Words.in(sentence, at - 1, "being", "getting") ? at - 2 : at - 1;
        boolean progressive = auxiliary == at - 2 || Words.tag(sentence, at, "VBG");
        while (Words.tag(sentence, auxiliary, "RB")) {
            auxiliary--;
        }
        return progressive && Words.in(sentence, auxiliary, "are", "'re", "is");
    }

    /** A present tense that cannot be read as a past one ("beat", "hurt"). */
    private static boolean isPresent(Sentence sentence, int at) {
        return Words.tag(sentence, at, "VBP", "VBZ")
                && !Words.in(sentence, at, "beat", "hurt", "shot", "hit", "cut", "burst", "wound", "lost")
                && !Words.lower(sentence, at).endsWith("ed");
    }

    /** "cases of prisoners taking their own lives", "reports of people being shot": of how many, nobody says. */
    private static boolean isCaseOf(Harm harm) {
        Sentence sentence = harm.sentence();
        int of = harm.group().first() - 1;
        return harm.group().number() == null
                && harm.group().reference() == Reference.PLURAL
                && Words.in(sentence, of, "of")
                && Words.in(sentence, of - 1, "cases", "instances", "incidents", "stories")
                && Words.tag(sentence, harm.group().last() + 1, "VBG");
    }

    /** "Detaining suspects without trial is unlawful": what the present is said of is no deed. */
    private static boolean isPractice(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean gerund = harm.group().number() == null
                && harm.group().reference() == Reference.PLURAL
                && Words.tag(sentence, at, "VBG")
                && harm.group().first() == at + 1
                && (at == 0 || Words.in(sentence, at - 1, "that", "if", "whether", "because", ",", "“", "\""));
        for (int i = harm.group().last() + 1; gerund && i < sentence.size(); i++) {
            if (Words.tag(sentence, i, "VB", "MD", "WP", "WDT") || Words.in(sentence, i, ",", ";")) {
                return Words.tag(sentence, i, "VBZ", "VBP", "MD");
            }
        }
        return false;
    }

    /** "mothers talk about the dead": of no event. */
    private static boolean isTopic(Harm harm) {
        Sentence sentence = harm.sentence();
        return harm.rule().endsWith("/nominal")
                && harm.group().number() == null
                && Words.in(sentence, harm.group().first(), "the")
                && Words.in(sentence, harm.group().first() - 1, "about");
    }

    /** "of prisoners killing themselves", "about men taking their own lives" */
    private static boolean isAboutMany(Harm harm) {
        return harm.group().reference() == Reference.PLURAL
                && (Words.in(harm.sentence(), harm.group().first() - 1, "of", "about")
                        || Words.in(harm.sentence(), harm.group().first() - 2, "of", "about"));
    }
}
