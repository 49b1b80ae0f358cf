package org.dateline.udfs.casualty;

import java.util.Set;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Whether a word of the predicate table is that predicate where it stands, by word classes, capitals and idioms. */
final class PredicateFit {
    /** Marks after which a capital says nothing. */
    private static final Set<String> OPENING =
            Set.of("“", "\"", "``", "‘", "'", ":", "-", "–", "—", "•", "|", "(", ".");

    /** What stands before bodies that are no corpses. */
    private static final String NO_CORPSE = "no_corpse";

    /** Words between "unclear whether" and its verb. */
    private static final int SUBJECT_REACH = 7;

    private PredicateFit() {}

    static boolean fits(Sentence sentence, int at, PredicateEntry entry) {
        Token token = sentence.token(at);
        boolean capitalisedName = token.isProperNoun();
        boolean wish =
                entry.lemma().equals("die") && Words.in(sentence, at + 1, "to") && Words.tag(sentence, at + 2, "VB");
        if (wish) {
            return false;
        }
        boolean lives = entry.lemma().equals("survive")
                && !Words.in(sentence, at - 1, "not", "n't")
                && !OpenQuestion.between(sentence, at - SUBJECT_REACH, at);
        if (lives || isInCompany(sentence, at)) {
            return false;
        }
        if (capitalisedName && (isInName(sentence, at) || at > 0 && !Words.isTitleCase(sentence))) {
            // "Mary Lynch", "Shaun of the Dead": in running text a capital inside the sentence makes a name.
            return false;
        }
        // "Lynch chairman Ann Lee": no order to do it
        boolean opening = capitalisedName
                && at == 0
                && entry.isVerb()
                && Words.lower(sentence, at).equals(entry.lemma())
                && sentence.size() > 1
                && sentence.token(1).isProperNoun();
        if (opening && !Words.isTitleCase(sentence)) {
            return false;
        }
        // "the singer's hit", "killing off demand", "kill him off", "hit back"
        boolean thing =
                entry.isVerb() && Words.tag(sentence, at - 1, "POS") && Words.tag(sentence, at, "VBN", "VBD", "NN")
                        || entry.lemma().equals("kill")
                                && (Words.in(sentence, at + 1, "off")
                                        || Words.tag(sentence, at + 1, "PRP") && Words.in(sentence, at + 2, "off"))
                        || entry.isVerb()
                                && Words.in(sentence, at, "hit", "hits", "struck")
                                && Words.in(sentence, at + 1, "back");
        if (thing
                || isIdiom(sentence, at, entry)
                || isInTitle(sentence, at)
                || isAimedShot(sentence, at)
                || isTry(sentence, at)) {
            return false;
        }
        if (entry.isVerb()) {
            // Headlines in title case are often tagged as names.
            return token.isVerb()
                    || token.tag().startsWith("JJ")
                    || capitalisedName && onlyVerb(token)
                    || isMistaggedVerb(sentence, at);
        }
        if (entry.isNoun()) {
            if (entry.frame() == Frame.EVENT
                    && Words.tag(sentence, at + 1, "NN")
                    && !token.text().endsWith("s")
                    && Multiples.before(sentence, at).isEmpty()) {
                // "death penalty", "murder charge"
                return false;
            }
            return token.isNoun() || entry.frame() == Frame.COUNT && isNominal(sentence, at);
        }
        return !token.isNoun() || capitalisedName || token.tag().equals("NN");
    }

    /** "Toll Brothers Inc", also where it opens the sentence. */
    private static boolean isInCompany(Sentence sentence, int at) {
        return sentence.token(at).isCapitalised()
                && sentence.token(at).ner().equals("ORGANIZATION")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isProperNoun()
                && sentence.token(at + 1).ner().equals("ORGANIZATION")
                && !Words.isTitleCase(sentence);
    }

    private static boolean isInName(Sentence sentence, int at) {
        return PersonNames.is(sentence, at) && PersonNames.is(sentence, Math.max(0, at - 1));
    }

    /** "performed Stay And Die", "Shaun of the Dead", "the Dead Man's star": a capital inside running text makes a title. */
    private static boolean isInTitle(Sentence sentence, int at) {
        return at > 1
                && isCapital(sentence, at)
                && !OPENING.contains(sentence.token(at - 1).text())
                && (Words.tag(sentence, at, "NN", "JJ")
                        || sentence.token(at).tag().equals("VB"))
                && (isCapital(sentence, at - 1)
                        || isCapital(sentence, at + 1)
                        || isCapital(sentence, at - 3) && Words.in(sentence, at - 2, "of"))
                && !Words.isTitleCase(sentence);
    }

    /** A word with a capital and small letters. */
    private static boolean isCapital(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.token(i).isCapitalised()
                && sentence.token(i).text().chars().anyMatch(Character::isLowerCase);
    }

    /** "shot twice over the bar", "shot to fame", "was shot at": somebody aimed, or rose, and nobody was hit. */
    private static boolean isAimedShot(Sentence sentence, int at) {
        if (!Words.in(sentence, at, "shot", "shoots", "shooting")
                || !sentence.token(at).isVerb()) {
            return false;
        }
        boolean passive =
                Words.in(sentence, at - 1, "was", "were", "been", "being", "be", "is", "are", "got", "fatally");
        int next = at + 1;
        while (Cues.is(sentence, next, "shot_manner")) {
            next++;
        }
        boolean wide = Words.in(sentence, next, "wide")
                || Words.in(sentence, next, "over", "past", "against", "at", "into")
                        && Cues.is(sentence, next + 2, "goal");
        int to = next;
        while (to < next + 2 && !Words.in(sentence, to, "to")) {
            to++;
        }
        boolean rose = Words.in(sentence, to, "to") && Cues.between(sentence, to + 1, to + 3, "ascent");
        boolean missed = Words.in(sentence, next, "at")
                && (Words.tag(sentence, next + 1, ",", ".", "CC", "''")
                        || Words.in(sentence, next + 1, "by", "in", "from", "while"));
        return passive ? missed : wide || rose;
    }

    /** "a one shot deal": a try, told before what is done by it; "4 shot today" is none. */
    private static boolean isTry(Sentence sentence, int at) {
        int number = Words.in(sentence, at - 1, "-") ? at - 2 : at - 1;
        return Words.in(sentence, at, "shot")
                && Words.tag(sentence, number, "CD")
                && at + 1 < sentence.size()
                && (sentence.token(at + 1).tag().equals("NN")
                        || sentence.token(at + 1).tag().equals("NNS"))
                && !Cues.is(sentence, at + 1, "time")
                && !Cues.isDate(sentence, at + 1)
                && Words.in(sentence, number - 1, "a", "the", "this", "any", "no");
    }

    /** "dead and buried", "the traders' body", "the governing body", "body armour": no deaths. */
    private static boolean isIdiom(Sentence sentence, int at, PredicateEntry entry) {
        boolean buried = entry.frame() == Frame.STATE
                && Words.in(sentence, at, "dead")
                && Words.in(sentence, at + 1, "and")
                && Words.in(sentence, at + 2, "buried");
        int owner = at - 1;
        while (Words.tag(sentence, owner, "JJ", "NN")) {
            owner--;
        }
        boolean organisation = entry.frame() == Frame.BODY
                && (Words.in(sentence, at, "body")
                                && Words.tag(sentence, owner, "POS")
                                && Words.tag(sentence, owner - 1, "NNS", "NNPS")
                        || Cues.is(sentence, at - 1, NO_CORPSE)
                        // "a bullet in her body"
                        || Words.tag(sentence, at - 1, "PRP$")
                                && Words.in(
                                        sentence, at - 2, "in", "into", "through", "on", "to", "inside", "throughout"));
        boolean compound = Words.in(sentence, at, "dead") && Words.in(sentence, at + 1, "weight", "end", "heat")
                || Words.in(sentence, at, "body") && Words.tag(sentence, at + 1, "NN")
                || Words.in(sentence, at, "gunshot") && Words.in(sentence, at + 1, "residue", "detector", "detection");
        // "missing out on", "is to be wound up", "shoot for the top"
        boolean other = Words.in(sentence, at, "missing") && Words.in(sentence, at + 1, "out")
                || entry.isVerb()
                        && (Words.in(sentence, at, "wound") && Words.in(sentence, at + 1, "up", "down")
                                || Words.in(sentence, at, "shoot", "shooting") && Words.in(sentence, at + 1, "for"));
        // "a stick to beat the reformers"
        boolean reproach = entry.lemma().equals("beat")
                && Words.in(sentence, at - 1, "to")
                && (Words.in(sentence, at - 2, "stick") || Words.in(sentence, at - 4, "stick"));
        return buried || organisation || compound || other || reproach;
    }

    /** "people who cannot | arrest" */
    static boolean isAble(Sentence sentence, int verb) {
        int modal = Words.tag(sentence, verb - 1, "RB") ? verb - 2 : verb - 1;
        return sentence.token(verb).tag().equals("VB") && Words.tag(sentence, modal, "MD");
    }

    /** "4 shot in car", "beheading a man": tagged as nouns. */
    private static boolean isMistaggedVerb(Sentence sentence, int at) {
        boolean afterNumber =
                Words.tag(sentence, at - 1, "CD") && Words.in(sentence, at, "shot", "hurt", "wounded", "stabbed");
        boolean verbal = Words.lower(sentence, at).endsWith("ing")
                || (Words.lower(sentence, at).startsWith("kill") || Words.in(sentence, at, "wound", "wounds"))
                        && Words.in(sentence, at - 1, "and", "or", ",");
        boolean beforeObject = verbal
                && Words.tag(sentence, at + 1, "DT", "CD", "PRP$")
                && !Words.tag(sentence, at - 1, "DT", "JJ", "NN", "PRP$");
        return (afterNumber || beforeObject || isVerbBeforeNumber(sentence, at)) && Words.tag(sentence, at, "NN");
    }

    /** "Gunmen kill 3 and injure 5": a verb in the present, whatever its tag. */
    static boolean isVerbBeforeNumber(Sentence sentence, int at) {
        boolean gunDown = Words.in(sentence, at, "gun")
                && Words.in(sentence, at + 1, "down")
                && Words.tag(sentence, at + 2, "CD", "DT", "NNP");
        return Words.tag(sentence, at, "NN")
                && Words.tag(sentence, at - 1, "NN")
                && (gunDown
                        || Words.in(sentence, at, "kill", "kills", "wound", "wounds")
                                && Words.tag(sentence, at + 1, "CD"));
    }

    private static boolean onlyVerb(Token token) {
        return PredicateLexicon.of(Words.lower(token)).stream().allMatch(PredicateEntry::isVerb)
                || token.text().endsWith("ed");
    }

    /** "the dead", "12 wounded," : an adjective used as a noun. */
    private static boolean isNominal(Sentence sentence, int at) {
        boolean nounFollows = Words.tag(sentence, at + 1, "NN", "JJ", "CD");
        return Words.in(sentence, at - 1, "the", "those")
                && !nounFollows
                && !sentence.token(at).isVerb();
    }
}
