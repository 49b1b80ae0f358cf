package org.dateline.udfs.casualty;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/**
 * Tells the deaths of single people that are no casualties. "He died", "the death of his wife", and of the living "was
 * taken to hospital", say nothing of the cause: they count where the sentence or the article tells of violence, accident
 * or disaster, and not where they tell of an illness or stand in an article that knows of no harm at all. Numbers of dead
 * are tolls, whatever the cause, but for those who took their own lives.
 */
final class NaturalDeaths {
    /** The rule that finds those who took their own lives. */
    static final String OWN_LIFE = "own_life";

    private static final String BARE = "bare_death";
    private static final String VIOLENT = "violent";
    private static final String ILLNESS = "illness";
    private static final String OBITUARY = "obituary";

    private static final Labels METHODS = new Labels("harm-methods.tsv");
    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d\\d");
    /** Paragraphs of the text that tell what an article is about. */
    private static final int LEAD = 3;

    private static final int LEAD_SENTENCES = 5;
    /** How far after the predicate the words of a notice stand ("died at home on Friday at the age of 80"). */
    private static final int NOTICE = 14;
    /** How far before a noun ("at the time of her death"). */
    private static final int NOUN_NOTICE = 4;
    /** How far after it the illness ("died of acute heart failure"). */
    private static final int OF_CAUSE = 8;

    private static final int LONGEST_CUE = 5;

    private static final Set<String> HOSPITAL = Set.of("@hospital", "hospital");

    private final NewsDocument document;
    private final List<Harm> found;
    private final boolean violence;
    private final boolean violentLead;
    private final boolean suicide;
    /** Whether the article says that a death was natural. */
    private final boolean natural;

    /**
     * @param found all harms of the document
     * @param deeds its deadly deeds without a victim
     */
    NaturalDeaths(NewsDocument document, List<Harm> found, List<Deed> deeds) {
        this.document = document;
        this.found = found;
        this.violence = !deeds.isEmpty() || found.stream().anyMatch(NaturalDeaths::isViolent);
        this.violentLead = deeds.stream().anyMatch(Deed::isEarly)
                || found.stream().anyMatch(h -> isViolent(h) && isLead(h.field(), h.sentence()));
        this.natural = !violence
                && document.body().sentences().stream().anyMatch(s -> Cues.between(s, 0, s.size(), "natural_cause"));
        this.suicide = !violence && opening().anyMatch(NaturalDeaths::tellsSuicide);
    }

    /** "in an apparent suicide", but neither attacks nor those who killed others too. */
    private static boolean tellsSuicide(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (Words.in(sentence, i, "suicide")
                    && !Words.in(sentence, i - 2, "murder")
                    && !Cues.between(sentence, i + 1, i + 2, VIOLENT)
                    && METHODS.first(sentence, i, i + 2).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean has(Harm harm) {
        if (suicide && Opening.isBodily(harm.type()) && harm.group().isSingle()) {
            return true;
        }
        boolean own = harm.rule().endsWith(OWN_LIFE);
        if (isFound(harm) && !isToll(harm)) {
            return natural || !violence && isToldNaturally();
        }
        if (!own && (!isBare(harm) || isToll(harm))) {
            return false;
        }
        Sentence sentence = harm.sentence();
        int after = harm.trigger().last() + 1;
        boolean ofIllness = Cues.between(sentence, after, after + OF_CAUSE, ILLNESS)
                && !isViolent(sentence, after, after + OF_CAUSE);
        boolean toldBelow = harm.field() == Field.TITLE && (!violence && isToldNaturally() || isIllInLead());
        if (ofIllness || natural || toldBelow) {
            return true;
        }
        if (isViolent(sentence, 0, sentence.size())) {
            return false;
        }
        if (Cues.between(sentence, 0, sentence.size(), ILLNESS)) {
            return true;
        }
        if (isNotice(harm)) {
            return !violentLead && !isToldBefore(harm);
        }
        return !violence && !isMethod(sentence) && !isToldBefore(harm) && !isToldFirst();
    }

    /** Whether the text tells of such a death: what the headline says in short, and how one came to be found dead. */
    private boolean isToldNaturally() {
        return found.stream()
                .filter(h -> h.field() == Field.TEXT && !isFound(h))
                .anyMatch(this::has);
    }

    /** "has died of cancer": whether the text opens with such a death, and no violent one. */
    private boolean isIllInLead() {
        return document.body().sentences().stream()
                .limit(1)
                .anyMatch(s -> Cues.between(s, 0, s.size(), ILLNESS)
                        && Cues.between(s, 0, s.size(), BARE)
                        && !isViolent(s, 0, s.size()));
    }

    /** "found dead", "left dead", "his body was found": already more than "is dead". */
    private static boolean isFound(Harm harm) {
        int at = harm.trigger().token();
        Frame frame = harm.trigger().entry().frame();
        return frame == Frame.BODY || frame == Frame.STATE && Cues.between(harm.sentence(), at - 3, at, "find");
    }

    /** Predicates that do not say how. */
    private static boolean isBare(Harm harm) {
        int at = harm.trigger().token();
        PredicateEntry entry = harm.trigger().entry();
        boolean inHospital = harm.type() == CasualtyType.WOUNDED && HOSPITAL.contains(entry.company());
        return inHospital || harm.type() == CasualtyType.KILLED && Cues.is(harm.sentence(), at, BARE) && !isFound(harm);
    }

    /** A number of dead, but for patients, or some of the known victims. */
    private static boolean isToll(Harm harm) {
        NounGroup group = harm.group();
        if (Words.in(harm.sentence(), group.head(), "patients")) {
            return false;
        }
        boolean one = group.count().best() != null && group.count().best() == 1;
        return group.partOf() || group.reference() == Reference.NOBODY || group.number() != null && !one;
    }

    private static boolean isViolent(Harm harm) {
        Frame frame = harm.trigger().entry().frame();
        boolean hurt = harm.type() == CasualtyType.KILLED
                || harm.type() == CasualtyType.KILLED_OR_WOUNDED
                || harm.type() == CasualtyType.WOUNDED && harm.group().number() != null;
        boolean bare = harm.rule().endsWith(OWN_LIFE)
                || isFound(harm) && !isToll(harm)
                || Cues.is(harm.sentence(), harm.trigger().token(), BARE) && !isToll(harm);
        return hurt && !bare && frame != Frame.VICTIM && frame != Frame.COUNT;
    }

    /** "died aged 81", "died in 1994", "dies at 62": how notices and biographies tell it. */
    private static boolean isNotice(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().last();
        int end = Math.min(sentence.size(), at + NOTICE);
        boolean age = Words.in(sentence, at + 1, "at")
                && Words.tag(sentence, at + 2, "CD")
                && !Words.tag(sentence, at + 3, "NN", "CD");
        boolean noun = harm.trigger().entry().isNoun() && Cues.between(sentence, at - NOUN_NOTICE, at, OBITUARY);
        boolean year = Words.in(sentence, at + 1, "in")
                && YEAR.matcher(Words.lower(sentence, at + 2)).matches();
        return age || year || noun || Cues.between(sentence, at + 1, end, OBITUARY);
    }

    private boolean isToldBefore(Harm harm) {
        Sentence last = document.before(harm.field(), harm.sentence());
        return last != null && isViolent(last, 0, last.size());
    }

    /** Whether the headline or the first paragraph tells of violence, accident or disaster. */
    private boolean isToldFirst() {
        return opening().anyMatch(s -> isViolent(s, 0, s.size()));
    }

    /** Whether its sentence, the headline or the first paragraph tells of violence, accident or disaster in other words. */
    boolean isToldNear(Harm harm) {
        return isViolent(harm.sentence(), harm.trigger().token()) || isToldFirst();
    }

    /** Whether the headline or the first paragraph names a means of violence. */
    boolean isMethodFirst() {
        return opening().anyMatch(NaturalDeaths::isMethod);
    }

    private Stream<Sentence> opening() {
        return Stream.concat(
                document.title().sentences().stream(),
                document.body().sentences().stream().filter(s -> s.paragraph() == 0));
    }

    private static boolean isLead(Field field, Sentence sentence) {
        return field == Field.TITLE || sentence.paragraph() < LEAD && sentence.index() < LEAD_SENTENCES;
    }

    /** Whether the sentence has a word of violence, accident or disaster but for this one. */
    static boolean isViolent(Sentence sentence, int but) {
        return isViolent(sentence, 0, but) || isViolent(sentence, but + 1, sentence.size()) || isMethod(sentence);
    }

    /** Whether a means of violence is named from this token on. */
    static boolean isMethod(Sentence sentence, int at) {
        return METHODS.first(sentence, at, at + LONGEST_CUE, (first, last) -> first == at)
                .isPresent();
    }

    /** Whether the sentence names a means of violence. */
    static boolean isMethod(Sentence sentence) {
        return METHODS.first(sentence, 0, sentence.size()).isPresent();
    }

    /** A heart attack is no attack. */
    private static boolean isViolent(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            boolean ill = i > 0 && Cues.between(sentence, i - 1, i + 1, ILLNESS);
            int cue = ill ? -1 : Cues.first(sentence, i, Math.min(to, i + LONGEST_CUE), VIOLENT);
            if (cue == i) {
                return true;
            }
        }
        return false;
    }
}
