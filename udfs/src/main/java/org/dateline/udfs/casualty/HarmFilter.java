package org.dateline.udfs.casualty;

import java.util.List;
import org.dateline.udfs.nlp.NewsDocument;
import org.dateline.udfs.nlp.Sentence;

/** Leaves out what only sounds like harm to people, where it takes the whole article to tell. */
final class HarmFilter {
    private HarmFilter() {}

    /** @param found in reading order, which stays */
    static List<Harm> of(NewsDocument document, List<Harm> found) {
        boolean anybodyHurt = found.stream().anyMatch(HarmFilter::isReport);
        boolean sport = found.stream().noneMatch(HarmFilter::isViolent) && SportsReport.is(document);
        return found.stream()
                .filter(harm -> !isBareEvent(harm)
                        && !isBareCasualty(harm)
                        && !isAbstract(harm)
                        && !(isBareVictim(harm) && !anybodyHurt)
                        && !(isPlayable(harm) && (sport || isSportsInjury(harm))))
                .toList();
    }

    /** A harm to the body that is told as such, not by the word "victim" alone. */
    private static boolean isReport(Harm harm) {
        return Opening.isBodily(harm.type()) && harm.trigger().entry().frame() != Frame.VICTIM && !isBareEvent(harm);
    }

    private static boolean isViolent(Harm harm) {
        return harm.type() == CasualtyType.KILLED
                || harm.trigger().entry().frame() == Frame.ACT
                || Words.in(harm.sentence(), harm.trigger().token(), "shot", "stabbed", "shooting", "stabbing");
    }

    /** What happens on a pitch too. */
    private static boolean isPlayable(Harm harm) {
        return harm.type() == CasualtyType.WOUNDED
                || harm.type() == CasualtyType.KILLED_OR_WOUNDED
                || harm.type() == CasualtyType.MISSING
                || harm.type() == CasualtyType.CAPTURED
                || harm.type() == CasualtyType.AFFECTED;
    }

    private static boolean isSportsInjury(Harm harm) {
        return harm.type() == CasualtyType.WOUNDED
                && Cues.between(harm.sentence(), 0, harm.sentence().size(), "sports_injury");
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
        return uncounted && (active || harm.type() == CasualtyType.AFFECTED);
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

    /** "films that end in casualty", "the casualty list": a singular that counts nobody. */
    private static boolean isBareCasualty(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean modifier = Words.tag(sentence, at + 1, "NN")
                || Words.in(sentence, at + 1, "and") && Words.in(sentence, at + 3, "toll");
        return harm.trigger().entry().frame() == Frame.COUNT
                && Words.in(sentence, at, "casualty")
                && harm.group().number() == null
                && (modifier || harm.group().first() == at);
    }
}
