package org.dateline.udfs.statement;

import java.util.List;
import java.util.Optional;

/**
 * The speaker of a second verb or of a participle after a comma ("..., adding", "... and said"): whoever spoke in the main
 * clause, not who speaks inside what was said ("Brenn said Teshk had called for a truce, adding").
 */
final class SharedSubjects {
    private SharedSubjects() {}

    /** @param before the groups of the sentence so far, in reading order */
    static Optional<Subject> of(Cue cue, List<CueGroup> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            CueGroup group = before.get(i);
            if (speaks(cue, group) && isFinite(group) && !group.isRelative() && isOuter(cue, group, before)) {
                return Optional.of(shared(group));
            }
        }
        Range main = mainSubject(cue);
        if (main != null) {
            return Optional.of(Subject.shared(main));
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (speaks(cue, before.get(i))) {
                return Optional.of(shared(before.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Subject shared(CueGroup group) {
        Subject subject = group.subject();
        return Subject.shared(subject.source());
    }

    private static boolean speaks(Cue cue, CueGroup group) {
        SentenceView view = cue.view();
        return group.isVerb()
                && group.subject().mention() != null
                && group.cue().head() >= view.from(cue.head());
    }

    private static boolean isFinite(CueGroup group) {
        return !group.view().tag(group.cue().head()).equals("VB");
    }

    /** Whether a clause stands inside the words of an earlier cue: nothing parts its subject from them. */
    private static boolean isEmbedded(CueGroup group, List<CueGroup> before) {
        Range own = group.subject().mention();
        if (!group.subject().direct() || own.view() != group.view()) {
            return false;
        }
        for (CueGroup outer : before) {
            boolean clause = outer.isVerb() && outer.cue().entry().takes('c');
            boolean inside = outer.last() < own.first() && !isParted(own) && !Subordinators.opens(own);
            if (clause && outer.subject().direct() && inside) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOuter(Cue cue, CueGroup group, List<CueGroup> before) {
        boolean noted = group.last() + 2 == cue.range().first() && isAside(group);
        return noted || !isEmbedded(group, before) || isPaired(cue, group, before);
    }

    /** "said the ministry asked that ... and held that ...": two clauses with "that" where the outer verb has none. */
    private static boolean isPaired(Cue cue, CueGroup group, List<CueGroup> before) {
        SentenceView view = cue.view();
        boolean both = view.word(cue.range().last() + 1).equals("that")
                && view.word(group.cue().range().last() + 1).equals("that")
                && view.tag(cue.head()).equals(view.tag(group.cue().head()));
        return both
                && before.stream()
                        .noneMatch(outer ->
                                outer != group && view.word(outer.last() + 1).equals("that"));
    }

    /** "said it was rigged, a charge that the council denied, noting": the clause of a noun that the writer adds. */
    private static boolean isAside(CueGroup group) {
        SentenceView view = group.view();
        int that = group.subject().mention().first() - 1;
        int noun = view.word(that).equals("that") || view.word(that).equals("which") ? that - 1 : -1;
        return view.tag(noun).startsWith("NN") && view.tag(noun - 1).equals("DT") && view.isComma(noun - 2);
    }

    private static boolean isParted(Range subject) {
        SentenceView view = subject.view();
        int before = subject.first() - 1;
        return view.isComma(before)
                || view.quoted(before)
                || view.word(before).equals(";")
                || view.tag(before).equals("CC") && view.isComma(before - 1);
    }

    /** The last noun phrase before the cue that opens a clause of its own. */
    private static Range mainSubject(Cue cue) {
        SentenceView view = cue.view();
        Range found = null;
        for (int i = view.from(cue.head()) + 1; i < cue.range().first(); i++) {
            if (!view.isFinite(i) || view.quoted(i)) {
                continue;
            }
            int last = i - 1;
            while (view.tag(last).startsWith("RB")) {
                last--;
            }
            Range subject = last < 0 || view.quoted(last) ? null : NounPhrases.endingAt(view, last);
            boolean relative = subject != null && view.tag(subject.last()).startsWith("W");
            if (subject != null && !relative && opensClause(subject)) {
                found = subject;
            }
        }
        return found != null ? found : opening(view, view.from(cue.head()));
    }

    /** "Senator Brenn, who lost his seat, left, saying": the name that opens the sentence. */
    private static Range opening(SentenceView view, int from) {
        Range name = NounPhrases.startingAt(view, from);
        boolean named = name != null && view.isComma(name.last() + 1) && Voices.canSpeak(name);
        return named && view.token(name.last()).isEntity() ? name : null;
    }

    private static boolean opensClause(Range subject) {
        SentenceView view = subject.view();
        int before = subject.first() - 1;
        String tag = view.tag(before);
        boolean pronoun = view.tag(subject.first()).equals("PRP") && (tag.startsWith("NN") || tag.equals("CD"));
        return subject.first() == view.from(subject.first())
                || isParted(subject)
                || pronoun
                || view.word(before).matches("[-\u2013\u2014\u2015]+");
    }
}
