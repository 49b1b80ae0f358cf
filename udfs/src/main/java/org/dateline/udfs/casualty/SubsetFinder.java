package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Sentence;

/** Finds the parts of a group that follow it: "27 people, including six women", "among them a child". */
final class SubsetFinder {
    private static final int LONGEST = 40;

    private final NounGroupReader groups;

    SubsetFinder(NounGroupReader groups) {
        this.groups = groups;
    }

    /** Marks and adds the parts of the wholes that stand in {@code found} from index {@code from} on (one sentence). */
    void addParts(List<Harm> found, int from) {
        if (found.size() == from) {
            return;
        }
        Sentence sentence = found.get(from).sentence();
        for (int cue = 1; cue < sentence.size(); cue++) {
            if (Words.in(sentence, cue, "including", "among", "include", "includes", "included", "involving")) {
                addParts(found, from, sentence, cue);
            }
        }
    }

    private void addParts(List<Harm> found, int from, Sentence sentence, int cue) {
        Harm whole = null;
        for (Harm harm : found.subList(from, found.size())) {
            boolean before = harm.group().last() < cue && !harm.isPart();
            if (before && (whole == null || harm.group().last() >= whole.group().last())) {
                whole = harm;
            }
        }
        if (whole == null || isOfAnother(whole, sentence, cue)) {
            return;
        }
        SubsetKind kind = Words.in(sentence, cue, "among") ? SubsetKind.AMONG : SubsetKind.INCLUDING;
        List<Integer> heads = listAfter(sentence, whole, cue);
        for (int i = from; i < found.size(); i++) {
            Harm harm = found.get(i);
            if (heads.contains(harm.group().head()) && harm.set() == whole.set()) {
                found.set(i, part(harm, harm.group(), kind, whole.set()));
                heads.remove((Integer) harm.group().head());
            }
        }
        for (int head : heads) {
            Harm origin = whole;
            groups.read(head)
                    .filter(g -> !Words.tag(sentence, g.head(), "PRP"))
                    .ifPresent(g -> found.add(part(origin, g, kind, origin.set())));
        }
    }

    /** "in an incident involving a group", "meeting leaders including the king": parts of what stands right before. */
    private boolean isOfAnother(Harm whole, Sentence sentence, int cue) {
        if (cue - 1 <= Math.max(whole.group().last(), whole.trigger().last()) || !Words.tag(sentence, cue - 1, "NN")) {
            return false;
        }
        return Words.in(sentence, cue, "involving")
                || Words.tag(sentence, cue - 1, "NNS")
                        && VictimNouns.of(sentence.token(cue - 1)).isPresent();
    }

    /** Noun phrases in a list after the cue, up to the first verb or the end of the bracket. */
    private List<Integer> listAfter(Sentence sentence, Harm whole, int cue) {
        List<Integer> heads = new ArrayList<>();
        int i = cue + 1;
        if (Words.in(sentence, cue, "among")) {
            boolean them = Words.in(sentence, i, "them", "whom", "those", "the");
            if (!them) {
                return heads;
            }
            i++;
        }
        while (i < Math.min(sentence.size(), cue + LONGEST)) {
            if (Words.tag(sentence, i, "VB", "WP", "WDT", "IN", ":", ".") && !Words.in(sentence, i, "at", "of")
                    || Words.in(sentence, i, ")", "–", "—", "in", "while", "but")) {
                break;
            }
            int head = groups.edges().chunkHead(i);
            if (head < i) {
                i++;
                continue;
            }
            if (opensClause(sentence, whole, head)) {
                break;
            }
            if (takesName(sentence, heads, head)) {
                i = head + 1;
                continue;
            }
            boolean ofPart = !heads.isEmpty()
                    && Words.in(sentence, i, "of")
                    && groups.read(heads.get(heads.size() - 1)).isPresent();
            if (!ofPart && !isOffice(sentence, heads, i, head)) {
                heads.add(head);
            }
            i = head + 1;
        }
        return heads;
    }

    /** "including Ada Hol, | deputy head of the bank": what the one just named is. */
    private static boolean isOffice(Sentence sentence, List<Integer> heads, int first, int head) {
        int last = heads.isEmpty() ? -1 : heads.get(heads.size() - 1);
        return last >= 0
                && last == first - 2
                && Words.in(sentence, first - 1, ",")
                && PersonNames.is(sentence, last)
                && !PersonNames.is(sentence, head)
                && !Words.tag(sentence, first, "DT", "CD", "PRP$", "NNS")
                && sentence.token(head).tag().equals("NN");
    }

    /** "including her son, | 26-year-old Juan Lopez.": the name, with its age, of the one just told takes the place. */
    private boolean takesName(Sentence sentence, List<Integer> heads, int head) {
        NounGroup named =
                groups.read(head).filter(g -> g.reference() == Reference.NAMED).orElse(null);
        int told = named == null ? -1 : heads.indexOf(named.first() - 2);
        boolean closed = head + 1 >= sentence.size() || Words.in(sentence, head + 1, ",", ".", "(");
        boolean one = told >= 0
                && closed
                && Words.in(sentence, named.first() - 1, ",")
                && !PersonNames.is(sentence, heads.get(told))
                && groups.read(heads.get(told)).filter(NounGroup::isSingle).isPresent();
        if (one) {
            heads.subList(told, heads.size()).clear();
            heads.add(head);
        }
        return one;
    }

    /** "killed 20, including ten miners, and a child was hurt": behind the predicate of the whole, a subject with its verb. */
    private static boolean opensClause(Sentence sentence, Harm whole, int head) {
        return whole.trigger().token() < head
                && Words.in(sentence, head + 1, "was", "were", "is", "are", "has", "have");
    }

    private static Harm part(Harm whole, NounGroup group, SubsetKind kind, int set) {
        return new Harm(
                whole.field(),
                whole.sentence(),
                whole.trigger(),
                group,
                whole.type(),
                whole.rule() + "/" + kind.value(),
                -1 - set,
                kind,
                set,
                null);
    }
}
