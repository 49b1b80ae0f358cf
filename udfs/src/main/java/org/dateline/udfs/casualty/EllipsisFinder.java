package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.QuantityMention;

/** Finds parts told by an adverb alone: "five were shot, one fatally", "three people hurt, two critically". */
final class EllipsisFinder {
    private final NounGroupReader groups;

    EllipsisFinder(NounGroupReader groups) {
        this.groups = groups;
    }

    void addParts(List<Harm> found, int from) {
        if (found.size() == from) {
            return;
        }
        Sentence sentence = found.get(from).sentence();
        for (QuantityMention mention : groups.quantities()) {
            int next = mention.last() + 1;
            boolean fatal = Cues.between(sentence, next, next + 1, "fatal");
            boolean alone = Cues.is(sentence, next, "ellipsis") && !Words.tag(sentence, next + 1, "VB", "JJ");
            if (fatal && alone || alone) {
                Harm whole = wholeBefore(found, from, mention.first());
                if (whole != null) {
                    found.add(part(whole, groups.number(mention), fatal));
                }
            }
        }
    }

    private static Harm wholeBefore(List<Harm> found, int from, int token) {
        Harm whole = null;
        for (Harm harm : found.subList(from, found.size())) {
            if (harm.trigger().token() < token && harm.group().last() < token && harm.type() != CasualtyType.KILLED) {
                whole = harm;
            }
        }
        return whole;
    }

    private static Harm part(Harm whole, NounGroup group, boolean fatal) {
        CasualtyType type = fatal ? CasualtyType.KILLED : CasualtyType.WOUNDED;
        return new Harm(
                whole.field(),
                whole.sentence(),
                whole.trigger(),
                group,
                type,
                whole.rule() + "/ellipsis",
                -1 - whole.set(),
                SubsetKind.OF_WHOM,
                whole.set(),
                null);
    }
}
