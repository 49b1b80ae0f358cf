package org.dateline.udfs.statement;

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

    static CueGroup of(Cue cue) {
        Subject subject = SubjectFinder.find(cue);
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
}
