package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Span;

/** Who a headline says makes its claim, before a verb of saying or behind a dash. */
final class HeadlineSource {
    private static final int REACH = 8;
    /** Tokens at the end of a headline within which a dash and a source stand. */
    private static final int DASHED = 5;

    private HeadlineSource() {}

    /** The claimant of a harm told in the headline; NOBODY where it names none. */
    static Claimant read(Harm harm, NewsDocument document) {
        Claimant speaker = beforeVerb(harm, document);
        return speaker == Claimant.NOBODY ? behindDash(harm, document) : speaker;
    }

    /** "ORVIA SAYS 30 KILLED": whatever stands before the verb; a country is its government. */
    private static Claimant beforeVerb(Harm harm, NewsDocument document) {
        Sentence sentence = harm.sentence();
        int verb = 1;
        while (verb < sentence.size() && !Words.in(sentence, verb, "says", "claims", "reports", "confirms")) {
            verb++;
        }
        if (verb > Math.min(REACH, harm.trigger().token() - 1) || Words.tag(sentence, verb + 1, ".", ":")) {
            return Claimant.NOBODY;
        }
        ClaimantType type = ClaimantTypes.of(sentence, 0, verb);
        boolean country = sentence.token(verb - 1).ner().equals("LOCATION");
        if (type == ClaimantType.NONE && !country) {
            return Claimant.NOBODY;
        }
        return Claimant.of(
                Span.of(harm.field(), sentence, 0, verb - 1).in(document),
                type == ClaimantType.NONE ? ClaimantType.GOVERNMENT : type);
    }

    /** "TWELVE KILLED IN BLAST - HAREL RADIO": the few words of a known kind behind the dash. */
    private static Claimant behindDash(Harm harm, NewsDocument document) {
        Sentence sentence = harm.sentence();
        int size = sentence.size();
        int dash = size - 1;
        while (dash > size - DASHED && !Words.in(sentence, dash, "-", "--", "–", "—")) {
            dash--;
        }
        boolean dashed = Words.in(sentence, dash, "-", "--", "–", "—")
                && dash > Math.max(harm.trigger().last(), harm.group().last())
                && dash + 1 < size;
        ClaimantType type = dashed ? ClaimantTypes.of(sentence, dash + 1, size) : ClaimantType.NONE;
        return type == ClaimantType.NONE
                ? Claimant.NOBODY
                : Claimant.of(
                        Span.of(harm.field(), sentence, dash + 1, size - 1).in(document), type);
    }
}
