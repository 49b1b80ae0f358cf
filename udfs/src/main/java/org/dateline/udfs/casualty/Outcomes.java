package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Sentence;

/** What a harm came to, by the words around its predicate. */
final class Outcomes {
    private static final int FATAL_REACH = 4;
    private static final int LIMB_REACH = 6;
    /** Words behind "victim of" within which its harm is called deadly. */
    private static final int OF_REACH = 7;

    private Outcomes() {}

    /** "shot dead", "fatally shot", "shot and killed" are deaths; "shot and wounded" is not. */
    static CasualtyType of(Sentence sentence, int at, PredicateEntry entry) {
        Optional<CasualtyType> either = either(sentence, at, entry);
        if (either.isPresent() && entry.type() != CasualtyType.KILLED_OR_WOUNDED) {
            return either.get();
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
                // "the fatal 2003 shooting"
                || Words.isYear(sentence, at - 1) && Words.in(sentence, at - 2, "fatal", "deadly")
                || entry.frame() == Frame.VICTIM && Words.in(sentence, at - 1, "homicide", "murder", "slaying")
                || entry.frame() == Frame.VICTIM && isOfFatal(sentence, at)
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

    /**
     * "killed or wounded", "dead, wounded or missing": one figure for all, which is no arm's own; empty where nothing is
     * joined by "or".
     */
    private static Optional<CasualtyType> either(Sentence sentence, int at, PredicateEntry entry) {
        if (!entry.isVerb() && entry.frame() != Frame.STATE) {
            return Optional.empty();
        }
        Set<CasualtyType> types = EnumSet.of(entry.type());
        boolean or = false;
        for (int step : new int[] {-1, 1}) {
            int i = at;
            while (Words.in(sentence, i + step, "or", "/", ",")) {
                Optional<CasualtyType> other = arm(sentence, i + 2 * step);
                if (other.isEmpty()) {
                    break;
                }
                or |= !Words.in(sentence, i + step, ",");
                types.add(other.get());
                i += 2 * step;
            }
        }
        if (!or || types.size() == 1) {
            return Optional.empty();
        }
        boolean bodily = types.stream().allMatch(Opening::isBodily);
        return Optional.of(bodily ? CasualtyType.KILLED_OR_WOUNDED : CasualtyType.AFFECTED);
    }

    private static Optional<CasualtyType> arm(Sentence sentence, int i) {
        return PredicateLexicon.of(Words.lower(sentence, i)).stream()
                .filter(e -> e.isVerb() || e.frame() == Frame.STATE)
                .filter(e -> e.particle().isEmpty()
                        && (e.company().isEmpty() || e.company().startsWith("@pe")))
                .map(PredicateEntry::type)
                .filter(type -> type != CasualtyType.KILLED_OR_WOUNDED)
                .findFirst();
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

    /** "the victim of Friday's fatal shooting", "victims of a double homicide" */
    private static boolean isOfFatal(Sentence sentence, int victim) {
        for (int i = victim + 2; Words.in(sentence, victim + 1, "of", "in") && i <= victim + OF_REACH; i++) {
            if (Words.in(sentence, i, "fatal", "deadly", "homicide", "murder", "killing", "killings", "slaying")) {
                return !Words.in(sentence, i - 1, "attempted");
            }
            if (!Words.tag(sentence, i, "DT", "JJ", "NN", "POS", "CD", "VBG", "PRP$")) {
                return false;
            }
        }
        return false;
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
