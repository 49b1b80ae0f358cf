package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.NotPeople;

/** Finds the victims of nouns in the parse: deaths, lives, bodies, injuries, conditions. */
final class NominalArguments {
    /** How far from a body the verb may stand by which it was found. */
    private static final int FIND_REACH = 12;

    private final Sentence sentence;
    private final Clause clause;
    private final Dependencies tree;
    private final NounGroupReader groups;

    NominalArguments(Sentence sentence, Clause clause, NounGroupReader groups) {
        this.sentence = sentence;
        this.clause = clause;
        this.tree = clause.tree();
        this.groups = groups;
    }

    /** "the death of two men", "her murder", "12 deaths". */
    List<Argument> event(int at) {
        List<Argument> victims = new ArrayList<>();
        for (int of : clause.attached(at, "of")) {
            victims.addAll(clause.arguments(of, "event_of"));
        }
        for (int owner : tree.children(at, "nmod:poss")) {
            // "the Mother's Day shooting"
            if (!Words.in(sentence, owner + 2, "day", "eve")) {
                victims.addAll(clause.arguments(owner, "event_possessor"));
            }
        }
        boolean counted = groups.counted(at).map(g -> g.number() != null).orElse(false);
        // "some cattle deaths"
        boolean animals = Words.tag(sentence, at - 1, "NN") && NotPeople.noun(sentence.token(at - 1));
        if (victims.isEmpty() && !animals && (Words.tag(sentence, at, "NNS") || counted)) {
            victims.add(new Argument(at, "counting_noun"));
        }
        return victims;
    }

    /** "claimed the lives of six", "lost their lives", "slit the throats of six". */
    List<Argument> lives(int at) {
        int verb = tree.head(at);
        boolean throat = Words.in(sentence, at, "throat", "throats");
        if (verb < 0 || !Cues.is(sentence, verb, throat ? "slit_throat" : "lose_life")) {
            return List.of();
        }
        if (throat) {
            return throat(at);
        }
        if (Words.in(sentence, at - 1, "own")) {
            return clause.arguments(clause.subject(verb), NaturalDeaths.OWN_LIFE);
        }
        List<Argument> victims = new ArrayList<>();
        for (int of : clause.attached(at, "of")) {
            victims.addAll(clause.arguments(of, "lives_of"));
        }
        if (victims.isEmpty()
                && Words.in(sentence, verb, "lost", "lose", "loses", "losing")
                && !tree.is(at, "nsubj")
                && tree.child(at, "nummod").isEmpty()) {
            victims.addAll(clause.arguments(clause.subject(verb), "lost_life"));
        }
        // "takes over our lives", "private life" count nobody
        boolean counts = victims.isEmpty()
                && !Words.tag(sentence, at - 1, "PRP$")
                && (Words.in(sentence, at, "lives")
                        || groups.counted(at).map(g -> g.number() != null).orElse(false));
        return counts ? List.of(new Argument(at, "counting_noun")) : victims;
    }

    private List<Argument> throat(int at) {
        List<Argument> victims = new ArrayList<>();
        clause.attached(at, "of").forEach(of -> victims.addAll(clause.arguments(of, "throat_of")));
        tree.children(at, "nmod:poss").forEach(owner -> victims.addAll(clause.arguments(owner, "throat_possessor")));
        return victims;
    }

    /** "the bodies of two girls", "six bodies were found". */
    List<Argument> body(int at) {
        List<Argument> victims = new ArrayList<>();
        for (int of : clause.attached(at, "of")) {
            victims.addAll(clause.arguments(of, "body_of"));
        }
        for (int owner : tree.children(at, "nmod:poss")) {
            victims.addAll(clause.arguments(owner, "body_possessor"));
        }
        boolean counted = groups.read(at)
                .map(g -> g.number() != null || g.reference() == Reference.SINGLE)
                .orElse(false);
        if (victims.isEmpty() && counted && Cues.between(sentence, at - FIND_REACH, at + FIND_REACH, "find")) {
            victims.add(new Argument(at, "counting_noun"));
        }
        return victims;
    }

    /** "suffered burns", "a man with gunshot wounds", "injuries to a child". */
    List<Argument> injury(int at) {
        int head = tree.head(at);
        if (head >= 0 && Words.lemma(sentence.token(head)).matches("die|succumb|kill")) {
            return List.of();
        }
        if (Words.in(sentence, head, "survive") && Words.in(sentence, head - 1, "not", "n't")) {
            // "did not survive his injuries" is told by the verb
            return List.of();
        }
        if (head >= 0 && (tree.is(at, "obj") || tree.is(at, "obl")) && Cues.is(sentence, head, "suffer")) {
            return clause.isPassive(head) || tree.is(at, "obj") || clause.object(head) < 0
                    ? clause.arguments(clause.subject(head), "suffered")
                    : clause.arguments(clause.object(head), "suffered");
        }
        if (head >= 0
                && tree.is(at, "nmod")
                && groups.read(head).isPresent()
                && !tree.children(at, "case").isEmpty()) {
            return clause.arguments(head, "with_wounds");
        }
        if (head >= 0 && tree.is(at, "obl") && sentence.token(head).isVerb()) {
            boolean with = tree.children(at, "case").stream().anyMatch(c -> Words.in(sentence, c, "with", "from"));
            if (with) {
                int victim = clause.isPassive(head) ? clause.subject(head) : clause.object(head);
                return clause.arguments(victim >= 0 ? victim : clause.subject(head), "with_wounds");
            }
        }
        // "injuries to a child", "the injury of 20 passengers"
        List<Argument> victims = injured(clause.attached(at, "to", "of"));
        if (victims.isEmpty() && tree.is(at, "obj")) {
            victims = injured(clause.attached(head, "to"));
        }
        if (!victims.isEmpty()) {
            return victims;
        }
        boolean counts = Words.in(sentence, at, "injuries")
                && groups.counted(at).map(g -> g.number() != null).orElse(false);
        return counts ? List.of(new Argument(at, "counting_noun")) : List.of();
    }

    /** Those among the nouns that the text does not take up from before. */
    private List<Argument> injured(List<Integer> nouns) {
        return nouns.stream()
                .filter(noun -> groups.read(noun).filter(NounGroup::isNew).isPresent())
                .flatMap(noun -> clause.arguments(noun, "injury_of").stream())
                .toList();
    }

    /** "a man is in critical condition", "in a coma". */
    List<Argument> condition(int at) {
        int in = at - 1;
        while (in > at - 5 && !Words.in(sentence, in, "in")) {
            in--;
        }
        if (!Words.in(sentence, in, "in")
                || !Words.in(sentence, at, "coma") && !Cues.between(sentence, in, at, "condition")) {
            return List.of();
        }
        if (tree.child(at, "nsubj").isPresent()) {
            return clause.arguments(clause.subject(at), "in_condition");
        }
        int head = tree.head(at);
        if (head < 0) {
            return List.of();
        }
        boolean noun = groups.read(head).isPresent();
        return noun
                ? clause.arguments(head, "in_condition")
                : clause.arguments(
                        clause.isPassive(head) || clause.object(head) < 0 ? clause.subject(head) : clause.object(head),
                        "in_condition");
    }
}
