package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Leaves out words of harm in the senses they have in business, in rules and guidelines, in sport and of those who run off. */
final class EverydaySenses {
    /** Tokens before "injury" within which "recovering from" stands, with its article and adjectives. */
    private static final int RECOVERY = 6;
    /** Sentences before in which an attacker is told of who then runs off. */
    private static final int REACH = 2;

    private final NewsDocument document;

    EverydaySenses(NewsDocument document) {
        this.document = document;
    }

    boolean has(Harm harm) {
        return isBusiness(harm)
                || isLayoff(harm)
                || isNickname(harm)
                || isExample(harm)
                || isComeback(harm)
                || isFlight(harm)
                || isComputing(harm);
    }

    /** "imports displaced 300 workers": they lose their work and not their homes. */
    private static boolean isLayoff(Harm harm) {
        Sentence sentence = harm.sentence();
        return harm.type() == CasualtyType.DISPLACED
                && harm.trigger().entry().isVerb()
                && Cues.is(sentence, harm.group().head(), "employed")
                && Cues.between(sentence, 0, harm.trigger().token(), "impersonal");
    }

    /** "the 'sugar martyrs'", "the tax martyrs": who is called so for a law and did not die. */
    private static boolean isNickname(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean martyr = harm.trigger().entry().lemma().equals("martyr")
                && harm.trigger().entry().isNoun();
        boolean quoted = isQuote(sentence, at + 1) && (isQuote(sentence, at - 1) || isQuote(sentence, at - 2));
        return martyr && (quoted || Cues.is(sentence, at - 1, "statute"));
    }

    private static boolean isQuote(Sentence sentence, int i) {
        return Words.in(sentence, i, "'", "‘", "’", "`", "\"", "``", "''", "“", "”");
    }

    /** "eliminating creditors", "the slump hurt investors": words that mean a harm only to people who are no parties to a deal. */
    private static boolean isBusiness(Harm harm) {
        PredicateEntry entry = harm.trigger().entry();
        if (!entry.company().equals("@people") && !entry.lemma().equals("hurt")) {
            return false;
        }
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        boolean party = Cues.between(sentence, group.first(), group.last() + 1, "business_party")
                || Cues.between(sentence, group.first(), group.last() + 1, "investor");
        return party && !NaturalDeaths.isMethod(sentence);
    }

    /** "hackers tried to hack the minister": into computers, where no blade and no death is told. */
    private boolean isComputing(Harm harm) {
        return harm.trigger().entry().lemma().equals("hack")
                && harm.type() != CasualtyType.KILLED
                && harm.rule().endsWith("/object")
                && harm.group().number() == null
                && !NaturalDeaths.isMethod(harm.sentence())
                && document.body().sentences().stream().anyMatch(s -> Cues.between(s, 0, s.size(), "computing"));
    }

    /** "Detaining someone is a risk", "stunning someone then killing them was given as an example": whoever it may be. */
    private static boolean isExample(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean anybody = isAnybody(sentence, harm.group().head());
        for (int i = 0; !anybody && Words.in(sentence, harm.group().head(), "them", "him", "her") && i < at; i++) {
            anybody =
                    isAnybody(sentence, i) && (Words.tag(sentence, i - 1, "VBG") || Words.tag(sentence, i - 2, "VBG"));
        }
        return anybody
                && Words.tag(sentence, at, "VBG")
                && isSaidInGeneral(sentence, harm.group().last() + 1);
    }

    private static boolean isAnybody(Sentence sentence, int i) {
        return Words.in(sentence, i, "someone", "somebody", "anyone", "anybody");
    }

    /** Whether a present tense or a word of rules follows. */
    private static boolean isSaidInGeneral(Sentence sentence, int from) {
        if (Cues.between(sentence, 0, sentence.size(), "rule")) {
            return true;
        }
        int next = from;
        while (Words.tag(sentence, next, "RB")) {
            next++;
        }
        return Words.tag(sentence, next, "VBZ", "MD");
    }

    /** "training after recovering from a minor injury": of those who train and race. */
    private static boolean isComeback(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        if (harm.type() != CasualtyType.WOUNDED || harm.trigger().entry().frame() != Frame.INJURY) {
            return false;
        }
        boolean back = false;
        for (int i = Math.max(0, at - RECOVERY); i < at; i++) {
            back |= Words.in(sentence, i + 1, "from")
                    && Words.in(sentence, i, "recovering", "recovered", "returning", "returned", "return", "back");
        }
        return back && Cues.between(sentence, 0, sentence.size(), "training") && !NaturalDeaths.isViolent(sentence, at);
    }

    /** "The attacker emerged ... the man, who later disappeared": one who ran off is not missed. */
    private boolean isFlight(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean gone = harm.trigger().entry().lemma().equals("disappear")
                && harm.group().isSingle()
                && Words.in(sentence, at - 1, "later", "then", "immediately", "quickly")
                && (Words.in(sentence, harm.group().first(), "the")
                        || harm.group().reference() == Reference.PRONOUN);
        for (int i = Math.max(0, sentence.index() - REACH); gone && i <= sentence.index(); i++) {
            Sentence before = document.field(harm.field()).sentences().get(i);
            if (before.tokens().stream()
                    .anyMatch(t -> t.tag().equals("NN") && Cues.is(before, t.index(), Cues.ATTACKER))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the acquisition raises the toll to 12": a toll of what, the word alone does not say.
     *
     * @return whether neither "death", nor people, nor any event that hurts is named in its sentence or the title and the lead
     */
    boolean isTollOfThings(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean bare = harm.trigger().entry().frame() == Frame.TOLL
                && harm.trigger().entry().lemma().equals("toll")
                && !Words.in(sentence, at - 1, "death", "casualty", "human", "injury", "injured", "wounded");
        return bare
                && !Words.in(sentence, harm.group().last() + 1, "people", "dead", "lives")
                && !namesHarm(sentence)
                && document.title().sentences().stream().noneMatch(EverydaySenses::namesHarm)
                && document.body().sentences().stream().limit(REACH).noneMatch(EverydaySenses::namesHarm);
    }

    private static boolean namesHarm(Sentence sentence) {
        return SameEvent.isNamed(sentence, 0, sentence.size()) || NaturalDeaths.isMethod(sentence);
    }
}
