package org.dateline.udfs.statement;

import java.util.Set;
import org.dateline.udfs.lexicon.Lexicon;

/** The noun phrase beside a cue: before it, also across an apposition, else after it. */
final class AdjacentSpeaker {
    private static final Set<String> PERIODS = Lexicon.set("period_noun.tsv");

    private final SentenceView view;
    private final Cue cue;

    AdjacentSpeaker(Cue cue) {
        this.view = cue.view();
        this.cue = cue;
    }

    /** A short subject right beside the cue, closed off from what stands before: "...," Smith said; "...," said Smith. */
    boolean setOff(Range adjacent) {
        int first = Math.min(adjacent.first(), cue.range().first()) - 1;
        boolean mark = first < 0 || view.quoted(first) || view.isComma(first);
        boolean inverted = adjacent.first() > cue.head();
        int next = cue.range().last() + 1;
        if (!inverted
                && view.isComma(first)
                && view.isComma(next)
                && adjacent.last() == cue.range().first() - 1) {
            return true;
        }
        if (!inverted) {
            boolean near = adjacent.last() >= cue.range().first() - 3;
            return mark && first >= 0 && near && !cue.entry().takes('a') && isName(adjacent);
        }
        boolean says = !cue.entry().takes('o')
                && !cue.entry().takes('p')
                && !cue.entry().takes('a');
        boolean clause = opensClause(adjacent.last() + 1);
        return mark && says && !clause && isName(adjacent);
    }

    boolean opensClause(int next) {
        if (next > cue.head() && next >= view.to(cue.head())) {
            return false;
        }
        String tag = view.tag(next);
        return tag.startsWith("VB")
                || tag.equals("MD")
                || tag.startsWith("RB")
                || tag.equals("POS")
                || view.quoted(next);
    }

    boolean isName(Range range) {
        boolean joined = view.token(range.first()).isProperNoun() && hasJoint(range);
        return joined
                || view.token(range.last()).isProperNoun()
                || view.tag(range.last()).equals("PRP")
                || view.token(range.last()).isEntity();
    }

    /** "Brenn and others" */
    private boolean hasJoint(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (view.tag(i).equals("CC")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase before the cue, also across an apposition, else the one after it. */
    Subject find() {
        int i = cue.range().first() - 1;
        while (i >= 0 && (view.tag(i).startsWith("RB") || view.tag(i).equals("MD") || isAuxiliary(i) || isDay(i))) {
            i--;
        }
        Range before = i >= 0 && !view.quoted(i) ? NounPhrases.headOfChain(view, i) : null;
        if (before != null && !(isTime(before) && !isNamed(before))) {
            return Subject.own(before);
        }
        boolean opens = i < 0 || view.quoted(i) || view.isComma(i);
        Range after = opens ? NounPhrases.startingAt(view, cue.range().last() + 1) : null;
        if (after != null
                && !opensClause(after.last() + 1)
                && !isTime(after)
                && !isPronounOfClause(after)
                && !isPatient(i, after)
                && !(tells() && !asksQuestion(i, after))) {
            return Subject.own(after);
        }
        boolean aside =
                i > 0 && (view.isComma(i) || isDash(i)) && !view.tag(cue.head()).equals("VBG");
        Range as = cue.entry().lemma().equals("put it") ? afterAs() : null;
        return as != null ? Subject.own(as) : aside ? acrossApposition(i) : Subject.NONE;
    }

    /** "As Brenn, the author of the plan, put it": who stands behind "as". */
    private Range afterAs() {
        for (int i = cue.range().first() - 1; i >= view.from(cue.head()); i--) {
            if (view.word(i).equals("as") && !view.quoted(i)) {
                return NounPhrases.startingAt(view, i + 1);
            }
        }
        return null;
    }

    /** "A critic of the dam, Vera Brenn told": a phrase that only describes the name behind its comma. */
    boolean isFronted(Range phrase, Range name) {
        return phrase != null
                && name != null
                && phrase.view() == view
                && phrase.first() == view.from(cue.head())
                && view.isIndefiniteArticle(phrase.first())
                && name.last() == cue.range().first() - 1
                && view.isComma(name.first() - 1)
                && phrase.last() < name.first()
                && view.token(name.last()).ner().equals("PERSON");
    }

    private boolean isDash(int i) {
        return view.word(i).matches("-{1,3}|[\u2013\u2014\u2015]");
    }

    /** "the envoy yesterday said" */
    private boolean isDay(int i) {
        return i > 0
                && Calendar.isDayOrMonth(view.word(i))
                && !view.quoted(i)
                && (view.tag(i - 1).startsWith("NN") || view.tag(i - 1).startsWith("RB"))
                && !(view.token(i).isProperNoun() && view.token(i - 1).isEntity());
    }

    private boolean isTime(Range phrase) {
        boolean period = PERIODS.contains(view.token(phrase.last()).lemma())
                && view.tag(phrase.last()).equals("NNS");
        return period
                || Calendar.isDayOrMonth(view.word(phrase.first()))
                || Calendar.isDayOrMonth(view.word(phrase.last()));
    }

    /** "USA Today": a word of time in a name. */
    private boolean isNamed(Range phrase) {
        return phrase.first() < phrase.last() && view.token(phrase.last() - 1).isEntity();
    }

    /** "..., said he and others": only the name of a speaker follows its cue, a pronoun opens what is said. */
    private boolean isPronounOfClause(Range after) {
        int next = after.last() + 1;
        return view.tag(after.last()).equals("PRP") && view.isWord(next);
    }

    /** "Who gave the order?" asked Volk. */
    private boolean asksQuestion(int before, Range after) {
        boolean interrupts = view.isComma(before)
                && view.isComma(after.last() + 1)
                && view.word(view.to(cue.head()) - 1).equals("?");
        boolean question = view.quoted(before) || before < 0;
        return interrupts || question && isName(after) && !view.isWord(after.last() + 1);
    }

    /** "..., praised Volk", "..., promised peace and work": behind a verb whose object is what it speaks of or offers. */
    private boolean isPatient(int before, Range after) {
        CueEntry entry = cue.entry();
        boolean thing = entry.takes('o') && !Voices.canSpeak(after);
        return (entry.takes('p') && !entry.takes('c') || thing) && !view.quoted(before);
    }

    private boolean tells() {
        return cue.entry().takes('a');
    }

    /**
     * "Flynn, a retired general, said", "Flynn - who has retired - said": the phrase before the mark that opens the aside; a
     * relative clause opens it wherever it stands.
     */
    private Subject acrossApposition(int closing) {
        int opening = -1;
        for (int i = closing - 1; i > view.from(closing) && closing - i < 30; i--) {
            boolean mark = !view.quoted(i) && (isDash(closing) ? isDash(i) : view.isComma(i));
            boolean relative = view.tag(i + 1).startsWith("W");
            if (mark && (opening < 0 && closing - i < 20 || relative)) {
                opening = i;
            }
        }
        Range name = opening < 0 ? null : NounPhrases.endingAt(view, opening - 1);
        return name == null ? Subject.NONE : Subject.own(name);
    }

    /** "Petrel Corp, whose owner is a bank, said": who opens the sentence before a relative clause; null where none stands there. */
    Range beforeRelative() {
        int closing = cue.range().first() - 1;
        int relative = closing - 1;
        boolean clause = false;
        while (view.isComma(closing)
                && relative > 1
                && view.isWord(relative)
                && !view.tag(relative).startsWith("W")) {
            clause |= view.isFinite(relative--);
        }
        boolean set = clause && view.tag(relative).startsWith("W") && view.isComma(relative - 1);
        boolean finite = view.isFinite(cue.head()) && !view.quoted(closing) && !view.quoted(relative);
        Range name = set && finite && relative > 1 ? NounPhrases.headOfChain(view, relative - 2) : null;
        boolean opens = name != null && name.first() == view.from(name.first()) && Voices.canSpeak(name);
        return opens ? name : null;
    }

    private boolean isAuxiliary(int i) {
        String lemma = view.token(i).lemma();
        return view.tag(i).startsWith("VB") && (lemma.equals("have") || lemma.equals("be") || lemma.equals("do"));
    }

    /** "..., with Brenn saying": a name of its own right before a participle. */
    boolean isAbsolute(Range name) {
        int before = name.first() - 1;
        boolean opens = before < view.from(cue.head())
                || view.isComma(before)
                || view.tag(before).equals("CC")
                || view.word(before).equals("with")
                || view.token(Math.max(0, before)).lemma().equals("be")
                || isDash(before);
        boolean with = view.word(before).equals("with");
        return opens
                && name.last() == cue.range().first() - 1
                && (with || view.token(name.last()).ner().equals("PERSON"));
    }
}
