package org.dateline.udfs.casualty;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Sentence;

/**
 * Whether other words of a sentence tell of the same event as a predicate of harm, by the clauses that lie between them in
 * the tree. "The man who killed two was arrested on Friday": Friday is the day of the arrest alone.
 */
final class SameEvent {
    private static final int DEPTH = 40;

    private final Sentence sentence;
    private final Dependencies tree;
    private final Trigger trigger;

    private SameEvent(Sentence sentence, Dependencies tree, Trigger trigger) {
        this.sentence = sentence;
        this.tree = tree;
        this.trigger = trigger;
    }

    /** Empty where the sentence has no tree. */
    static Optional<SameEvent> of(Harm harm) {
        return harm.sentence().dependencies().map(tree -> new SameEvent(harm.sentence(), tree, harm.trigger()));
    }

    /** "attack", "crash", "blaze": a word for an event that hurts, and no word for a person. */
    static boolean isName(Sentence sentence, int i) {
        return (Cues.is(sentence, i, "violent") || Cues.is(sentence, i, "warfare") && Words.tag(sentence, i, "NN"))
                && VictimNouns.of(sentence.token(i)).isEmpty()
                && !Words.in(sentence, i, "police", "suspect", "custody", "detention");
    }

    /** Whether such a word stands from one token to another, {@code to} excluded. */
    static boolean isNamed(Sentence sentence, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(sentence.size(), to)).anyMatch(i -> isName(sentence, i));
    }

    /** "the blast", "this attack", "last week's fire": the events that a sentence takes as known, by their nouns. */
    static Set<String> known(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .filter(i -> isKnown(sentence, i - 1) && isName(sentence, i))
                .mapToObj(i -> Words.lemma(sentence.token(i)))
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(Sentence sentence, int before) {
        boolean day = Cues.isDate(sentence, before - 1) || Words.in(sentence, before - 1, "week", "month", "yesterday");
        return Words.in(sentence, before, "the", "this", "that") || Words.tag(sentence, before, "POS") && day;
    }

    /** "The art of the murdered designer was sold": what the sentence tells is another event. */
    boolean isDescription() {
        return tree.is(trigger.token(), "amod") && tree.head(trigger.token()) > trigger.token();
    }

    /** Whether the words from {@code first} to {@code last} belong to the event. */
    boolean has(int first, int last) {
        int word = last;
        while (tree.head(word) >= first && tree.head(word) <= last && tree.head(word) != word) {
            word = tree.head(word);
        }
        int meeting = meeting(word);
        return meeting >= 0 && (closesClause(last, meeting) || down(word, meeting) && up(meeting));
    }

    /** "were killed on Monday, officials said": parsers hang the day on the verb of saying that follows the comma. */
    private boolean closesClause(int last, int meeting) {
        int token = trigger.token();
        if (!(token < last && isAttribution(meeting, last))) {
            return false;
        }
        for (int i = token + 1; i < last; i++) {
            if (Words.tag(sentence, i, "VBD", "VBZ", "VBP", "MD")) {
                return false;
            }
            if (Words.tag(sentence, i, "WRB") && Words.in(sentence, i, "when")) {
                return true;
            }
        }
        return true;
    }

    /** Whether a verb says, after a comma, who tells what stands before: "they were killed when it blew up, officials | said". */
    private boolean isAttribution(int verb, int word) {
        if (verb <= word || !Cues.is(sentence, verb, Cues.SAYING)) {
            return false;
        }
        int comma = word + 1;
        while (comma < verb && !Words.tag(sentence, comma, ",", "V")) {
            comma++;
        }
        return Words.in(sentence, comma, ",") && comma < verb;
    }

    /** The lowest token above both the predicate and the word, -1 where there is none. */
    private int meeting(int word) {
        int steps = 0;
        for (int at = trigger.token(); at >= 0 && steps++ < DEPTH; at = tree.head(at)) {
            if (tree.dominates(at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the clauses between the word and the meeting point tell more of the same event. */
    private boolean down(int word, int meeting) {
        for (int at = word; at != meeting; at = tree.head(at)) {
            int head = tree.head(at);
            boolean ofNoun = tree.is(at, "acl") && sentence.token(at).isVerb() && !isName(sentence, head);
            boolean apart = tree.is(at, "advcl") && !isSameTime(at, true);
            boolean other = tree.is(at, "parataxis")
                    || (tree.is(at, "conj") || tree.is(at, "ccomp"))
                            && isOther(at)
                            && at != word
                            && !isAttribution(at, word);
            // "arrested over the bombing of May 3", but "arrested during Friday's riot"
            boolean named = !Opening.isBodily(trigger.type()) && at != word && isName(sentence, at) && !isDuring(at);
            if (ofNoun || apart || other || named) {
                return false;
            }
        }
        return true;
    }

    /** Whether the clauses between the predicate and the meeting point are told with the event. */
    private boolean up(int meeting) {
        boolean gerund = Words.tag(sentence, trigger.token(), "VBG")
                && Words.in(sentence, trigger.token() - 1, "to", "of", "for", "with", "from");
        // "accused of killing two men in X", where the parser takes the deed for an adjective of the men
        boolean whom = isDescription() && meeting == tree.head(trigger.token());
        if (gerund && meeting != trigger.token() && !whom
                || isDescription() && meeting != tree.head(trigger.token()) && meeting != trigger.token()) {
            return false;
        }
        boolean own = true;
        for (int at = trigger.token(); at != meeting; at = tree.head(at)) {
            int head = tree.head(at);
            boolean ofNoun =
                    tree.is(at, "acl") && sentence.token(meeting).isVerb() && !isName(sentence, head) && !isResult(at);
            boolean apart = tree.is(at, "advcl") && (!own || !isSameTime(at, false));
            boolean reported =
                    (tree.is(at, "ccomp") || tree.is(at, "parataxis")) && !isAttribution(at, trigger.token());
            boolean intended = tree.is(at, "xcomp") && !Words.tag(sentence, at, "VBN", "VBD", "JJ", "NN");
            if (ofNoun || apart || reported || intended) {
                return false;
            }
            own &= tree.is(at, "conj") || tree.is(at, "xcomp");
        }
        return meeting == trigger.token() || !isOther(meeting);
    }

    /** "opened fire in the town, killing six": parsers hang the result on the nearest noun. */
    private boolean isResult(int verb) {
        return Words.tag(sentence, verb, "VBG") && Words.in(sentence, verb - 1, ",");
    }

    /** "when a bomb exploded", "in routing a force", "exploded, killing": not "before", "until", "for killing", "to kill". */
    private boolean isSameTime(int verb, boolean afterToo) {
        for (int mark : tree.children(verb, "mark", "case", "advmod")) {
            if (Words.tag(sentence, mark, "RB") || mark > verb) {
                continue;
            }
            boolean after = afterToo && Opening.isBodily(trigger.type()) && Words.in(sentence, mark, "after");
            if (!after && !Words.in(sentence, mark, "when", "as", "while", "where", "in", "by")) {
                return false;
            }
        }
        return true;
    }

    /** "in Friday's riot", but not "for their part in the riot" */
    private boolean isDuring(int noun) {
        int head = tree.head(noun);
        boolean part =
                head >= 0 && head != trigger.token() && sentence.token(head).isNoun() && !isName(sentence, head);
        return !part
                && tree.children(noun, "case").stream()
                        .anyMatch(c -> Words.in(sentence, c, "during", "in")
                                && !Words.in(sentence, c - 1, "part", "role", "hand", "involvement"));
    }

    /** A verb of saying, or one of another kind of harm: "killed two and was arrested". */
    private boolean isOther(int token) {
        if (Cues.is(sentence, token, Cues.SAYING)) {
            return true;
        }
        boolean bodily = Opening.isBodily(trigger.type());
        return sentence.token(token).isVerb()
                && PredicateLexicon.of(Words.lower(sentence, token)).stream()
                        .anyMatch(e -> bodily != Opening.isBodily(e.type())
                                && e.company().isEmpty());
    }
}
