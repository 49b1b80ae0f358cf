package org.dateline.udfs.statement;

import java.util.List;
import org.dateline.udfs.nlp.Dependencies;

/**
 * A cue with its speaker, and the stretch of the sentence that the two take up together ("the mayor, 61, said").
 *
 * @param cue the cue
 * @param subject who speaks
 * @param first first token of the stretch
 * @param last last token of the stretch
 */
record CueGroup(Cue cue, Subject subject, int first, int last) {
    /** Farthest a speaker may stand from the cue and still be taken out of the content with all between. */
    private static final int REACH = 40;
    /** Farthest two joined verbs stand apart where the first one reports nothing. */
    private static final int NEAR_VERB = 4;

    /** @param before the groups before it in the sentence, whose speaker a second verb or participle shares */
    static CueGroup of(Cue cue, List<CueGroup> before) {
        Subject subject = SubjectFinder.find(cue);
        if (!subject.direct() && shares(cue) && !isSecondVerb(cue)) {
            subject = SharedSubjects.of(cue, before).orElse(subject);
        }
        subject = behindRelativeClause(cue, subject);
        int first = cue.range().first();
        int last = cue.range().last();
        Range mention = subject.mention();
        boolean own = mention != null && mention.view() == cue.view() && subject.direct();
        if (own && first - mention.last() < REACH && mention.first() - last < REACH) {
            first = Math.min(first, mention.first());
            last = Math.max(last, mention.last());
        }
        Range quoting = Quoting.clause(cue);
        if (quoting != null) {
            first = Math.min(first, quoting.first());
        }
        return new CueGroup(cue, subject, first, last);
    }

    /** One past the cue, its speaker and, where nothing but a mark follows, who is told: "..., he told reporters." */
    int next() {
        int next = last + 1;
        if (!cue.entry().takes('a') || !view().isWord(next)) {
            return next;
        }
        Range told = NounPhrases.startingAt(view(), next);
        int end = told == null ? next : told.last() + 1;
        boolean closes =
                Calendar.isDayOrMonth(view().word(end)) || view().tag(end).equals("IN");
        return closes || !view().isWord(end) ? end : next;
    }

    /** "The plan, he said, is new": a comma on either side. */
    boolean isBetweenCommas() {
        return view().isComma(first - 1) && view().isComma(last + 1);
    }

    /** "..., adding", "... and said", "... but did not say": the speaker of the cue before goes on. */
    private static boolean shares(Cue cue) {
        SentenceView view = cue.view();
        int i = cue.range().first() - 1;
        while (view.tag(i).equals("RB")) {
            i--;
        }
        String tag = view.tag(cue.head());
        boolean denies = tag.equals("VB")
                && view.word(i).equals("did")
                && view.tag(i - 1).equals("CC");
        return denies
                || (tag.equals("VBG") || view.word(cue.head()).endsWith("ing")) && (view.isComma(i) || view.quoted(i))
                || tag.equals("VBD") && view.tag(i).equals("CC");
    }

    /** "Kolm, who leads the town, on Friday told": a relative clause that a comma closed is not the cue's. */
    private static Subject behindRelativeClause(Cue cue, Subject subject) {
        SentenceView view = cue.view();
        Range mention = subject.mention();
        boolean relative = mention != null
                && mention.view() == view
                && mention.first() == mention.last()
                && mention.first() > 1
                && view.tag(mention.first()).equals("WP")
                && view.isComma(mention.first() - 1)
                && !view.isComma(mention.first() + 1);
        for (int i = relative ? mention.first() + 1 : view.size();
                i < cue.range().first();
                i++) {
            if (view.isComma(i) && !view.quoted(i)) {
                Range name = NounPhrases.endingAt(view, mention.first() - 2);
                return name == null ? subject : Subject.shared(name);
            }
        }
        return subject;
    }

    /** "she laughed and said": the parse joins two verbs of the same form, whose subject it knows. */
    private static boolean isSecondVerb(Cue cue) {
        SentenceView view = cue.view();
        Dependencies parse = view.dependencies().orElse(null);
        if (parse == null
                || !parse.is(cue.head(), "conj")
                || !view.tag(cue.head()).equals("VBD")) {
            return false;
        }
        int first = parse.head(cue.head());
        boolean near = first >= 0 && cue.head() - first <= NEAR_VERB;
        return near
                && view.tag(first).equals("VBD")
                && parse.child(first, "nsubj").isPresent();
    }

    SentenceView view() {
        return cue.view();
    }

    int start() {
        return view().token(first).start();
    }

    int end() {
        return view().token(last).end();
    }

    boolean isVerb() {
        return cue.entry().kind() == CueEntry.Kind.VERB;
    }

    boolean contains(int token) {
        return first <= token && token <= last;
    }

    /** "who said", "many of whom say" */
    boolean isRelative() {
        Range mention = subject.mention();
        if (mention == null || mention.view() != view()) {
            return false;
        }
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (view().tag(i).startsWith("W")) {
                return true;
            }
        }
        return subject.antecedent() != null;
    }
}
