package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.place.Candidates.Candidate;

/** All mentions of an article under one name: they mean one place ("one sense per document"). */
final class NameGroup {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<NameGroup> parents = new ArrayList<>();
    private final List<NameGroup> sentenceMates = new ArrayList<>();
    private final List<Candidate> candidates;
    private Candidate chosen;
    private double score;
    private double margin;

    NameGroup(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** Records that a mention is followed by its parent: "X, Y", "X in Y". */
    void addParent(NameGroup parent) {
        parents.add(parent);
    }

    void addSentenceMate(NameGroup mate) {
        sentenceMates.add(mate);
    }

    void choose(Candidate candidate, double newScore, double newMargin) {
        chosen = candidate;
        score = newScore;
        margin = newMargin;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<NameGroup> parents() {
        return parents;
    }

    List<NameGroup> sentenceMates() {
        return sentenceMates;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** @return the row chosen so far, -1 where there is none */
    int row() {
        return chosen == null ? -1 : chosen.row();
    }

    double score() {
        return score;
    }

    /** Distance of the score to that of the best other place; infinite for the only candidate. */
    double margin() {
        return margin;
    }

    /** How much the article speaks of this name: repeated mentions add less and less. */
    double weight() {
        return Math.sqrt(mentions.size());
    }

    /** Whether the name hardly leaves a choice, so that it can speak for the others. */
    boolean isCertain() {
        return mentions.get(0).row() >= 0 || candidates.size() == 1;
    }
}
