package org.dateline.udfs.place;

import java.util.Locale;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Tells the countries and capitals that stand for their government, army or team. */
final class Metonyms {
    /** How far before its preposition the noun of "talks on the border with X" may stand. */
    private static final int NOUN_REACH = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    Metonyms(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    boolean isMetonym(Mention mention, int row) {
        return isMetonym(mention, row < 0 ? "" : gazetteer.table().code(row));
    }

    /** Whether the mention would stand for a government if it meant a capital. */
    boolean speaksAsCapital(Mention mention) {
        return isMetonym(mention, FeatureCodes.CAPITAL);
    }

    private boolean isMetonym(Mention mention, String code) {
        // Teams play for parts of states too: Wales, Bavaria.
        if (!isState(code) && !code.equals("ADM1")) {
            return false;
        }
        int before = beforeList(mention);
        String word = mention.word(before);
        boolean subject = !words.is("locative", word) && !words.is("example", word);
        return subject && (does(mention.sentence(), afterList(mention), code) || isTeam(mention))
                || isState(code) && decides(mention)
                || !describes(mention)
                        && (playsAgainst(mention.sentence(), before)
                                || isState(code) && isActed(mention.sentence(), before));
    }

    /** "England were late": a single name with a verb in the plural is a team's. */
    private boolean isTeam(Mention mention) {
        String before = mention.word(mention.first() - 1);
        String name = mention.name().toLowerCase(Locale.ROOT);
        boolean single = !name.endsWith("s") || name.equals("wales");
        return single
                && !before.equals("and")
                && !before.equals(",")
                && words.is("plural_verb", mention.word(mention.last() + 1));
    }

    /** "X's decision" */
    private boolean decides(Mention mention) {
        int next = mention.last() + 1;
        return next + 1 < mention.sentence().size()
                && mention.sentence().token(next).tag().equals("POS")
                && words.is("act", Words.lemma(mention.sentence(), next + 1));
    }

    /** "X's ships", "X officials" */
    private static boolean describes(Mention mention) {
        int next = mention.last() + 1;
        if (next >= mention.sentence().size()) {
            return false;
        }
        Token token = mention.sentence().token(next);
        return token.isNoun() || token.tag().equals("POS") || token.tag().startsWith("JJ");
    }

    private static boolean isState(String code) {
        return FeatureCodes.isCountry(code) || code.equals(FeatureCodes.CAPITAL);
    }

    /** The first token before the list of places that the mention stands in, articles left out. */
    private int beforeList(Mention mention) {
        Sentence sentence = mention.sentence();
        int i = mention.first() - 1;
        while (i > 0) {
            String word = mention.word(i);
            boolean joins =
                    (word.equals("and") || word.equals("or") || word.equals(",")) && Words.isLocation(sentence, i - 1);
            // "in northern X"
            boolean part = i == mention.first() - 1 && words.is("part", word);
            if (!joins && !part && !word.equals("the") && !Words.isLocation(sentence, i)) {
                break;
            }
            i--;
        }
        return i;
    }

    /** The first token after it. */
    private static int afterList(Mention mention) {
        Sentence sentence = mention.sentence();
        int i = mention.last() + 1;
        while (i < sentence.size()) {
            String word = mention.word(i);
            int next = mention.word(i + 1).equals("the") ? i + 2 : i + 1;
            boolean joins =
                    (word.equals("and") || word.equals("or") || word.equals(",")) && Words.isLocation(sentence, next);
            if (!joins && !Words.isLocation(sentence, i) && !word.equals("the")) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "X has denied", "X and Y will sign", "X was accused", "X bombed", "X won"; but not "X was bombed", "X has two ports". */
    private boolean does(Sentence sentence, int from, String code) {
        VerbPhrase phrase = VerbPhrase.from(sentence, from, words);
        if (phrase.at() >= sentence.size() || !phrase.finite()) {
            return false;
        }
        Token verb = sentence.token(phrase.at());
        boolean active = !phrase.passive();
        if (!isState(code)) {
            return active && words.isVerb("team_verb", verb);
        }
        // Most of what a country does is done by people; of a city that is less sure.
        boolean acts = FeatureCodes.isCountry(code)
                && verb.isVerb()
                && !verb.isCapitalised()
                && !words.is("place_verb", Words.lemma(verb));
        return words.isVerb("government_verb", verb)
                || active && (acts || words.isVerb("army_verb", verb) || words.isVerb("team_verb", verb));
    }

    /** "beat X", "a win over X" */
    private boolean playsAgainst(Sentence sentence, int i) {
        return i >= 0
                && (words.isVerb("beat_verb", sentence.token(i))
                        || words.is("contesting", Words.lower(sentence, i)) && follows("contest", sentence, i));
    }

    /** "accused X", "according to X", "backed by X", "talks between X and Y", "sanctions on X"; but not "the border between X and Y". */
    private boolean isActed(Sentence sentence, int i) {
        if (i < 0) {
            return false;
        }
        String word = Words.lower(sentence, i);
        if (words.isVerb("address_verb", sentence.token(i))) {
            return true;
        }
        String before = Words.lower(sentence, i - 1);
        if (word.equals("to")) {
            return before.equals("according");
        }
        if (word.equals("by")) {
            return i > 0 && isDeed(sentence.token(i - 1));
        }
        if (word.equals("between")) {
            return !follows("way", sentence, i);
        }
        if (word.equals("on") && before.equals("called")) {
            return true;
        }
        return word.equals("on") && follows("imposed", sentence, i)
                || words.is("relating", word) && follows("between_states", sentence, i);
    }

    /** "backed by", "an offensive by" */
    private boolean isDeed(Token token) {
        String lemma = Words.lemma(token);
        return token.tag().equals("VBN") && !words.is("place_verb", lemma)
                || token.isNoun() && (words.isForm("event", token) || words.is("act", lemma));
    }

    private boolean follows(String wordClass, Sentence sentence, int i) {
        for (int j = Math.max(0, i - NOUN_REACH); j < i; j++) {
            if (words.is(wordClass, Words.lemma(sentence, j))) {
                return true;
            }
        }
        return false;
    }
}
