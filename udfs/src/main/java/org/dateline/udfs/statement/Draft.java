package org.dateline.udfs.statement;

import java.util.ArrayList;
import java.util.List;

/** A statement under construction: what was found of it so far. Offsets are UTF-16 units of the field. */
final class Draft {
    final SentenceView view;
    final Cue cue;
    final Range speaker;
    /** What a relative pronoun stands for, else the speaker itself. */
    final Range antecedent;

    final String rule;
    final List<int[]> content = new ArrayList<>();
    Range addressee;
    boolean negated;
    /** Whether the grammar leaves the speaker out ("was told", "asked about it"); else a cue without one reports nothing. */
    boolean anonymous;
    /** Whether the content is what somebody should do or give ("asked her to go", "asked for time"). */
    boolean wanted;
    /** The statement whose speaker goes on here, null where the text names one. */
    Draft continues;
    /** Whether two speakers take turns, so that not the last statement but the one before goes on. */
    boolean turn;

    Draft(SentenceView view, Cue cue, Range speaker, Range antecedent, String rule) {
        this.view = view;
        this.cue = cue;
        this.speaker = speaker == null ? null : speaker.behindDateline();
        this.antecedent = antecedent == null ? this.speaker : antecedent;
        this.rule = rule;
    }

    /**
     * What the speaker does by the cue: to ask somebody to do something is to request it, to tell them
     * to demand it; to propose to do something oneself is to promise it. Null without a cue.
     */
    CueClass cueClass() {
        CueClass own = cue == null ? null : cue.entry().cueClass();
        boolean orders = wanted && cue.entry().lemma().equals("tell");
        boolean intends = wanted && cue.entry().lemma().equals("propose");
        if (intends) {
            return CueClass.PROMISE;
        }
        return orders ? CueClass.DEMAND : own == CueClass.ASK && wanted ? CueClass.REQUEST : own;
    }

    /** PLOVER event that the cue supports, null where it supports none. */
    String ploverEvent() {
        boolean request = cueClass() == CueClass.REQUEST;
        boolean other = cue == null || cueClass() != cue.entry().cueClass();
        String own = other ? null : cue.entry().ploverEvent();
        return negated ? null : own == null && request ? "REQUEST" : own;
    }

    int start() {
        return content.isEmpty() ? view.sentence().start() : content.get(0)[0];
    }

    int end() {
        return content.isEmpty() ? view.sentence().end() : content.get(content.size() - 1)[1];
    }

    /** Adds a stretch, joined with those it overlaps. */
    void add(int from, int to) {
        boolean paragraphBefore = to <= view.sentence().start();
        int start = paragraphBefore ? from : Math.max(from, view.opening());
        int end = to;
        if (start >= end) {
            return;
        }
        for (int i = content.size() - 1; i >= 0; i--) {
            int[] other = content.get(i);
            if (start < other[1] && other[0] < end) {
                start = Math.min(start, other[0]);
                end = Math.max(end, other[1]);
                content.remove(i);
            }
        }
        content.add(new int[] {start, end});
        content.sort((a, b) -> Integer.compare(a[0], b[0]));
    }

    boolean sameContent(Draft other) {
        boolean same = content.size() == other.content.size();
        for (int i = 0; same && i < content.size(); i++) {
            same = content.get(i)[0] == other.content.get(i)[0]
                    && content.get(i)[1] == other.content.get(i)[1];
        }
        return same;
    }

    boolean covers(int from, int to) {
        return content.stream().anyMatch(c -> c[0] <= from && to <= c[1]);
    }

    boolean overlaps(int from, int to) {
        return content.stream().anyMatch(c -> c[0] < to && from < c[1]);
    }
}
