package org.dateline.udfs.statement;

import java.util.List;

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

    /** @param before the groups before it in the sentence, whose speaker a second verb or participle shares */
    static CueGroup of(Cue cue, List<CueGroup> before) {
        Subject subject = SubjectFinder.find(cue);
        if (!subject.direct() && !before.isEmpty() && shares(cue)) {
            Subject other = before.get(before.size() - 1).subject();
            if (other.mention() != null) {
                subject = Subject.shared(other.antecedent() == null ? other.mention() : other.antecedent());
            }
        }
        int first = cue.range().first();
        int last = cue.range().last();
        Range mention = subject.mention();
        boolean own = mention != null && mention.view() == cue.view() && subject.direct();
        if (own && first - mention.last() < REACH && mention.first() - last < REACH) {
            first = Math.min(first, mention.first());
            last = Math.max(last, mention.last());
        }
        return new CueGroup(cue, subject, first, last);
    }

    /** "..., adding", "... and said": the speaker of the cue before goes on. */
    private static boolean shares(Cue cue) {
        SentenceView view = cue.view();
        int i = cue.range().first() - 1;
        while (view.tag(i).equals("RB")) {
            i--;
        }
        String tag = view.tag(cue.head());
        return (tag.equals("VBG") || view.word(cue.head()).endsWith("ing")) && (view.isComma(i) || view.quoted(i))
                || tag.equals("VBD") && view.tag(i).equals("CC");
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
