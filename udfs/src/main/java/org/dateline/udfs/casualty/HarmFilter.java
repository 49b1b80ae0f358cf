package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Leaves out what only sounds like harm to people, where it takes the whole article to tell. */
final class HarmFilter {
    private HarmFilter() {}

    /**
     * @param found in reading order, which stays
     * @param deeds deadly deeds without a victim
     */
    static List<Harm> of(NewsDocument document, List<Harm> found, List<Deed> deeds) {
        if (found.isEmpty()) {
            // Most articles: what follows reads all their words.
            return List.of();
        }
        NaturalDeaths natural = new NaturalDeaths(document, found, deeds);
        TitleNames names = new TitleNames(document);
        EverydaySenses senses = new EverydaySenses(document);
        List<Harm> told = found.stream()
                .filter(harm -> !names.isIn(harm)
                        && !isWork(harm)
                        && !Quotes.part(harm)
                        && !isTerm(harm)
                        && !Unmeant.is(harm)
                        && !isFoundSafe(harm)
                        && !isBareEvent(harm)
                        && !isOfNobody(harm, found)
                        && !isBareCasualty(harm)
                        && !isAbstract(harm)
                        && !isGeneral(harm)
                        && !senses.has(harm)
                        && !natural.has(harm))
                .toList();
        boolean anybodyHurt =
                !deeds.isEmpty() || told.stream().anyMatch(HarmFilter::isReport) || natural.isMethodFirst();
        boolean toll = !deeds.isEmpty()
                || told.stream()
                        .anyMatch(
                                harm -> isReport(harm) && harm.trigger().entry().frame() != Frame.TOLL);
        boolean match = told.stream().anyMatch(HarmFilter::isPlayable) && Genre.SPORT.isOf(document);
        boolean sport = match && told.stream().noneMatch(HarmFilter::isViolent);
        boolean arts = Genre.ARTS.isOf(document);
        SoftHarms soft = new SoftHarms(document, told, deeds);
        List<Harm> kept = told.stream()
                .filter(harm -> !soft.isAlone(harm)
                        && !(isLoose(harm) && !anybodyHurt)
                        && !(!toll && senses.isTollOfThings(harm))
                        && !(isWide(harm) && !anybodyHurt && !natural.isToldNear(harm))
                        && !(isPlayable(harm) && (sport || match && isUnfit(harm) || isSportsInjury(harm)))
                        && !(arts && isPlot(harm)))
                .toList();
        return kept.stream().filter(harm -> !isOrphan(harm, kept)).toList();
    }

    /** "the shooting of The Lantern": a capital inside running text makes the name of a work. */
    private static boolean isWork(Harm harm) {
        NounGroup group = harm.group();
        int the = group.first();
        return Words.in(harm.sentence(), the - 1, "of")
                && Words.in(harm.sentence(), the, "the")
                && harm.sentence().token(the).isCapitalised()
                && group.name() == null
                && harm.field() == Field.TEXT
                && !Words.isTitleCase(harm.sentence());
    }

    /** "the remaining lives of the two loans": lives of people are claimed and lost by people. */
    private static boolean isTerm(Harm harm) {
        NounGroup group = harm.group();
        return harm.rule().endsWith("/lives_of")
                && group.entry() == null
                && group.name() == null
                && group.number() != null
                && group.head() > group.number().last();
    }

    /** "the missing boys were found alive"; a team is "missing two players" for a match. */
    private static boolean isFoundSafe(Harm harm) {
        boolean lacks = harm.rule().endsWith("/right_neighbour")
                && Words.tag(harm.sentence(), harm.trigger().token() - 1, "VB");
        return harm.type() == CasualtyType.MISSING
                && (lacks || Cues.between(harm.sentence(), 0, harm.sentence().size(), "safe"));
    }

    /** A harm to the body that is told as such, not by the word "victim" alone. */
    private static boolean isReport(Harm harm) {
        return Opening.isBodily(harm.type()) && !isLoose(harm) && !isWide(harm);
    }

    /**
     * "4,300 workers are affected", "burn them to a disc", "one disappeared": words of what is seldom harm, or no harm to
     * people, and victims that no noun or name shows to be people.
     */
    private static boolean isWide(Harm harm) {
        NounGroup group = harm.group();
        boolean lost = Opening.isBodily(harm.type()) || harm.type() == CasualtyType.MISSING;
        boolean needsPeople = (lost || harm.type() == CasualtyType.DISPLACED)
                && harm.trigger().entry().isVerb()
                && harm.trigger().entry().company().equals("@person");
        boolean shown = group.entry() != null || group.name() != null || group.age() != null;
        return harm.type() == CasualtyType.AFFECTED || needsPeople && !shown;
    }

    /** "the victim", "a casualty of the reform": said of any loss. */
    private static boolean isLoose(Harm harm) {
        Frame frame = harm.trigger().entry().frame();
        boolean victim = frame == Frame.VICTIM && harm.type() == CasualtyType.KILLED_OR_WOUNDED;
        return victim || frame == Frame.COUNT && harm.group().isSingle();
    }

    /** Whether a row says anything: of bare victims it knows neither the number nor the name. */
    static boolean isTelling(Harm harm) {
        return !isBareVictim(harm);
    }

    /** A part of a whole that was left out. */
    private static boolean isOrphan(Harm harm, List<Harm> kept) {
        return harm.isContained()
                && harm.whole() >= 0
                && kept.stream().noneMatch(h -> h.set() == harm.whole() && !h.isContained());
    }

    /**
     * "People who kill intruders", "where people get shot", "benefits for injured workers": people in general, by a plural
     * that nothing counts or points at beside a verb without a past.
     */
    private static boolean isGeneral(Harm harm) {
        NounGroup group = harm.group();
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        if (harm.field() == Field.TITLE || group.reference() != Reference.PLURAL || group.number() != null) {
            return false;
        }
        if (harm.rule().endsWith("/lost_life") && Cues.between(sentence, group.last() + 1, at, Cues.HYPOTHETICAL)) {
            return true;
        }
        if (!harm.trigger().entry().isVerb()) {
            return false;
        }
        int auxiliary = at - 1;
        while (Words.tag(sentence, auxiliary, "RB")) {
            auxiliary--;
        }
        boolean passive = Words.tag(sentence, at, "VBN", "VBD")
                && Words.in(sentence, auxiliary, "be", "get", "gets", "are", "is");
        boolean modifier = harm.rule().endsWith("/modifier") && Words.tag(sentence, group.first() - 1, "IN", "TO");
        return isPresent(sentence, at) || passive || modifier;
    }

    /** A verb in the present tense or in its base form. */
    private static boolean isPresent(Sentence sentence, int at) {
        return Words.tag(sentence, at, "VBP", "VBZ") || sentence.token(at).tag().equals("VB");
    }

    /** What a film, a play or a game tells, in the present tense, and what is shot with a camera. */
    private static boolean isPlot(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean present = harm.field() == Field.TEXT
                && (isPresent(sentence, at) || Words.in(sentence, at - 1, "is", "are", "be"));
        boolean camera = harm.trigger().entry().lemma().equals("shoot")
                && harm.type() == CasualtyType.KILLED_OR_WOUNDED
                && !Words.in(sentence, at - 1, "was", "were");
        boolean shoot = harm.trigger().entry().lemma().equals("shooting")
                && harm.group().entry() == null
                && harm.group().number() == null;
        return Opening.isBodily(harm.type()) && (present || camera || shoot);
    }

    private static boolean isViolent(Harm harm) {
        return harm.type() == CasualtyType.KILLED
                || harm.trigger().entry().frame() == Frame.ACT
                || Words.in(harm.sentence(), harm.trigger().token(), "shot", "stabbed", "shooting", "stabbing")
                        && !isByPosition(harm);
    }

    /** "Hol shot from 20 metres": a subject taken for the victim by its place alone. */
    private static boolean isByPosition(Harm harm) {
        boolean beside = harm.rule().endsWith("/reduced_passive") || harm.rule().endsWith("/left_neighbour");
        return beside && harm.field() == Field.TEXT && harm.group().number() == null;
    }

    /** What happens on a pitch too. */
    private static boolean isPlayable(Harm harm) {
        return harm.type() == CasualtyType.WOUNDED
                || harm.type() == CasualtyType.KILLED_OR_WOUNDED
                || harm.type() == CasualtyType.MISSING
                || harm.type() == CasualtyType.CAPTURED
                || harm.type() == CasualtyType.AFFECTED;
    }

    /** "the injured Ada Hol": an adjective beside a name, as reports on sport put it. */
    private static boolean isUnfit(Harm harm) {
        return harm.type() == CasualtyType.WOUNDED
                && harm.group().first() == harm.trigger().last() + 1
                && harm.group().name() != null
                && !NaturalDeaths.isViolent(harm.sentence(), harm.trigger().token());
    }

    private static boolean isSportsInjury(Harm harm) {
        return harm.type() == CasualtyType.WOUNDED
                && Cues.between(harm.sentence(), 0, harm.sentence().size(), "sports_injury")
                && !NaturalDeaths.isMethod(harm.sentence());
    }

    /** "a victim of the scandal", "money for the victims": nobody is counted or named; "the victim" is somebody. */
    private static boolean isBareVictim(Harm harm) {
        NounGroup group = harm.group();
        return harm.trigger().entry().frame() == Frame.VICTIM
                && group.number() == null
                && group.name() == null
                && group.age() == null
                && !(group.isSingle() && Words.in(harm.sentence(), group.first(), "the"));
    }

    /** "the duty hurts farmers", "customers are affected": only a number, or a passive, makes people who came to harm. */
    private static boolean isAbstract(Harm harm) {
        boolean uncounted = harm.group().number() == null;
        boolean active = harm.rule().equals("hurt/object");
        int at = harm.trigger().token();
        boolean trade = harm.trigger().entry().lemma().equals("injure")
                && harm.rule().endsWith("/object")
                && harm.group().reference() == Reference.PLURAL;
        boolean loss = harm.trigger().entry().lemma().equals("hurt")
                && (!harm.group().isSingle()
                        || Words.in(harm.sentence(), at + 1, "by")
                        || Words.in(harm.sentence(), at + 2, "by"));
        boolean industry = harm.rule().contains("/injury_of") && harm.group().reference() == Reference.PLURAL;
        boolean hurt = (trade || loss || industry) && !NaturalDeaths.isViolent(harm.sentence(), at);
        return uncounted && (active || hurt || harm.type() == CasualtyType.AFFECTED);
    }

    /** "weddings, deaths and births", "kinds of murders": events in general. */
    private static boolean isBareEvent(Harm harm) {
        NounGroup group = harm.group();
        Frame frame = harm.trigger().entry().frame();
        return (frame == Frame.EVENT || frame == Frame.ACT)
                && group.head() == harm.trigger().token()
                && group.reference() == Reference.PLURAL
                && group.number() == null;
    }

    /** "The deaths puzzled experts": of whom, no other claim of the article says. */
    private static boolean isOfNobody(Harm harm, List<Harm> found) {
        Frame frame = harm.trigger().entry().frame();
        return (frame == Frame.EVENT || frame == Frame.ACT)
                && Opening.isBodily(harm.type())
                && harm.group().head() == harm.trigger().token()
                && harm.group().number() == null
                && Words.in(harm.sentence(), harm.group().first(), "the")
                && harm.group().last() == harm.group().first() + 1
                && found.stream().noneMatch(other -> other != harm && Opening.isBodily(other.type()));
    }

    /** "films that end in casualty", "the casualty list": a singular that counts nobody. */
    private static boolean isBareCasualty(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean modifier = Words.tag(sentence, at + 1, "NN")
                || Words.in(sentence, at + 1, "and") && Words.in(sentence, at + 3, "toll");
        boolean singular =
                Words.in(sentence, at, "casualty") && (modifier || harm.group().first() == at);
        // "the danger of casualties"
        boolean topic =
                Words.in(sentence, at, "casualties") && harm.group().first() == at && Words.tag(sentence, at - 1, "IN");
        return harm.trigger().entry().frame() == Frame.COUNT && harm.group().number() == null && (singular || topic);
    }
}
