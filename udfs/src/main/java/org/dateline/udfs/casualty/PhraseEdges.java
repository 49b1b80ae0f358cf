package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;
import org.dateline.udfs.quantity.QuantityMention;

/** Where the noun phrases of one sentence begin and end, by word classes and numbers alone. */
final class PhraseEdges {
    /** Tokens of a name in brackets behind a number. */
    private static final int BRACKET = 7;

    private final Sentence sentence;
    private final List<QuantityMention> quantities;

    PhraseEdges(Sentence sentence, List<QuantityMention> quantities) {
        this.sentence = sentence;
        this.quantities = quantities;
    }

    /** The number that this token belongs to; null where it belongs to none. */
    QuantityMention mentionAt(int token) {
        for (QuantityMention mention : quantities) {
            if (mention.first() <= token && token <= mention.last()) {
                return mention;
            }
        }
        return null;
    }

    /** The first number between two tokens, {@code head} excluded; null where there is none. */
    QuantityMention numberIn(int first, int head) {
        for (QuantityMention mention : quantities) {
            if (mention.last() >= first && mention.last() < head) {
                return mention;
            }
        }
        return null;
    }

    /** First token of the phrase that ends at {@code head}. */
    int leftEdge(int head) {
        int first = head;
        while (first > 0 && !opensSentence(first)) {
            int before = first - 1;
            if (sentence.token(before).isCapitalised() && Cues.is(sentence, before, "furniture")) {
                break;
            }
            if (opensBehindDash(first) || isHeadlineVerb(before)) {
                break;
            }
            QuantityMention mention = mentionAt(before);
            if (mention != null) {
                first = mention.first();
            } else if (Words.in(sentence, before, "”", "''", "\"") && mentionAt(before - 1) != null) {
                // "“more than 40” people"
                first = before;
            } else if (Words.in(sentence, before, "of") && before > 0 && mentionAt(before - 1) != null) {
                first = before;
            } else if (Words.tag(sentence, before, "DT", "PDT", "PRP$")) {
                return Words.tag(sentence, before - 1, "PDT") ? before - 1 : before;
            } else if (isInside(before)) {
                first = before;
            } else if (linked(before) >= 0) {
                first = linked(before);
            } else {
                break;
            }
        }
        return first;
    }

    /** "Advertisement | One victim", "nightclub | No arrests": words of the page before a sentence, without a mark between. */
    private boolean opensSentence(int i) {
        Token token = sentence.token(i);
        boolean opener = token.tag().equals("DT") || token.tag().equals("CD") && isWord(token);
        return opener
                && token.isCapitalised()
                && token.text().length() > 1
                && !isUpper(token)
                && (!Words.tag(sentence, i - 1, "DT", "IN", "NNP") || Cues.is(sentence, i - 1, "furniture"))
                && sentence.token(i - 1).text().chars().allMatch(Character::isLetter)
                && i + 1 < sentence.size()
                && !Character.isUpperCase(sentence.token(i + 1).text().charAt(0));
    }

    /** "DORVAN — | A boy", "DORVAN, Tarn — | Police": what follows the dateline. */
    private boolean opensBehindDash(int i) {
        return Words.in(sentence, i - 1, "—", "–", "--", "-")
                && sentence.token(i).isCapitalised()
                && sentence.token(i - 1).end() < sentence.token(i).start();
    }

    /** "Crash leaves | one person dead", where the verb was taken for a noun. */
    private boolean isHeadlineVerb(int i) {
        return Words.in(sentence, i, "leaves", "kills", "injures", "wounds", "hurts")
                && (mentionAt(i + 1) != null
                        || i > 0
                                && i + 1 < sentence.size()
                                && VictimNouns.of(sentence.token(i + 1)).isPresent());
    }

    private static boolean isWord(Token token) {
        return token.text().chars().allMatch(Character::isLetter);
    }

    /** Modifiers in brackets or joined by "and" behind a number: "two Red (North) guards", "six X and Y fighters". */
    private int linked(int i) {
        if (Words.in(sentence, i, ")", "]")) {
            for (int open = i - 1; open >= Math.max(1, i - BRACKET); open--) {
                if (Words.in(sentence, open, "(", "[")) {
                    // brackets may follow each other
                    int end = Words.in(sentence, open - 1, ")", "]") ? open : open - 1;
                    return numberBefore(open) ? end : -1;
                }
            }
        }
        boolean joins = i > 0
                && i + 1 < sentence.size()
                && Words.in(sentence, i, "and", "/", "&")
                && Words.tag(sentence, i + 1, "NN", "JJ", "FW")
                && (sentence.token(i + 1).isCapitalised()
                        || Words.in(sentence, i + 1, "other")
                        // "six Dawn and foreign fighters"
                        || Words.tag(sentence, i + 1, "JJ") && !isPlural(i - 1))
                && sentence.token(i - 1).isCapitalised();
        return joins && numberBefore(i) ? i - 1 : -1;
    }

    private boolean isPlural(int i) {
        return Words.tag(sentence, i, "NNPS", "NNS");
    }

    private boolean numberBefore(int i) {
        for (int j = i - 1; j >= Math.max(0, i - BRACKET); j--) {
            if (mentionAt(j) != null) {
                return true;
            }
            if (!Words.tag(sentence, j, "NNP", "JJ", "HYPH", "VBN", "NN", ",") && !Words.in(sentence, j, ")", "(")) {
                return false;
            }
        }
        return false;
    }

    private boolean isInside(int i) {
        if (Words.in(sentence, i, "-", "–") && !glued(i)) {
            return false;
        }
        if (Words.tag(sentence, i, "CD", "JJ", "NN", "POS", "HYPH", "AFX")) {
            return !Words.in(sentence, i, "dead") || Words.tag(sentence, i + 1, "NN", "JJ");
        }
        // "three heavily-armed men", "two for-hire drivers", "7 IS fighters"
        boolean compound = Words.tag(sentence, i, "RB", "IN", "RP") && glued(i + 1);
        if (compound || isCompound(i) || isAcronym(i) && Words.tag(sentence, i - 1, "CD")) {
            return true;
        }
        return Words.tag(sentence, i, "VBN", "VBG", "VBD")
                        && (Words.tag(sentence, i - 1, "DT", "CD", "PRP$")
                                || Words.in(sentence, i - 1, "other", "dozen"))
                || Words.in(sentence, i, "-", "and")
                        && Words.tag(sentence, i - 1, "CD")
                        && Words.tag(sentence, i + 1, "CD");
    }

    /** The participle of "three well-known men". */
    private boolean isCompound(int i) {
        return Words.tag(sentence, i, "VBN", "VBG", "VBD") && glued(i - 1) && Words.in(sentence, i - 1, "-");
    }

    /** A word in capitals between words that are not. */
    private boolean isAcronym(int i) {
        return i + 1 < sentence.size()
                && isUpper(sentence.token(i))
                && !isUpper(sentence.token(i + 1))
                && sentence.token(i).text().length() > 1;
    }

    private static boolean isUpper(Token token) {
        return token.text().chars().allMatch(Character::isUpperCase);
    }

    private boolean glued(int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i - 1).end() == sentence.token(i).start()
                && sentence.token(i).end() == sentence.token(i + 1).start();
    }

    /** The last noun of the phrase with a number right behind a verb, "(killed) up to nine men", "(shot) dead 50"; -1 for none. */
    int countedHead(int behind) {
        int from = Words.in(sentence, behind, "dead") ? behind + 1 : behind;
        QuantityMention number = mentionAt(from);
        // "one of the rangers" is headed by the number, "dozens of rangers" is not
        boolean part = number != null
                && Words.in(sentence, number.last() + 1, "of")
                && Words.tag(sentence, number.last() + 2, "DT", "PRP$");
        return number == null || number.first() != from || part ? -1 : chunkHead(number.last());
    }

    /** The last noun of the phrase that begins at {@code from}; -1 where none follows. */
    int chunkHead(int from) {
        int head = -1;
        for (int i = from; i < sentence.size(); i++) {
            boolean nominal = Words.in(sentence, i, "wounded", "injured", "dead", "missing")
                    && !Words.tag(sentence, i + 1, "NN", "JJ")
                    // "shot the envoy | dead"
                    && (head < 0 || !Words.in(sentence, i, "dead"));
            if (Words.tag(sentence, i, "NN", "PRP", "WP") && !Words.tag(sentence, i, "PRP$") || nominal) {
                head = i;
            } else if (!Words.tag(sentence, i, "DT", "PDT", "PRP$", "CD", "JJ", "POS", "HYPH", "VBN", "RB")
                    // "a leading doctor"
                    && !(Words.tag(sentence, i, "VBG")
                            && Words.tag(sentence, i - 1, "DT", "CD")
                            && Words.tag(sentence, i + 1, "NN"))
                    && !(head < 0 && Words.in(sentence, i, "least", "more", "than", "of", "-"))
                    && !(head < 0 && Words.in(sentence, i, "at") && Words.in(sentence, i + 1, "least", "most"))) {
                break;
            } else if (head >= 0 && !Words.tag(sentence, i, "POS", "HYPH", "NN")) {
                break;
            }
        }
        return head;
    }
}
