package org.dateline.udfs.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.place.Candidates.Candidate;

/** All mentions of an article under one name: they mean one place ("one sense per document"). */
final class NameGroup {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<NameGroup> parents = new ArrayList<>();
    private final List<NameGroup> children = new ArrayList<>();
    private final List<NameGroup> sentenceMates = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private Candidate chosen;
    private double score;
    private double margin;
    private DisambiguationBasis basis = DisambiguationBasis.NONE;
    private boolean foreign;
    private boolean speaks;
    private boolean filedFrom;

    NameGroup(List<Candidate> candidates) {
        this.candidates.addAll(candidates);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void addCandidate(Candidate candidate) {
        candidates.add(candidate);
    }

    /** Records that a mention is followed by its parent: "X, Y", "X in Y". */
    void addParent(NameGroup parent) {
        parents.add(parent);
        parent.children.add(this);
    }

    void addSentenceMate(NameGroup mate) {
        sentenceMates.add(mate);
    }

    void choose(Candidate candidate, double newScore, double newMargin, DisambiguationBasis newBasis) {
        chosen = candidate;
        score = newScore;
        margin = newMargin;
        basis = newBasis;
    }

    /** Records that the place chosen is small and lies where nothing else of an article about another country does. */
    void setForeign(boolean isForeign) {
        foreign = isForeign;
    }

    /** Records that a mention stands for a government, if it means a capital. */
    void setSpeaking() {
        speaks = true;
    }

    boolean speaks() {
        return speaks;
    }

    /** Records that a mention is a dateline, which names a town. */
    void setFiledFrom() {
        filedFrom = true;
    }

    boolean isFiledFrom() {
        return filedFrom;
    }

    boolean isForeign() {
        return foreign;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<NameGroup> parents() {
        return parents;
    }

    /** Those that this one follows as their parent. */
    List<NameGroup> children() {
        return children;
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

    /** Whether a mention stands with "the", as regions and seas do and towns do not. */
    boolean hasArticle() {
        return mentions.stream().anyMatch(NameGroup::isWithArticle);
    }

    private static boolean isWithArticle(Mention mention) {
        return mention.type() != MentionType.EMBEDDED
                && Words.hasArticle(mention.sentence(), mention.first(), mention.last());
    }

    DisambiguationBasis basis() {
        return basis;
    }

    /** "Nyanza" and "Nyanza Province" are words for one thing and cannot bear each other out. */
    boolean sharesName(NameGroup other) {
        String a = " " + NameKey.of(mentions.get(0).name()) + " ";
        String b = " " + NameKey.of(other.mentions.get(0).name()) + " ";
        return a.contains(b) || b.contains(a);
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
