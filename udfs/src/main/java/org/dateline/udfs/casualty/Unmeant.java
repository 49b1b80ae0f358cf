package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Words of harm by which a sentence tells of no harm to people: livestock, powers of the law, thoughts, titles, absences, losses in trade. */
final class Unmeant {
    private static final int THOUGHT = 12;
    private static final int WANT = 5;
    private static final int MEDIUM = 6;
    private static final int MODAL = 4;
    /** Tokens after "by" within which its noun stands. */
    private static final int PHRASE = 5;

    private Unmeant() {}

    static boolean is(Harm harm) {
        return isLivestock(harm)
                || isPower(harm)
                || isWish(harm)
                || isThought(harm)
                || isAbsence(harm)
                || isMoney(harm)
                || isMissed(harm)
                || isEscape(harm)
                || isOfThings(harm)
                || isOwner(harm)
                || isLoss(harm)
                || isCommittee(harm)
                || isRule(harm)
                || isNorm(harm)
                || isDonor(harm)
                || isHarmless(harm)
                || isCharge(harm)
                || isOfEvents(harm)
                || isTitle(harm);
    }

    /** "300 head of cattle", "slaughter 200 hogs", "chase foxes and shoot them" */
    private static boolean isLivestock(Harm harm) {
        Sentence sentence = harm.sentence();
        int first = harm.group().first();
        boolean pronoun =
                harm.group().reference() == Reference.PRONOUN && harm.trigger().token() < first;
        for (int i = pronoun ? Math.max(0, first - THOUGHT) : first;
                i <= harm.group().last() + 1;
                i++) {
            boolean head = Words.in(sentence, i, "head") && Words.tag(sentence, i - 1, "CD")
                    || Words.in(sentence, i, "shepherd", "shepherds") && Words.in(sentence, i - 1, "german");
            if (head || (pronoun || harm.group().entry() == null) && Cues.is(sentence, i, "animal")) {
                return true;
            }
        }
        return false;
    }

    /** "Any foreigner can be detained": what may be done to whom. */
    private static boolean isPower(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return Words.in(sentence, harm.group().first(), "any", "anyone", "anybody", "whoever")
                && Words.in(sentence, at - 1, "be")
                && modal(sentence, at, "can", "may", "could", "must", "shall", "might");
    }

    /** "Rebels should be shot": nobody is counted or named. */
    private static boolean isWish(Harm harm) {
        NounGroup group = harm.group();
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return group.number() == null
                && group.name() == null
                && group.reference() != Reference.PRONOUN
                && Words.in(sentence, at - 1, "be")
                && modal(sentence, at, "should");
    }

    private static boolean modal(Sentence sentence, int at, String... words) {
        for (int i = at - 2; i >= Math.max(0, at - MODAL); i--) {
            if (Words.in(sentence, i, words)) {
                return true;
            }
        }
        return false;
    }

    /** "do not want people thinking that soldiers beat prisoners" */
    private static boolean isThought(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        for (int i = at - 1; i >= Math.max(1, at - THOUGHT); i--) {
            boolean thought = Words.in(sentence, i, "thinking", "think", "believing", "believe", "imagine", "imagining")
                    && Words.tag(sentence, i, "VBG", "VB");
            if (thought && harm.group().number() == null && wants(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wants(Sentence sentence, int thought) {
        for (int i = thought - 1; i >= Math.max(0, thought - WANT); i--) {
            if (Words.in(sentence, i, "want", "wants", "wanted", "like", "wish", "let", "have")
                    && Words.tag(sentence, i, "VB")) {
                return true;
            }
        }
        return false;
    }

    /** "the unaccounted millions": money. */
    private static boolean isMoney(Harm harm) {
        return harm.type() == CasualtyType.MISSING
                && Words.in(harm.sentence(), harm.group().head(), "millions", "billions", "million", "billion");
    }

    /** "has disappeared from our screens" */
    private static boolean isAbsence(Harm harm) {
        Sentence sentence = harm.sentence();
        int from = harm.trigger().last() + 1;
        // "the 'missing' voters"
        boolean quoted = Words.in(sentence, from, "'", "’", "''", "\"", "”")
                && Words.in(sentence, from - 2, "'", "‘", "`", "``", "\"", "“");
        return harm.type() == CasualtyType.MISSING
                && (quoted
                        || Words.in(sentence, from, "from") && Cues.between(sentence, from, from + MEDIUM, "medium"));
    }

    /** "accused him of missing his target" */
    private static boolean isMissed(Harm harm) {
        int at = harm.trigger().token();
        return harm.type() == CasualtyType.MISSING
                && Words.in(harm.sentence(), at, "missing")
                && harm.group().last() < at
                && Words.tag(harm.sentence(), at + 1, "PRP$", "DT");
    }

    /** "the attacker had disappeared", "rebels vanished back into the bush": who ran away is not missed. */
    private static boolean isEscape(Harm harm) {
        Sentence sentence = harm.sentence();
        int next = harm.trigger().last() + 1;
        while (Words.in(sentence, next, "back", "off", "away")) {
            next++;
        }
        boolean hiding = Words.in(sentence, next, "into") && Cues.between(sentence, next, next + MEDIUM, "hideout");
        return harm.type() == CasualtyType.MISSING
                && harm.trigger().entry().isVerb()
                && (hiding || Cues.is(sentence, harm.group().head(), Cues.ATTACKER));
    }

    /** "workers displaced by foreign competition", "they were hurt by low prices", "he was struck by the likeness". */
    private static boolean isOfThings(Harm harm) {
        Sentence sentence = harm.sentence();
        int by = harm.trigger().last() + 1;
        if (harm.type() == CasualtyType.KILLED || !Words.in(sentence, by, "by")) {
            return false;
        }
        int head = by + 1;
        while (head <= by + PHRASE && !Words.tag(sentence, head, "NN")) {
            head++;
        }
        while (Words.tag(sentence, head + 1, "NN")) {
            head++;
        }
        return Cues.is(sentence, head, "impersonal");
    }

    /** "thousands of people's savings disappear" */
    private static boolean isOwner(Harm harm) {
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        boolean owned = false;
        for (int i = group.first() + 1; i < group.head(); i++) {
            owned |= Words.tag(sentence, i, "POS");
        }
        Token head = sentence.token(group.head());
        return owned
                && harm.trigger().entry().isVerb()
                && head.isNoun()
                && !head.isProperNoun()
                && group.name() == null
                && VictimNouns.of(head).isEmpty();
    }

    /** "investors who were burned in the decline", "a well-struck shot" */
    private static boolean isLoss(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean money = Cues.is(sentence, harm.group().head(), "investor")
                && Words.in(
                        sentence, at, "burned", "burnt", "hit", "hurt", "stung", "injured", "crushed", "slaughtered");
        boolean well = Words.in(sentence, at - 1, "-") && Words.in(sentence, at - 2, "well");
        return money && !NaturalDeaths.isViolent(sentence, at) || well;
    }

    /** "a body which looks at figures" */
    private static boolean isCommittee(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return harm.trigger().entry().frame() == Frame.BODY
                && Words.in(sentence, at, "body")
                && Words.in(sentence, harm.group().first(), "a", "an", "one", "another", "no")
                && (Words.in(sentence, at + 1, "which", "to", "for", "that") || Words.tag(sentence, at + 1, "VBG"))
                && !Words.in(sentence, at - 2, "found", "discovered", "recovered", "identified");
    }

    /** "It deprives the detained person of protection": what holds for anybody. */
    private static boolean isRule(Harm harm) {
        Sentence sentence = harm.sentence();
        NounGroup group = harm.group();
        return harm.rule().endsWith("/modifier")
                && group.isSingle()
                && group.number() == null
                && Words.in(sentence, group.head(), "person", "individual", "party", "employee", "worker", "patient")
                && Words.in(sentence, group.first(), "the", "a", "any", "an")
                && sentence.tokens().stream().noneMatch(t -> t.tag().equals("VBD"))
                && sentence.tokens().stream()
                        .anyMatch(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"));
    }

    /** "The code tells fighters not to | kill children": what one is to leave undone is no deed. */
    private static boolean isNorm(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return Words.tag(sentence, at, "VB")
                && Words.in(sentence, at - 1, "to")
                && Words.in(sentence, at - 2, "not", "never");
    }

    /** "charging him with injury to a child": what one is charged with. */
    private static boolean isCharge(Harm harm) {
        return harm.rule().endsWith("/with_wounds")
                && Cues.is(harm.sentence(), harm.group().first() - 1, "charge");
    }

    /** "a couple of shootings": events, not people. */
    private static boolean isOfEvents(Harm harm) {
        int of = harm.group().last() + 1;
        return Words.in(harm.sentence(), harm.group().head(), "couple", "pair")
                && Words.in(harm.sentence(), of, "of")
                && Cues.is(harm.sentence(), of + 1, "deed");
    }

    /** "None of the injuries is life-threatening": how grave they are, not that nobody was hurt. */
    private static boolean isHarmless(Harm harm) {
        NounGroup group = harm.group();
        return harm.trigger().entry().frame() == Frame.INJURY
                && group.reference() == Reference.NOBODY
                && group.number() != null
                && Words.in(harm.sentence(), group.number().last() + 1, "of");
    }

    /** "a kidney of a deceased donor" */
    private static boolean isDonor(Harm harm) {
        return harm.headLemma().equals("donor")
                && harm.trigger().entry().frame() == Frame.STATE
                && !Words.in(harm.sentence(), harm.trigger().token(), "wounded", "injured");
    }

    /** "Captured Hearts star Jan Hol": the title of a work and who made it. */
    private static boolean isTitle(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        if (harm.field() == Field.TITLE || !sentence.token(at).isCapitalised() || Words.isTitleCase(sentence)) {
            return false;
        }
        int next = at + 1;
        while (next < sentence.size() && sentence.token(next).isCapitalised() && Words.tag(sentence, next, "NN")) {
            next++;
        }
        return next > at + 1 && Cues.is(sentence, next, "performer");
    }
}
