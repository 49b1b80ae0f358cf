package org.dateline.udfs.casualty;

import java.util.Optional;
import org.dateline.udfs.nlp.Sentence;

/** What a harm came to, by the words around its predicate. */
final class Outcomes {
    private static final int FATAL_REACH = 4;
    private static final int LIMB_REACH = 6;

    private Outcomes() {}

    /** "shot dead", "fatally shot", "shot and killed" are deaths; "shot and wounded" is not. */
    static CasualtyType of(Sentence sentence, int at, PredicateEntry entry) {
        if (isEither(sentence, at, entry)) {
            return CasualtyType.KILLED_OR_WOUNDED;
        }
        if (entry.type() != CasualtyType.KILLED_OR_WOUNDED && entry.type() != CasualtyType.WOUNDED) {
            return entry.type();
        }
        if (Cues.between(sentence, at - 3, at, "nonfatal") || Words.in(sentence, at - 1, "survived")) {
            return CasualtyType.WOUNDED;
        }
        // "five dead, 7 injuries", "five dead 7 injuries"
        int from = Words.tag(sentence, at - 1, "CD") ? at - 1 : at - 2;
        boolean fatal = Cues.between(sentence, from, at, "fatal")
                || Words.in(sentence, at - 1, "fatal", "deadly")
                || entry.frame() == Frame.VICTIM && Words.in(sentence, at - 1, "homicide", "murder", "slaying")
                || entry.isVerb() && fatalAfter(sentence, at);
        if (fatal) {
            return CasualtyType.KILLED;
        }
        if (entry.type() == CasualtyType.WOUNDED) {
            return CasualtyType.WOUNDED;
        }
        return coordinated(sentence, at)
                .orElse(entry.isVerb() && survivedAfter(sentence, at) ? CasualtyType.WOUNDED : entry.type());
    }

    /** "fifty were killed or wounded": one figure for both. */
    private static boolean isEither(Sentence sentence, int at, PredicateEntry entry) {
        // "killed, wounded or captured"
        boolean listed = Words.in(sentence, at + 1, ",") && Words.in(sentence, at + 3, "or");
        boolean inList = Words.in(sentence, at - 1, ",") && Words.in(sentence, at + 1, "or");
        boolean before = inList || Words.in(sentence, at - 1, "or", "/");
        int other = before ? at - 2 : listed || Words.in(sentence, at + 1, "or", "/") ? at + 2 : -1;
        return (entry.type() == CasualtyType.KILLED || entry.type() == CasualtyType.WOUNDED)
                && (entry.isVerb() || entry.frame() == Frame.STATE)
                && PredicateLexicon.of(Words.lower(sentence, other)).stream()
                        .anyMatch(e -> e.company().isEmpty()
                                && e.type() != entry.type()
                                && (e.type() == CasualtyType.KILLED || e.type() == CasualtyType.WOUNDED));
    }

    /** "was shot in the leg", "was shot but is expected to survive". */
    private static boolean survivedAfter(Sentence sentence, int at) {
        if (Cues.between(sentence, at + 1, at + LIMB_REACH, "limb")) {
            return true;
        }
        int cue = Cues.first(sentence, at + 1, sentence.size(), "survival");
        for (int i = at + 1; i < cue; i++) {
            boolean other = Words.tag(sentence, i, "VB")
                    && !PredicateLexicon.of(Words.lower(sentence, i)).isEmpty();
            boolean others = Words.in(sentence, i, "and") && Words.tag(sentence, i + 1, "CD", "DT", "NN", "PRP$");
            if (other || others || Words.in(sentence, i, ";", "while", "when", "whom")) {
                return false;
            }
        }
        return cue > 0 && !Words.in(sentence, cue + 1, "by") && !Words.in(sentence, cue - 1, "not", "n't");
    }

    private static boolean fatalAfter(Sentence sentence, int at) {
        int cue = Cues.first(sentence, at + 1, at + 2 + FATAL_REACH, "fatal");
        for (int i = at + 1; i < cue; i++) {
            if (Words.tag(sentence, i, ",", "CC", "VB", "IN") && !Words.in(sentence, i, "by")) {
                return false;
            }
        }
        return cue > 0;
    }

    private static Optional<CasualtyType> coordinated(Sentence sentence, int at) {
        if (!Words.in(sentence, at + 1, "and", ",", "&")) {
            return Optional.empty();
        }
        for (int i = at + 2; i < Math.min(at + 5, sentence.size()); i++) {
            for (PredicateEntry entry : PredicateLexicon.of(Words.lower(sentence, i))) {
                if (entry.isVerb() && entry.company().isEmpty() && Words.tag(sentence, i, "VB", "JJ", "NNP")) {
                    return Optional.of(entry.type());
                }
            }
            if (!Words.tag(sentence, i, "RB") && !Words.in(sentence, i, "and")) {
                break;
            }
        }
        return Optional.empty();
    }
}
