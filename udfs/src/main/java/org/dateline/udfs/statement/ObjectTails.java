package org.dateline.udfs.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** Ends a content that is a noun phrase before what tells where it was said, what the writer adds, or another clause. */
final class ObjectTails {
    private static final Set<String> OCCASIONS = Lexicon.set("speech_occasion.tsv");
    private static final Set<String> GLOSSES = Lexicon.set("gloss_noun.tsv");
    private static final Set<String> MEDIA = Lexicon.set("medium_noun.tsv");
    private static final Set<String> HEARERS = Set.of("reporters", "journalists", "newsmen", "correspondents");

    private final SentenceView view;
    private final CueGroup group;
    private final List<CueGroup> all;
    private final BitSet found;

    private ObjectTails(CueGroup group, List<CueGroup> all, BitSet found) {
        this.view = group.view();
        this.group = group;
        this.all = all;
        this.found = found;
    }

    /** Cuts the tokens in place, where the content follows a cue that takes objects. */
    static void cut(CueGroup group, List<CueGroup> all, BitSet found) {
        CueEntry entry = group.cue().entry();
        int start = found.nextSetBit(group.last() + 1);
        if (group.isVerb() && (entry.takes('o') || entry.takes('p')) && start >= 0) {
            new ObjectTails(group, all, found).cutFrom(start);
        }
    }

    private void cutFrom(int start) {
        for (int i = start; i < found.length(); i++) {
            if (view.quoted(i)) {
                continue;
            }
            if (i > start && isVerbOfClause(i)) {
                found.clear(view.tag(i - 1).equals("CC") ? i - 1 : i, view.size());
                return;
            }
            boolean verb =
                    view.isFinite(i) || view.tag(i).equals("VB") || view.tag(i).equals("VBG");
            if (verb && !view.tag(i - 1).startsWith("W")) {
                return;
            }
            boolean ends = isOccasion(i) && !quotesFrom(i) || isDay(i);
            if (i > start && (isGloss(i) || ends || isNextClause(i))) {
                found.clear(i, view.size());
                return;
            }
        }
    }

    /** "what Brenn called a trick was": the verb of the clause that what is so called is the subject of. */
    private boolean isVerbOfClause(int i) {
        CueEntry entry = group.cue().entry();
        boolean named = entry.takes('p')
                && !entry.takes('c')
                && view.word(group.first() - 1).equals("what");
        String before = view.tag(i - 1);
        return named && view.isFinite(i) && (before.equals("NN") || before.equals("NNS") || before.equals("CC"));
    }

    /** Whether what is said goes on in a quotation ("called it in an interview “a ruin”"). */
    private boolean quotesFrom(int from) {
        for (int i = from; i < found.length(); i++) {
            if (view.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "spoke of “dark forces” on Monday": the day behind a closing mark. */
    private boolean isDay(int on) {
        return view.quoted(on - 1)
                && view.word(on).equals("on")
                && Calendar.isDayOrMonth(view.word(on + 1))
                && !quotesFrom(on);
    }

    /** "announced four votes, a result which drew laughter": what the writer thinks of it. */
    private boolean isGloss(int comma) {
        int noun = comma + 2;
        while (view.tag(noun).startsWith("JJ") || view.tag(noun + 1).startsWith("NN")) {
            noun++;
        }
        boolean gloss = view.isComma(comma)
                && view.isIndefiniteArticle(comma + 1)
                && noun < view.size()
                && GLOSSES.contains(view.token(noun).lemma());
        for (int i = noun + 1;
                gloss && i < view.size() && !view.isComma(i) && !view.tag(i).equals("CC");
                i++) {
            if (view.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "recounted the raid on Harn Radio", "voiced doubt in an interview with", "gave the news to reporters". */
    private boolean isOccasion(int preposition) {
        Range where = view.tag(preposition).matches("IN|TO") ? NounPhrases.startingAt(view, preposition + 1) : null;
        if (where == null) {
            return false;
        }
        int head = Heads.of(where);
        String noun = view.token(head).lowerLemma();
        boolean some = view.isIndefiniteArticle(where.first())
                || view.tag(where.first()).equals("PRP$");
        return switch (view.word(preposition)) {
            case "on" -> MEDIA.contains(noun);
            case "in", "at", "during" -> some && (OCCASIONS.contains(noun) || MEDIA.contains(noun));
            case "to" -> HEARERS.contains(view.word(head));
            default -> false;
        };
    }

    /** "what she called a “long” fight he said tempers were raw": a pronoun and a cue with a clause of their own. */
    private boolean isNextClause(int i) {
        boolean pronoun = view.tag(i).equals("PRP") && view.tag(i - 1).startsWith("NN");
        return pronoun
                && all.stream()
                        .anyMatch(o -> o != group
                                && o.first() == i
                                && o.isVerb()
                                && o.subject().direct()
                                && o.cue().entry().takes('c')
                                && !view.isFinite(o.last() + 1)
                                && view.isWord(o.last() + 1));
    }
}
