package org.dateline.udfs.casualty;

import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/** Figures of what has come together up to now: a toll that grows, or a stock of people held or driven out. */
final class RunningTolls {
    private static final int AUXILIARY_REACH = 5;
    private static final int SUBJECT_REACH = 12;
    /** Tokens behind a claim within which "around the world" ends. */
    private static final int WORLD_REACH = 5;
    /** Tokens after "during" within which its noun stands. */
    private static final int DRIVE_REACH = 4;

    private RunningTolls() {}

    static boolean tells(Harm harm) {
        return harm.field() == Field.TEXT
                && (isUpToNow(harm)
                        || isByThen(harm)
                        || isOfStay(harm)
                        || isStock(harm)
                        || isStillMissing(harm)
                        || isOfSeries(harm)
                        || isOfManyEvents(harm)
                        || isWorldwide(harm)
                        || isOfEpidemic(harm));
    }

    private static boolean isUpToNow(Harm harm) {
        Sentence sentence = harm.sentence();
        int auxiliary = perfect(harm);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean now = Words.in(sentence, i, "so") && Words.in(sentence, i + 1, "far")
                    || Words.in(sentence, i, "to") && Words.in(sentence, i + 1, "date");
            if (now) {
                return true;
            }
        }
        return auxiliary >= 0
                && (isExistential(sentence, auxiliary)
                        || isOfProcess(sentence, auxiliary, harm.trigger().token())
                        || Words.in(sentence, harm.trigger().last() + 1, "under"));
    }

    /** "many miners had already died", but not "two had already died when medics came" */
    private static boolean isByThen(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return harm.trigger().entry().isVerb()
                && Words.tag(sentence, at, "VBN")
                && IntStream.range(at - 2, at)
                        .anyMatch(i ->
                                Words.in(sentence, i, "already") && Words.in(sentence, i - 1, "have", "has", "had"))
                && IntStream.range(at, sentence.size()).noneMatch(i -> Words.in(sentence, i, "when", "time", "before"));
    }

    /** "The unit was in the front line, suffering casualties": as long as it stayed. */
    private static boolean isOfStay(Harm harm) {
        Sentence sentence = harm.sentence();
        int verb = harm.group().first() - 1;
        return harm.trigger().entry().frame() == Frame.COUNT
                && harm.group().number() == null
                && Words.in(sentence, verb, "suffering", "taking", "sustaining")
                && Words.in(sentence, verb - 1, ",")
                && IntStream.range(0, verb)
                        .anyMatch(i -> Words.in(sentence, i, "was", "were", "been", "is", "are")
                                && Words.in(sentence, i + 1, "in", "on", "at"));
    }

    /** "there are still thousands unaccounted for" */
    private static boolean isStillMissing(Harm harm) {
        int still = Math.min(harm.group().first(), harm.trigger().token()) - 1;
        return harm.type() == CasualtyType.MISSING
                && Words.in(harm.sentence(), still, "still")
                && Words.in(harm.sentence(), still - 2, "there");
    }

    /** "a series of arrests", "has led to some arrests", "arrested 20 during the crackdown": the sum of many deeds. */
    private static boolean isOfSeries(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int first = Math.min(at, harm.group().first());
        boolean series = Words.in(sentence, first - 1, "of") && Cues.is(sentence, first - 2, "series");
        boolean led = Words.in(sentence, first - 1, "to")
                && Words.in(sentence, first - 2, "led")
                && Words.in(sentence, first - 3, "has", "have");
        int during = at + 1;
        while (during < sentence.size() && !Words.in(sentence, during, "during")) {
            during++;
        }
        return series || led || Cues.between(sentence, during + 1, during + 1 + DRIVE_REACH, "drive");
    }

    /** "a series of shootings which have left two dead" */
    private static boolean isOfManyEvents(Harm harm) {
        Sentence sentence = harm.sentence();
        int first = Math.min(harm.trigger().token(), harm.group().first());
        int series = Cues.first(sentence, 0, first, "series");
        int events = series + 2;
        while (series >= 0
                && Words.in(sentence, series + 1, "of")
                && Words.tag(sentence, events, "JJ", "VBN", "NN", "HYPH")) {
            if (SameEvent.isName(sentence, events)) {
                return IntStream.range(Math.max(events, first - AUXILIARY_REACH), first)
                        .anyMatch(i -> Words.in(sentence, i, "has", "have"));
            }
            events++;
        }
        return false;
    }

    /** "40 people worldwide have died" */
    static boolean isWorldwide(Harm harm) {
        return isSpread(harm, "worldwide");
    }

    /** Whether words of a class, which say how far its figure reaches, stand right before, in or behind a claim. */
    static boolean isSpread(Harm harm, String cueClass) {
        int first = Math.min(harm.group().first(), harm.trigger().token());
        int last = Math.max(harm.group().last(), harm.trigger().last());
        return Cues.between(harm.sentence(), first - 2, last + WORLD_REACH, cueClass);
    }

    /** "the country, which has 593 deaths", "the outbreak brought 12 deaths", "cholera has killed 30 people" */
    static boolean isOfEpidemic(Harm harm) {
        Sentence sentence = harm.sentence();
        boolean toll = harm.rule().startsWith("toll/");
        boolean ill = canBeOfIllness(harm)
                && (toll || Cues.is(sentence, harm.trigger().token(), "of_illness"))
                && Cues.between(sentence, 0, contagionEnd(harm), "contagion");
        if (ill) {
            return true;
        }
        boolean deaths = harm.trigger().entry().isNoun()
                && harm.trigger().entry().frame() == Frame.EVENT
                && harm.group().number() != null;
        return deaths
                && (Words.in(sentence, harm.group().first() - 1, "has", "have")
                        || Cues.between(sentence, 0, sentence.size(), "epidemic"));
    }

    /** "40 were killed by cholera", but not "40 were killed as disease spread": where the cause ends. */
    private static int contagionEnd(Harm harm) {
        int at = harm.trigger().token();
        boolean killed = Words.in(harm.sentence(), at, "killed") && !Words.in(harm.sentence(), at + 1, "by");
        return killed ? at : harm.sentence().size();
    }

    /** "The country has 60 cases of cholera. | Twelve people have died": what they died of is told right before. */
    static boolean isOfEpidemic(Harm harm, Sentence before) {
        return harm.field() == Field.TEXT
                && canBeOfIllness(harm)
                && Words.in(harm.sentence(), harm.trigger().token(), "died", "die", "deaths")
                && before != null
                && Cues.between(before, 0, before.size(), "contagion")
                && Cues.between(before, 0, before.size(), "epidemic_case");
    }

    /** A number of dead whom nobody killed and no hospital treats. */
    private static boolean canBeOfIllness(Harm harm) {
        Sentence sentence = harm.sentence();
        return harm.type() == CasualtyType.KILLED
                && harm.group().number() != null
                && !Cues.between(sentence, 0, sentence.size(), "hospital")
                && !NaturalDeaths.isMethod(sentence);
    }

    /** "have been killed", "there have been": the auxiliary, -1 where there is none. */
    private static int perfect(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        int from =
                harm.trigger().entry().isVerb() ? at : Math.min(at, harm.group().first());
        for (int i = from - 1; i >= Math.max(0, from - AUXILIARY_REACH); i--) {
            if (Words.in(sentence, i, "have", "has", "'ve")) {
                return i;
            }
            if (!Words.tag(sentence, i, "RB", "VBN", "DT", "JJ", "CC")) {
                return -1;
            }
        }
        return -1;
    }

    /** "There have been several arrests." */
    private static boolean isExistential(Sentence sentence, int auxiliary) {
        return Words.in(sentence, auxiliary - 1, "there") && Words.in(sentence, auxiliary + 1, "been");
    }

    /** "the fires, which began on Monday, have killed", "fighting has killed" */
    private static boolean isOfProcess(Sentence sentence, int auxiliary, int at) {
        boolean active = !Words.in(sentence, at - 1, "been");
        boolean process = active && Cues.between(sentence, auxiliary - SUBJECT_REACH, auxiliary, "process");
        return process || Cues.between(sentence, auxiliary - SUBJECT_REACH, sentence.size(), "beginning");
    }

    /** "are detained", "remain displaced", "the suspects currently held", "people displaced from the valley". */
    private static boolean isStock(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean held = harm.type() == CasualtyType.ARRESTED
                || harm.type() == CasualtyType.CAPTURED
                || harm.type() == CasualtyType.ABDUCTED
                || harm.type() == CasualtyType.DISPLACED;
        if (!held || !Words.tag(sentence, at, "VBN", "VBD", "JJ")) {
            return false;
        }
        int auxiliary = at - 1;
        while (Words.tag(sentence, auxiliary, "RB") || Words.in(sentence, auxiliary, "being")) {
            auxiliary--;
        }
        if (Words.in(sentence, auxiliary, "are", "'re", "remain")) {
            return true;
        }
        // "people displaced by the storm" were so by one event.
        boolean behind = auxiliary == harm.group().last() && !Words.in(sentence, at + 1, "by", "in", "on", "after");
        boolean homeless = harm.type() == CasualtyType.DISPLACED && behind;
        boolean bare = harm.group().number() == null && !harm.group().isSingle();
        return homeless || bare && behind && auxiliary < at - 1;
    }
}
