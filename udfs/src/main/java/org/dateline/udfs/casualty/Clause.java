package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Sentence;

/** Grammatical questions about the verbs of one parsed sentence. Tokens are indices, -1 stands for none. */
final class Clause {
    private static final int DEPTH = 4;

    private final Sentence sentence;
    private final Dependencies tree;

    Clause(Sentence sentence, Dependencies tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    Dependencies tree() {
        return tree;
    }

    /** Whether the verb stands in the passive, by its own auxiliary or that of the verb it is coordinated with. */
    boolean isPassive(int verb) {
        if (tree.child(verb, "aux:pass", "nsubj:pass").isPresent()) {
            return true;
        }
        for (int i = Cues.beforeDay(sentence, verb - 1), steps = 0; i >= 0 && steps < 4; i--, steps++) {
            if (Words.tag(sentence, verb, "VBN", "VBD", "JJ", "NN")
                    && Words.in(sentence, i, "was", "were", "been", "being", "is", "are", "be", "got", "get")) {
                return true;
            }
            if (!Words.tag(sentence, i, "RB") && !Words.in(sentence, i, ",", "and", "or", "to")) {
                break;
            }
        }
        boolean ownSubject = tree.child(verb, "nsubj").isPresent();
        return !ownSubject
                && tree.is(verb, "conj")
                && Words.tag(sentence, verb, "VBN", "VBD")
                && object(verb) < 0
                && isPassive(tree.head(verb));
    }

    /** The "after" or "when" that opens the clause of {@code verb} behind the subject and a verb of its own, -1 where none does. */
    int markBehind(int subject, int verb) {
        int mark = verb;
        while (mark > subject && !Words.in(sentence, mark, "after", "when", "because")) {
            mark--;
        }
        boolean passed = subject >= 0
                && IntStream.range(subject, mark).anyMatch(i -> Words.tag(sentence, i, "VBD", "VBZ", "VBP"));
        return passed ? mark : -1;
    }

    /** "were pictured as | injured": the passive verb whose subject came to harm, -1 where there is none. */
    int toldAs(int at) {
        int verb = Words.in(sentence, at - 1, "as") ? at - 2 : -1;
        boolean told = verb >= 0 && Words.tag(sentence, at, "VBN", "VBD", "JJ") && Words.tag(sentence, verb, "VBN");
        return told && isPassive(verb) ? verb : -1;
    }

    /** The noun that is the subject of this predicate, found through coordination, control and relative clauses. */
    int subject(int verb) {
        int subject = subject(verb, 0);
        return isSource(subject, verb) ? pastSource(subject, verb) : subject;
    }

    /** "State police say | a driver was shot": who tells it, not whom it befell. */
    private boolean isSource(int subject, int verb) {
        if (subject < 0 || verb <= subject + 2) {
            return false;
        }
        // "they learned | a boy was shot"
        boolean learned = Words.in(sentence, subject, "they", "he", "she")
                && Words.in(sentence, subject + 1, "learned", "learnt", "realized", "realised", "determined");
        return learned
                || Words.in(sentence, subject, "police", "officers", "deputies", "investigators", "detectives")
                        && (Words.in(sentence, subject + 1, "say", "said", "believe", "believed")
                                || Words.in(sentence, subject + 1, "are", "were")
                                        && Words.in(sentence, subject + 2, "investigating", "searching", "looking"));
    }

    /** "say 22-year-old Ann Holt of Tessel, Tarn, | was shot": the first name behind the saying, -1 for none. */
    private int nameBehind(int mark, int verb) {
        int name = mark + 1;
        while (name < verb && !sentence.token(name).ner().equals("PERSON")) {
            name++;
        }
        return name < verb ? PersonNames.around(sentence, name).last() : -1;
    }

    /** The noun before "who police say is 17"; else the last one that opens a clause behind the saying; -1 for none. */
    private int pastSource(int source, int verb) {
        int first = new NounGroupReader(sentence).edges().leftEdge(source);
        if (Words.in(sentence, first - 1, "who", "whom")) {
            int noun = Words.in(sentence, first - 2, ",") ? first - 3 : first - 2;
            return Words.tag(sentence, noun, "NN") ? noun : -1;
        }
        int mark = verb;
        while (mark > source + 1 && !Words.in(sentence, mark, "after", "when")) {
            mark--;
        }
        mark = mark == source + 1 && Words.in(sentence, mark + 1, "that") ? mark + 1 : mark;
        int head = new NounGroupReader(sentence).edges().chunkHead(mark + 1);
        return head > mark && head < verb ? head : nameBehind(mark, verb);
    }

    private int subject(int verb, int depth) {
        var own = tree.child(verb, "nsubj");
        if (own.isPresent()) {
            return antecedent(own.getAsInt());
        }
        // "Between five and seven miners died"
        for (int phrase : tree.children(verb, "obl")) {
            if (phrase < verb
                    && tree.child(phrase, "nummod").isPresent()
                    && hasCase(phrase, "between", "around", "over")) {
                return phrase;
            }
        }
        // "A man found in the river was killed": the participle taken for the verb of a clause.
        var clause = tree.child(verb, "csubj");
        if (clause.isPresent() && depth < DEPTH && Words.tag(sentence, clause.getAsInt() + 1, "IN", "TO", "RB")) {
            return subject(clause.getAsInt(), depth + 1);
        }
        int head = tree.head(verb);
        if (head < 0 || depth >= DEPTH) {
            return -1;
        }
        if (tree.is(verb, "acl")) {
            return head;
        }
        boolean passesOn = tree.is(verb, "conj")
                || tree.is(verb, "xcomp")
                || tree.is(verb, "advcl") && Words.tag(sentence, verb, "VBG", "VBN", "JJ")
                || tree.is(verb, "ccomp") && Words.tag(sentence, verb, "VBN", "JJ")
                // The parser takes "deployed" or "reported" for the main verb and leaves the real one unlabelled.
                || tree.is(verb, "dep") && Words.tag(sentence, verb, "VBN", "VBD");
        return passesOn ? subject(head, depth + 1) : -1;
    }

    /** The noun that a relative pronoun stands for; the token itself where it is none. */
    int antecedent(int token) {
        if (!Words.tag(sentence, token, "WP", "WDT") && !Words.in(sentence, token, "that")) {
            return token;
        }
        for (int at = token, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
            if (tree.relation(at).equals("acl:relcl")) {
                return memberOf(nearer(tree.head(at), token));
            }
        }
        // The parser missed the relative clause: the noun before the pronoun.
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (Words.tag(sentence, i, "NN")) {
                return i;
            }
        }
        return token;
    }

    /** "a member of the Harel Guard who was captured": the member, where the parser took the name of the group. */
    private int memberOf(int noun) {
        int of = noun;
        while (Words.tag(sentence, of, "NNP", "DT")) {
            of--;
        }
        boolean member =
                of > 0 && of < noun && Words.in(sentence, of, "of") && Words.in(sentence, of - 1, "member", "members");
        return member ? of - 1 : noun;
    }

    /** "the songs of Ann Lee, who drowned", "the parents of Ann Lee, who was shot": the name right before the comma. */
    private int nearer(int head, int pronoun) {
        int name = pronoun - 2;
        boolean who = Words.in(sentence, pronoun, "who") && Words.in(sentence, pronoun - 1, ",");
        if (!who || name <= head || !PersonNames.is(sentence, name)) {
            return head;
        }
        int of = PersonNames.around(sentence, name).first() - 1;
        while (of > head && Words.tag(sentence, of, "JJ", "NN", "CD", "HYPH")) {
            of--;
        }
        return of > head && Words.in(sentence, of, "of") ? name : head;
    }

    /** The direct object, also one shared with a coordinated verb ("shot and killed two men"). */
    int object(int verb) {
        var own = tree.child(verb, "obj");
        if (own.isPresent()) {
            return own.getAsInt();
        }
        for (int next : tree.children(verb, "conj")) {
            var shared = tree.child(next, "obj");
            if (shared.isPresent() && next - verb <= 3) {
                return shared.getAsInt();
            }
        }
        if (tree.is(verb, "conj")) {
            var shared = tree.child(tree.head(verb), "obj");
            if (shared.isPresent() && shared.getAsInt() > verb) {
                return shared.getAsInt();
            }
        }
        return -1;
    }

    /** "took | the nurse | hostage", "fighters | taken | hostage": whom, where the parser says what they became. */
    int held(int verb, int object) {
        if (!Words.in(sentence, object, "hostage", "hostages", "captive", "prisoner")) {
            return object;
        }
        int before = object - 1 == verb ? verb - 1 : object - 1;
        // "one of them"
        before = Words.in(sentence, before - 1, "of") && Words.tag(sentence, before - 2, "CD") ? before - 2 : before;
        return Words.tag(sentence, before, "NN", "PRP", "CD") ? before : object;
    }

    /** The token and what is coordinated with it, as long as these are nouns or numbers. */
    List<Integer> coordinated(int head) {
        List<Integer> all = new ArrayList<>();
        collect(head, all, 0);
        return all;
    }

    private void collect(int head, List<Integer> all, int depth) {
        if (all.contains(head) || depth > 12) {
            return;
        }
        all.add(head);
        for (int next : tree.children(head, "conj")) {
            if (Words.tag(sentence, next, "NN", "CD", "PRP", "JJ")) {
                collect(next, all, depth + 1);
            }
        }
    }

    /** Nouns attached to {@code head} by one of these prepositions. */
    List<Integer> attached(int head, String... prepositions) {
        return tree.children(head, "nmod", "obl").stream()
                .filter(child -> hasCase(child, prepositions))
                .toList();
    }

    private boolean hasCase(int noun, String... prepositions) {
        return tree.children(noun, "case").stream().anyMatch(mark -> Words.in(sentence, mark, prepositions));
    }

    /** The token and what is coordinated with it, each as an argument found by this rule; none for -1. */
    List<Argument> arguments(int head, String rule) {
        if (head < 0) {
            return List.of();
        }
        List<Argument> victims = new ArrayList<>();
        for (int next : coordinated(head)) {
            victims.add(new Argument(next, next == head ? rule : rule + "_and"));
        }
        return victims;
    }
}
