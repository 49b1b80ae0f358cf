package org.dateline.udfs.casualty;

import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Sentence;

/** Whether the text vouches for a harm: negation, denial, hedges, hypotheses and the future, by words in the clause. */
final class AssertionReader {
    private static final int NEAR = 4;

    private AssertionReader() {}

    static Assertion read(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int clause = clauseStart(sentence, at);
        if (harm.rule().endsWith("/modifier")
                && harm.trigger().token() < harm.group().head()) {
            if (isSupposed(sentence, harm.group().first())) {
                return Assertion.HYPOTHETICAL;
            }
            // "tried to save one of the wounded": that they were wounded is no matter of trying.
            return vouched(Cues.between(sentence, harm.group().first(), at + 1, Cues.HEDGE));
        }
        if (isKnown(sentence, clause, at)) {
            return vouched(Cues.between(sentence, Math.max(clause, at - 6), at + 1, Cues.HEDGE));
        }
        boolean died = harm.trigger().entry().lemma().equals("survive");
        if (!died && isNegated(harm, sentence, at, clause)) {
            return Assertion.NEGATED;
        }
        int denial = Cues.first(sentence, clause, at, Cues.DENIAL);
        if (denial >= 0
                && Words.tag(sentence, denial, "VBD", "VBZ", "VBP", "VBG")
                && !isBackground(sentence, denial, at)
                && !isOfCharge(sentence, denial, at)) {
            return Assertion.DENIED;
        }
        if (Cues.between(sentence, clause, at, "fact")) {
            // "the fact that he can be gunned down"
            return Assertion.ASSERTED;
        }
        if (OpenQuestion.asks(harm) || isHypothetical(harm, sentence, at, clause)) {
            return Assertion.HYPOTHETICAL;
        }
        // "will feed people displaced by the war": they are so already.
        boolean participle = harm.rule().endsWith("/participle");
        int future = participle ? harm.group().first() : at - NEAR;
        if (Cues.between(sentence, Math.max(clause, future), at, Cues.FUTURE)) {
            return Assertion.FUTURE;
        }
        return vouched(isReported(harm, sentence, at) || isHedged(harm, Math.max(clause, at - 6), at + 1));
    }

    private static Assertion vouched(boolean hedged) {
        return hedged ? Assertion.HEDGED : Assertion.ASSERTED;
    }

    /** "a suspected robber shot himself" is not open: whether he is a robber is. */
    private static boolean isHedged(Harm harm, int from, int to) {
        NounGroup group = harm.group();
        int cue = Cues.first(harm.sentence(), from, to, Cues.HEDGE);
        boolean inside = group.first() <= cue && cue < group.head() && Words.in(harm.sentence(), cue, "suspected");
        return cue >= 0 && !(inside && !Cues.between(harm.sentence(), group.head(), to, Cues.HEDGE));
    }

    /** "will never forget the murder", "could not accept that he was shot": what one cannot take is a fact. */
    private static boolean isKnown(Sentence sentence, int clause, int at) {
        int known = Cues.first(sentence, clause, at, "knowing");
        for (int i = known - 1; i >= Math.max(clause, known - NEAR); i--) {
            if (Words.in(sentence, i, "not", "n't", "never", "cannot")) {
                return IntStream.range(known, at).noneMatch(j -> Words.in(sentence, j, "if", "whether"));
            }
        }
        return false;
    }

    /** "there would be | more wounded men" */
    private static boolean isSupposed(Sentence sentence, int group) {
        return Words.in(sentence, group - 1, "be") && Words.in(sentence, group - 2, "would", "could", "might");
    }

    /** "were reported killed", unlike "was reported missing", which is how people are missing. */
    private static boolean isReported(Harm harm, Sentence sentence, int at) {
        return Opening.isBodily(harm.type())
                && Words.in(sentence, at - 1, "reported")
                && Words.tag(sentence, at, "VBN", "JJ", "VBD")
                && at - 1 > harm.group().last();
    }

    /** "denied rumours of riots after a man killed two": what is denied is something else. */
    private static boolean isBackground(Sentence sentence, int denial, int at) {
        for (int i = denial + 1; i < at; i++) {
            if (Words.in(sentence, i, "after", "when", "following", "since")) {
                return true;
            }
        }
        return false;
    }

    /** "was not convicted of killing two", "denied parole to a man convicted of killing two": the killing is a fact. */
    private static boolean isOfCharge(Sentence sentence, int from, int at) {
        for (int i = from + 1; i < at; i++) {
            if (Cues.is(sentence, i, "charge") && Words.tag(sentence, i, "VBN", "VBD", "JJ", "VB")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Harm harm, Sentence sentence, int at, int clause) {
        Reference reference = harm.group().reference();
        // "did not cause the death of this man": the death itself is a fact.
        boolean fact = harm.trigger().entry().frame() == Frame.EVENT
                && harm.group().number() == null
                && (reference == Reference.DEFINITE || reference == Reference.NAMED || reference == Reference.PRONOUN);
        if (fact || reference == Reference.NOBODY || isOfPlaceOfDeath(harm, sentence, at)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(clause, at - NEAR); i--) {
            if (Words.in(
                            sentence,
                            i,
                            "not",
                            "n't",
                            "never",
                            "without",
                            "nor",
                            "neither",
                            "no",
                            "nearly",
                            "almost",
                            "narrowly")
                    && !Words.tag(sentence, i + 1, "CD")) {
                // "not only", "no fewer than", "no one but", "none except"
                boolean restricts =
                        Words.in(sentence, i + 1, "only", "yet", "just", "merely", "but", "except", "fewer", "less")
                                || Words.in(sentence, i + 2, "but", "except") && i + 2 < at
                                || Words.tag(sentence, at - 1, "VBD") && isRelative(sentence, i + 1, at);
                return !restricts && !isOfCharge(sentence, i, at);
            }
        }
        return false;
    }

    /** "The other men did not die in custody": where, and not whether, known people died. */
    private static boolean isOfPlaceOfDeath(Harm harm, Sentence sentence, int at) {
        boolean known = Words.in(sentence, harm.group().first(), "the")
                || harm.group().reference() != Reference.SINGLE && harm.group().reference() != Reference.COUNTED;
        return known
                && Words.in(sentence, at, "die", "killed")
                && Words.in(sentence, at + 1, "in", "of", "from", "because")
                && (Words.in(sentence, at + 1, "because")
                        || Words.in(
                                sentence,
                                at + 2,
                                "custody",
                                "prison",
                                "jail",
                                "detention",
                                "vain",
                                "natural",
                                "his",
                                "her"));
    }

    /** "could not talk to a boy who was injured": the negation is of the clause outside. */
    private static boolean isRelative(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Words.tag(sentence, i, "WP", "WDT") && Words.tag(sentence, i - 1, "NN", "JJ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHypothetical(Harm harm, Sentence sentence, int at, int clause) {
        int cue = Cues.first(sentence, clause, at, Cues.HYPOTHETICAL);
        if (cue >= 0
                && (Words.in(sentence, cue, "accused", "accuse", "accuses", "ordered", "order")
                        || Words.tag(sentence, cue, "VBN", "JJ")
                                && Words.tag(sentence, cue - 1, "RBS", "RB", "DT", "CC", ",")
                        // "the most wanted man"
                        || Words.tag(sentence, cue, "VBN", "VBD", "JJ") && Words.in(sentence, cue - 1, "most"))) {
            cue = -1;
        }
        if (cue >= 0
                && harm.trigger().entry().isVerb()
                && at - cue <= 8
                && !Words.in(sentence, cue, "accuse", "accused", "order", "ordered", "if", "whether")) {
            // "who tried to rob a shop was killed"
            boolean finite = Words.tag(sentence, at, "VBD", "VBZ")
                    || Words.tag(sentence, at, "VBN") && Words.in(sentence, at - 1, "was", "were");
            boolean factual = finite && !Words.in(sentence, cue, "would", "could", "should");
            return !factual;
        }
        if (cue >= 0 && harm.trigger().entry().isVerb() && Words.in(sentence, cue, "if", "whether", "unless")) {
            return true;
        }
        boolean noun = harm.trigger().entry().isNoun();
        if (noun && Words.in(sentence, at - 1, "attempted", "attempt")) {
            return true;
        }
        if (sentence.token(at).tag().equals("VB") && Words.in(sentence, at - 1, "might", "may", "could", "can")) {
            return true;
        }
        // "the gun he used to kill": what it served for.
        if (Words.in(sentence, at - 1, "to") && Words.in(sentence, at - 2, "used")) {
            return false;
        }
        boolean infinitive = sentence.token(at).tag().equals("VB") && Words.in(sentence, at - 1, "to");
        return infinitive && !Words.in(sentence, at - 2, "appeared", "found", "reported", "seemed", "managed", "went");
    }

    /** After the last mark or conjunction that opens a clause of its own. */
    private static int clauseStart(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            // "could face action after three fans were hurt": the modal is of another clause.
            boolean fact = Words.in(sentence, i, "after", "when", "because") && Words.tag(sentence, at, "VBD", "VBN");
            if (fact) {
                return i + 1;
            }
            if (Words.in(sentence, i, ";", ":", "but", "while", "although", "though", "\"", "“", "”", "and", ",")
                    && hasVerb(sentence, i + 1, at)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Words.tag(sentence, i, "VB", "MD")) {
                return true;
            }
        }
        return false;
    }
}
