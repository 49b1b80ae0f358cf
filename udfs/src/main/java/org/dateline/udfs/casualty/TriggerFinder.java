package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.nlp.Token;

/** Finds the words of the predicate table in a sentence. Needs no parse: it decides which sentences are parsed. */
final class TriggerFinder {
    /** How far the company of a predicate may stand, in tokens. */
    private static final int REACH = 12;

    private static final int FATAL_REACH = 4;
    /** How far behind "number" the word may stand that says what is counted. */
    static final int COUNTED_REACH = 4;

    private static final int LIMB_REACH = 6;
    /** Company that may stand before the predicate too. */
    private static final Set<String> BEFORE_TOO = Set.of("@injury", "@beating");

    private TriggerFinder() {}

    static List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (PredicateEntry entry : PredicateLexicon.of(Words.lower(token))) {
                Optional<Trigger> trigger = trigger(sentence, token.index(), entry);
                if (trigger.isPresent()) {
                    found.add(trigger.get());
                    break;
                }
            }
        }
        return found;
    }

    private static Optional<Trigger> trigger(Sentence sentence, int at, PredicateEntry entry) {
        if (!fits(sentence, at, entry)) {
            return Optional.empty();
        }
        int last = at;
        if (!entry.particle().isEmpty()) {
            // "shot him down", "took two men hostage": an object may stand between.
            int particle = nextWord(sentence, at + 1, at + 6, entry.particle());
            if (particle < 0) {
                return Optional.empty();
            }
            last = particle == at + 1 ? particle : at;
        }
        if (!entry.company().isEmpty() && !hasCompany(sentence, at, entry.company())) {
            return Optional.empty();
        }
        if (entry.frame() == Frame.COUNTED) {
            return counted(sentence, at).map(type -> new Trigger(at, at, entry, type));
        }
        return Optional.of(new Trigger(at, last, entry, outcome(sentence, at, entry)));
    }

    /** "the number of dead", "the number of people killed": what the figure that follows counts. */
    private static Optional<CasualtyType> counted(Sentence sentence, int at) {
        for (int i = at + 1; i <= at + COUNTED_REACH; i++) {
            for (PredicateEntry entry : PredicateLexicon.of(Words.lower(sentence, i))) {
                if (entry.company().isEmpty() && Opening.isBodily(entry.type())) {
                    return Optional.of(entry.type());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Sentence sentence, int at, PredicateEntry entry) {
        Token token = sentence.token(at);
        boolean capitalisedName = token.isProperNoun();
        boolean wish =
                entry.lemma().equals("die") && Words.in(sentence, at + 1, "to") && Words.tag(sentence, at + 2, "VB");
        if (wish) {
            return false;
        }
        if (capitalisedName && (isInName(sentence, at) || at > 0 && !isTitleCase(sentence))) {
            // "Mary Lynch", "Shaun of the Dead": in running text a capital inside the sentence makes a name.
            return false;
        }
        if (isIdiom(sentence, at, entry) || isInTitle(sentence, at) || isAimedShot(sentence, at)) {
            return false;
        }
        if (entry.isVerb()) {
            // Headlines in title case are often tagged as names.
            return token.isVerb()
                    || token.tag().startsWith("JJ")
                    || capitalisedName && onlyVerb(token)
                    || isMistaggedVerb(sentence, at);
        }
        if (entry.isNoun()) {
            if (entry.frame() == Frame.EVENT
                    && Words.tag(sentence, at + 1, "NN")
                    && !token.text().endsWith("s")
                    && Multiples.before(sentence, at).isEmpty()) {
                // "death penalty", "murder charge"
                return false;
            }
            return token.isNoun() || entry.frame() == Frame.COUNT && isNominal(sentence, at);
        }
        return !token.isNoun() || capitalisedName || token.tag().equals("NN");
    }

    private static boolean isInName(Sentence sentence, int at) {
        return PersonNames.is(sentence, at) && PersonNames.is(sentence, Math.max(0, at - 1));
    }

    /** "performed Stay And Die": a verb in its base form with a capital beside others, in running text. */
    private static boolean isInTitle(Sentence sentence, int at) {
        boolean capitals = at > 1
                && sentence.token(at).isCapitalised()
                && (sentence.token(at - 1).isCapitalised()
                        || at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised());
        return capitals && sentence.token(at).tag().equals("VB") && !isTitleCase(sentence);
    }

    /** "shot twice over the bar", "shot just wide": at a goal, not at somebody. */
    private static boolean isAimedShot(Sentence sentence, int at) {
        boolean active = Words.in(sentence, at, "shot", "shoots", "shooting")
                && sentence.token(at).isVerb()
                && !Words.in(sentence, at - 1, "was", "were", "been", "being", "be", "is", "are", "got", "fatally");
        int next = at + 1;
        while (Words.in(sentence, next, "once", "twice", "again", "just", "well", "narrowly", "straight", "high")) {
            next++;
        }
        return active
                && (Words.in(sentence, next, "wide")
                        || Words.in(sentence, next, "over", "past", "against", "at", "into")
                                && Words.in(
                                        sentence,
                                        next + 2,
                                        "bar",
                                        "crossbar",
                                        "post",
                                        "goal",
                                        "goalkeeper",
                                        "keeper",
                                        "net"));
    }

    /** Whether most longer words have a capital, as in headlines. */
    private static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return 2 * capitals > words;
    }

    /** "dead and buried", "the traders' body": no deaths. */
    private static boolean isIdiom(Sentence sentence, int at, PredicateEntry entry) {
        boolean buried = entry.frame() == Frame.STATE
                && Words.in(sentence, at, "dead")
                && Words.in(sentence, at + 1, "and")
                && Words.in(sentence, at + 2, "buried");
        boolean organisation = entry.frame() == Frame.BODY
                && Words.in(sentence, at, "body")
                && Words.tag(sentence, at - 1, "POS")
                && Words.tag(sentence, at - 2, "NNS", "NNPS");
        return buried || organisation;
    }

    /** "4 shot in car", "beheading a man": tagged as nouns. */
    private static boolean isMistaggedVerb(Sentence sentence, int at) {
        boolean afterNumber =
                Words.tag(sentence, at - 1, "CD") && Words.in(sentence, at, "shot", "hurt", "wounded", "stabbed");
        boolean verbal = Words.lower(sentence, at).endsWith("ing")
                || Words.lower(sentence, at).startsWith("kill") && Words.in(sentence, at - 1, "and", "or", ",");
        boolean beforeObject = verbal
                && Words.tag(sentence, at + 1, "DT", "CD", "PRP$")
                && !Words.tag(sentence, at - 1, "DT", "JJ", "NN", "PRP$");
        return (afterNumber || beforeObject) && Words.tag(sentence, at, "NN");
    }

    private static boolean onlyVerb(Token token) {
        return PredicateLexicon.of(Words.lower(token)).stream().allMatch(PredicateEntry::isVerb)
                || token.text().endsWith("ed");
    }

    /** "the dead", "12 wounded," : an adjective used as a noun. */
    private static boolean isNominal(Sentence sentence, int at) {
        boolean nounFollows = Words.tag(sentence, at + 1, "NN", "JJ", "CD");
        return Words.in(sentence, at - 1, "the", "those")
                && !nounFollows
                && !sentence.token(at).isVerb();
    }

    private static boolean hasCompany(Sentence sentence, int at, String company) {
        int from = Math.max(0, at - 3);
        int to = Math.min(sentence.size(), at + REACH);
        if (company.equals("@person") || company.equals("@people")) {
            return true;
        }
        return company.startsWith("@")
                ? Cues.between(sentence, BEFORE_TOO.contains(company) ? from : at + 1, to, company.substring(1))
                : nextWord(sentence, at + 1, to, company) >= 0;
    }

    private static int nextWord(Sentence sentence, int from, int to, String word) {
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (Words.lower(sentence, i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    /** "shot dead", "fatally shot", "shot and killed" are deaths; "shot and wounded" is not. */
    private static CasualtyType outcome(Sentence sentence, int at, PredicateEntry entry) {
        if (entry.type() != CasualtyType.KILLED_OR_WOUNDED && entry.type() != CasualtyType.WOUNDED) {
            return entry.type();
        }
        if (Cues.between(sentence, at - 3, at, "nonfatal") || Words.in(sentence, at - 1, "survived")) {
            return CasualtyType.WOUNDED;
        }
        boolean fatal = Cues.between(sentence, at - 2, at, "fatal")
                || Words.in(sentence, at - 1, "fatal", "deadly")
                || entry.frame() == Frame.VICTIM && Words.in(sentence, at - 1, "homicide", "murder", "slaying")
                || entry.isVerb() && fatalAfter(sentence, at);
        if (fatal) {
            return CasualtyType.KILLED;
        }
        if (entry.type() == CasualtyType.WOUNDED) {
            return CasualtyType.WOUNDED;
        }
        return coordinated(sentence, at)
                .orElse(entry.isVerb() && survivedAfter(sentence, at) ? CasualtyType.WOUNDED : entry.type());
    }

    /** "was shot in the leg", "was shot but is expected to survive". */
    private static boolean survivedAfter(Sentence sentence, int at) {
        if (Cues.between(sentence, at + 1, at + LIMB_REACH, "limb")) {
            return true;
        }
        int cue = Cues.first(sentence, at + 1, sentence.size(), "survival");
        for (int i = at + 1; i < cue; i++) {
            boolean other = Words.tag(sentence, i, "VB")
                    && !PredicateLexicon.of(Words.lower(sentence, i)).isEmpty();
            boolean others = Words.in(sentence, i, "and") && Words.tag(sentence, i + 1, "CD", "DT", "NN", "PRP$");
            if (other || others || Words.in(sentence, i, ";", "while", "when")) {
                return false;
            }
        }
        return cue > 0 && !Words.in(sentence, cue + 1, "by") && !Words.in(sentence, cue - 1, "not", "n't");
    }

    private static boolean fatalAfter(Sentence sentence, int at) {
        int cue = Cues.first(sentence, at + 1, at + 2 + FATAL_REACH, "fatal");
        for (int i = at + 1; i < cue; i++) {
            if (Words.tag(sentence, i, ",", "CC", "VB", "IN") && !Words.in(sentence, i, "by")) {
                return false;
            }
        }
        return cue > 0;
    }

    private static Optional<CasualtyType> coordinated(Sentence sentence, int at) {
        if (!Words.in(sentence, at + 1, "and", ",", "&")) {
            return Optional.empty();
        }
        for (int i = at + 2; i < Math.min(at + 5, sentence.size()); i++) {
            for (PredicateEntry entry : PredicateLexicon.of(Words.lower(sentence, i))) {
                if (entry.isVerb() && entry.company().isEmpty() && Words.tag(sentence, i, "VB", "JJ", "NNP")) {
                    return Optional.of(entry.type());
                }
            }
            if (!Words.tag(sentence, i, "RB") && !Words.in(sentence, i, "and")) {
                break;
            }
        }
        return Optional.empty();
    }
}
