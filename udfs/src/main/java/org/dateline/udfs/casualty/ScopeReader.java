package org.dateline.udfs.casualty;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/** What a figure covers: the incident reported, a toll that grows, a period, a war, or something past or general. */
final class ScopeReader {
    /** Between a protest and the harm that it is about. */
    private static final String[] CAUSAL = {
        "against", "over", "for", "after", "because", "whose", "who", "to", "following", "by", "when"
    };

    private static final String[] ANYBODY = {"someone", "somebody", "anyone", "anybody", "everyone", "everybody"};

    private static final Pattern PAST_YEAR = Pattern.compile("last|previous|past");

    private ScopeReader() {}

    static Scope read(Harm harm, LocalDate published) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        boolean one = harm.group().isSingle() && harm.group().reference() != Reference.COUNTED;
        if (!one && since(sentence, at)) {
            boolean war = Cues.between(sentence, 0, sentence.size(), "war_total");
            boolean ill = !war && RunningTolls.isOfEpidemic(harm);
            return war ? Scope.WAR_TOTAL : ill ? Scope.CUMULATIVE_TOLL : Scope.PERIOD_TOTAL;
        }
        if (everyTime(sentence, at) || isAnybody(harm) || isCondition(harm)) {
            return Scope.GENERIC;
        }
        if (!one && period(sentence)) {
            return Scope.PERIOD_TOTAL;
        }
        if (past(sentence, published)
                || comesAfter(sentence, at)
                || isBeforeNext(sentence, at)
                || isCause(harm, sentence, at)
                || isDeedOfKilled(harm, sentence, at)
                || isBehindUnrest(sentence, at)) {
            return Scope.HISTORICAL_REFERENCE;
        }
        return harm.trigger().entry().frame() == Frame.TOLL ? Scope.CUMULATIVE_TOLL : Scope.SINGLE_INCIDENT;
    }

    private static boolean since(Sentence sentence, int at) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (Words.in(sentence, i, "since")
                    && !Words.in(sentence, i + 1, "he", "she", "then", "been", "they")
                    // "has since died"
                    && !Words.tag(sentence, i + 1, "VB")
                    && !ofAnother(sentence, at, i)) {
                return true;
            }
        }
        return false;
    }

    /** "were shot at a party that had gone on since noon": the period of another verb. */
    private static boolean ofAnother(Sentence sentence, int at, int since) {
        for (int i = at + 1; i < since; i++) {
            if (Words.tag(sentence, i, "VBD", "VBZ", "VBP", "VBN", "MD")
                    && PredicateLexicon.of(Words.lower(sentence, i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean everyTime(Sentence sentence, int at) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (Words.in(sentence, i, "every", "each", "per")
                    && Words.in(sentence, i + 1, "year", "day", "week", "month")) {
                return true;
            }
        }
        return Words.in(sentence, at - 1, "who", "which") && Words.tag(sentence, at, "VBP")
                || Words.in(sentence, at - 1, "who")
                        && Words.in(sentence, at - 2, ANYBODY)
                        && Words.tag(sentence, at, "VBZ");
    }

    /** "when someone gets shot", "a policeman shoots someone": whoever it may be, in the present tense. */
    private static boolean isAnybody(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return harm.field() == Field.TEXT
                && Words.in(sentence, harm.group().head(), ANYBODY)
                && (Words.tag(sentence, at, "VBZ")
                        || Words.tag(sentence, at, "VBN", "VBD") && Words.in(sentence, at - 1, "gets", "is", "get"));
    }

    /** "If they have no papers, they are going to be detained": whoever has none. */
    private static boolean isCondition(Harm harm) {
        Sentence sentence = harm.sentence();
        int at = harm.trigger().token();
        return Words.in(sentence, at - 1, "be", "get")
                && Words.in(sentence, harm.group().head(), "they")
                && IntStream.range(0, harm.group().first())
                        .anyMatch(i -> Words.in(sentence, i, "if")
                                && Words.in(sentence, i + 1, "they", "people", "you")
                                && Words.tag(sentence, i + 2, "VBP", "MD"));
    }

    private static boolean period(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            // "in May this year" is a month.
            boolean thisYear =
                    Words.in(sentence, i, "this") && Words.in(sentence, i + 1, "year") && !Cues.isDate(sentence, i - 1);
            boolean inPast = Words.in(sentence, i, "past", "last")
                    && Words.tag(sentence, i + 1, "CD", "JJ")
                    && Words.in(sentence, i + 2, "years", "months", "weeks", "days", "hours", "decades")
                    && !Words.in(sentence, i + 2, "hours");
            if ((thisYear || inPast) && !isRanked(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the deadliest attack in the town this year", "the third blast in the past two weeks": the period ranks one event. */
    private static boolean isRanked(Sentence sentence, int end) {
        for (int i = end - 1; i > 0 && !Words.tag(sentence, i, ",", ":", "VB"); i--) {
            boolean rank = Words.tag(sentence, i, "JJS") && !Words.in(sentence, i, "least", "most")
                    || Words.in(sentence, i, "second", "third", "fourth", "fifth", "latest");
            if (rank && Words.in(sentence, i - 1, "the", "its", "their", "'s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(Sentence sentence, LocalDate published) {
        for (int i = 0; i < sentence.size(); i++) {
            if (published != null && Bygones.isYear(sentence, i)) {
                if (Bygones.year(sentence, i) < published.getYear() - 1) {
                    return true;
                }
            }
            boolean ago = Words.in(sentence, i, "ago") && Words.in(sentence, i - 1, "years", "year", "decades");
            boolean last = PAST_YEAR.matcher(Words.lower(sentence, i)).matches()
                    && Words.in(sentence, i + 1, "year", "decade", "century");
            if (ago || last) {
                return true;
            }
        }
        return false;
    }

    /** "The attack came two days after a boy was shot": the harm is an earlier one. */
    private static boolean comesAfter(Sentence sentence, int at) {
        for (int i = at - 1; i > 1; i--) {
            if (Words.in(sentence, i, "after")
                    && Words.in(
                            sentence, i - 1, "day", "days", "week", "weeks", "month", "months", "hours", "year",
                            "years")) {
                for (int verb = i - 2; verb >= Math.max(0, i - 6); verb--) {
                    if (Words.in(sentence, verb, "came", "comes", "occurred", "happened")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Two days after a raid that killed six, the rebels returned and killed nine": the harm before the one reported. */
    private static boolean isBeforeNext(Sentence sentence, int at) {
        int unit = Words.tag(sentence, 0, "CD", "DT", "JJ") ? 1 : 0;
        boolean opens = Words.in(sentence, unit, "hours", "day", "days", "week", "weeks", "month", "months")
                && Words.in(sentence, unit + 1, "after");
        if (!opens || nextClause(sentence, unit) < at) {
            return false;
        }
        int main = nextClause(sentence, at);
        return IntStream.range(main, sentence.size()).anyMatch(i -> Cues.is(sentence, i, "once_more"))
                && IntStream.range(main, sentence.size())
                        .anyMatch(i -> PredicateLexicon.of(Words.lower(sentence, i)).stream()
                                .anyMatch(e -> Opening.isBodily(e.type())));
    }

    /** The next comma that opens a clause of its own, neither "which ..." nor "killing ..."; the end where there is none. */
    private static int nextClause(Sentence sentence, int from) {
        int comma = from;
        while (comma < sentence.size()
                && !(Words.in(sentence, comma, ",") && !Words.tag(sentence, comma + 1, "WDT", "WP", "VBG", "CC"))) {
            comma++;
        }
        return comma;
    }

    /** "clashes over the killing of a driver", "anger about his death". */
    private static boolean isTopic(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            if (Words.in(sentence, i, "over", "against", "about", "protesting", "discuss")) {
                return !Words.tag(sentence, i + 1, "CD");
            }
            if (!Words.tag(sentence, i, "DT", "JJ", "PRP$", "NN", "VBN", "POS")) {
                return false;
            }
        }
        return false;
    }

    /** "Violence erupted after a boy was shot", "After a boy died, residents torched a post": what set off the event. */
    private static boolean isBehindUnrest(Sentence sentence, int at) {
        Dependencies tree = sentence.dependencies().orElse(null);
        if (tree == null || !sentence.token(at).isVerb()) {
            return false;
        }
        int verb = at;
        while (tree.is(verb, "conj")) {
            verb = tree.head(verb);
        }
        return tree.is(verb, "advcl")
                && tree.children(verb, "mark", "case").stream().anyMatch(mark -> Words.in(sentence, mark, "after"))
                && Cues.is(sentence, tree.head(verb), "unrest_verb");
    }

    /** "a man wanted for killing six guards was shot dead": what one is charged with who then died himself. */
    private static boolean isDeedOfKilled(Harm harm, Sentence sentence, int at) {
        boolean charged = Words.tag(sentence, at, "VBG")
                && Words.in(sentence, at - 1, "of", "for", "with", "in")
                && Cues.is(sentence, at - 2, "charge");
        for (int i = harm.group().last() + 1; charged && i + 1 < sentence.size(); i++) {
            if (Words.in(sentence, i, "was", "were", "been")) {
                return PredicateLexicon.of(Words.lower(sentence, i + 1)).stream()
                        .anyMatch(e -> e.type() == CasualtyType.KILLED && e.frame() == Frame.PATIENT);
            }
        }
        return false;
    }

    private static boolean relative(Harm harm) {
        int next = harm.group().last() + 1;
        int at = harm.trigger().token();
        return Words.in(harm.sentence(), next, "who", "that", "which")
                && next < at
                && !isPastRelative(harm.sentence(), next + 1, at);
    }

    /** "A man who tried to rob a shop was killed": the harm is told by the main clause. */
    private static boolean isPastRelative(Sentence sentence, int from, int at) {
        int finite = 0;
        for (int i = from; i <= at; i++) {
            if (Words.tag(sentence, i, "CC", ",")) {
                return false;
            }
            finite += Words.tag(sentence, i, "VBD", "VBZ", "VBP", "MD") ? 1 : 0;
        }
        return finite > 1;
    }

    /** The first word of protest or mourning before {@code end}, -1 where there is none; "the 400 block" is no blockade. */
    private static int protest(Sentence sentence, int end) {
        for (int i = 0; i < end; i++) {
            boolean verb = Words.tag(sentence, i, "VB")
                    && !Words.tag(sentence, i - 1, "CD", "DT", "JJ")
                    && Cues.is(sentence, i, "protest_verb");
            if (verb || Cues.is(sentence, i, "protest")) {
                return i;
            }
        }
        return -1;
    }

    /** "a rally against the killing of two farmers": the deaths are what the event is about, not its outcome. */
    private static boolean isCause(Harm harm, Sentence sentence, int at) {
        // "34 people dead with shops torched": told by the adjective itself
        boolean told = harm.trigger().entry().frame() == Frame.STATE
                && at > harm.group().last();
        boolean modifies =
                harm.rule().endsWith("/modifier") && !told || harm.rule().endsWith("/participle") || relative(harm);
        boolean noun = harm.trigger().entry().isNoun();
        // "Over the next week the toll rose to 20."
        if (noun && harm.trigger().entry().frame() != Frame.TOLL && isTopic(sentence, at)) {
            return true;
        }
        if (Cues.between(sentence, 0, at, "memorial")) {
            return true;
        }
        int cue = protest(sentence, noun || modifies ? sentence.size() : at);
        if (cue < 0) {
            return false;
        }
        if (noun || modifies) {
            return true;
        }
        // "stormed a house in the town, killing two"
        boolean deed = Cues.is(sentence, cue, "protest_verb");
        for (int i = cue + 1; i < at; i++) {
            if (Words.in(sentence, i, CAUSAL) || !deed && Words.in(sentence, i, "in")) {
                return true;
            }
        }
        return false;
    }
}
