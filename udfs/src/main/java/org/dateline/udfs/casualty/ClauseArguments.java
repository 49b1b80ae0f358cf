package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Sentence;

/** Finds the victims of a predicate by its frame in the parse; those of nouns are left to {@link NominalArguments}. */
final class ClauseArguments {
    private final Sentence sentence;
    private final Clause clause;
    private final Dependencies tree;
    private final NounGroupReader groups;
    private final NominalArguments nominal;

    ClauseArguments(Sentence sentence, Dependencies tree, NounGroupReader groups) {
        this.sentence = sentence;
        this.clause = new Clause(sentence, tree);
        this.tree = tree;
        this.groups = groups;
        this.nominal = new NominalArguments(sentence, clause, groups);
    }

    /** Heads of the victims' noun phrases, coordinated ones included. */
    List<Argument> of(Trigger trigger) {
        int at = trigger.token();
        int told = clause.toldAs(at);
        if (told >= 0) {
            return accompanied(clause.arguments(subject(told), "told_as"), told);
        }
        return switch (trigger.entry().frame()) {
            case PATIENT -> patient(trigger);
            case SUBJECT -> accompanied(clause.arguments(subject(at), "subject"), at);
            case STATE -> state(at);
            case EVENT -> nominal.event(at);
            case ACT ->
                nominal.event(at).stream()
                        .filter(a -> !a.rule().equals("counting_noun")
                                || Multiples.before(sentence, at).isPresent())
                        .toList();
            case COUNT, VICTIM ->
                Words.tag(sentence, at + 1, "POS", "NN") ? List.of() : List.of(new Argument(at, "counting_noun"));
            case LIVES -> nominal.lives(at);
            case BODY -> nominal.body(at);
            case INJURY -> nominal.injury(at);
            case CONDITION -> nominal.condition(at);
            case TOLL, COUNTED -> List.of();
        };
    }

    /** "A family mourns after | a father of two was shot": the phrase that opens the clause, not the subject before it. */
    private int afterMark(int subject, int verb) {
        int mark = clause.markBehind(subject, verb);
        int own = mark < 0 ? -1 : groups.edges().chunkHead(mark + 1);
        boolean bare = IntStream.range(own + 1, verb).noneMatch(i -> Words.tag(sentence, i, ",", "WP", "WDT", "TO"));
        return own > mark
                        && own < verb
                        && bare
                        && groups.read(own).filter(NounGroup::isNew).isPresent()
                ? own
                : subject;
    }

    private List<Argument> patient(Trigger trigger) {
        int at = trigger.token();
        if (PredicateFit.isVerbBeforeNumber(sentence, at)) {
            // The parser took it for a noun.
            return List.of();
        }
        if (Words.tag(sentence, at, "JJ") || tree.is(at, "amod")) {
            return state(at);
        }
        if (clause.isPassive(at)) {
            int subject = afterMark(subject(at), at);
            return accompanied(along(joined(clause.arguments(subject, "passive_subject"), at), at), at);
        }
        int counted = counted(trigger.last() + 1);
        int object = clause.held(at, counted >= 0 ? counted : clause.object(at));
        if (object >= 0) {
            if (Words.in(sentence, object, trigger.entry().company()) && Words.tag(sentence, object - 1, "PRP")) {
                // "pronounced her dead", where "her" was taken for the owner of the dead
                return clause.arguments(object - 1, "object");
            }
            if (Words.in(sentence, object, "himself", "herself", "themselves", "itself", "self")) {
                return clause.arguments(actor(at, object), "reflexive");
            }
            return along(listed(clause.arguments(clause.antecedent(object), "object"), at), at);
        }
        boolean participle = Words.tag(sentence, at, "VBN", "VBD", "NNP");
        if (participle && tree.relation(at).equals("acl")) {
            return clause.arguments(tree.head(at), "participle");
        }
        if (participle && tree.is(at, "xcomp")) {
            return clause.arguments(isCountedBefore(at) ? at - 1 : clause.subject(at), "controlled");
        }
        if (participle && isApposed(at)) {
            return clause.arguments(at - 2, "participle");
        }
        // "3 killed in blast": no auxiliary, no object.
        return participle ? along(clause.arguments(clause.subject(at), "reduced_passive"), at) : List.of();
    }

    /** The people of a number right behind an active verb, which the parser loses in "killed up to nine men", "shot dead about 50". */
    private int counted(int next) {
        int head = groups.edges().countedHead(next);
        return head >= 0 && groups.read(head).isPresent() && !isPredicate(head) && !isPredicate(head + 1) ? head : -1;
    }

    /** "2 killed 5 injured", "three soldiers killed several others wounded". */
    private boolean isPredicate(int at) {
        return at < sentence.size()
                && !PredicateLexicon.of(Words.lower(sentence, at)).isEmpty();
    }

    /** "left two people dead and 800 others | injured": the number right before is that of the participle. */
    private boolean isCountedBefore(int participle) {
        return participle > 0
                && groups.read(participle - 1)
                        .filter(g -> g.number() != null && g.last() == participle - 1)
                        .isPresent();
    }

    /** "An envoy has pleaded for the nurse Ann Lee, | kidnapped in Tarn": the name before the comma, not the subject. */
    private boolean isApposed(int participle) {
        if (!Words.in(sentence, participle - 1, ",") || !PersonNames.is(sentence, participle - 2)) {
            return false;
        }
        int subject = clause.subject(participle);
        return IntStream.range(Math.max(0, subject), participle)
                .anyMatch(i -> Words.tag(sentence, i, "VBD", "VBZ", "VBP", "MD"));
    }

    /** "were held after a boy shot himself": one person, where the parser went past the nearer noun. */
    private int actor(int verb, int reflexive) {
        int subject = clause.subject(verb);
        boolean one = Words.in(sentence, reflexive, "himself", "herself", "self");
        int before = verb - 1;
        while (Words.tag(sentence, before, "RB") || Words.in(sentence, before, "had", "has", "have")) {
            before--;
        }
        boolean aged = Words.in(sentence, before, ",")
                && Words.tag(sentence, before - 1, "CD")
                && Words.in(sentence, before - 2, ",");
        before = aged ? before - 3 : before;
        boolean nearer = one && before > subject && Words.tag(sentence, before, "NN");
        return nearer && groups.read(before).filter(NounGroup::isSingle).isPresent() ? before : subject;
    }

    /** "A militant and a soldier were killed": a plural verb with one person, the other of whom was taken for an adjective. */
    private List<Argument> joined(List<Argument> victims, int verb) {
        NounGroup only = victims.size() == 1 && Words.in(sentence, verb - 1, "were", "are")
                ? groups.read(victims.get(0).head()).orElse(null)
                : null;
        int other = only == null ? -1 : only.first() - 2;
        boolean missed = other > 0
                && only.isSingle()
                && Words.in(sentence, other + 1, "and")
                && Words.tag(sentence, other, "JJ")
                && groups.read(other).filter(g -> g.isSingle() && g.isNew()).isPresent();
        return missed ? List.of(new Argument(other, "passive_subject"), victims.get(0)) : victims;
    }

    /** "killed a farmer, his wife, and their son": the parser hangs each on the verb. */
    private List<Argument> listed(List<Argument> first, int verb) {
        List<Argument> all = new ArrayList<>(first);
        boolean closed = false;
        for (int next : tree.children(verb, "obj", "conj")) {
            int last = all.isEmpty() ? verb : all.get(all.size() - 1).head();
            boolean joined = next > last
                    && Words.tag(sentence, next, "NN", "CD")
                    && !Words.tag(sentence, next, "VB")
                    && isList(last + 1, groups.edges().leftEdge(next));
            if (joined) {
                List<Argument> more = clause.arguments(next, "object");
                more.forEach(a -> all.add(new Argument(a.head(), "object_and")));
                closed |= more.size() > 1 || hasAnd(last + 1, next);
            }
        }
        // "killed a pastor, Jan Hol, ...": no list but a name set beside.
        return closed ? all : first;
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Words.tag(sentence, i, "CC")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but commas, "and" and the end of a phrase stands between. */
    private boolean isList(int from, int to) {
        boolean mark = false;
        for (int i = from; i < to; i++) {
            mark |= Words.tag(sentence, i, ",", "CC");
            if (Words.tag(sentence, i, "VB", "WDT", "WP", "MD", ":", ".")) {
                return false;
            }
        }
        return mark;
    }

    /** "were killed along with 15 militants", "killed the mayor alongside his driver". */
    private List<Argument> along(List<Argument> victims, int at) {
        if (victims.isEmpty()) {
            return victims;
        }
        List<Argument> all = new ArrayList<>(victims);
        for (int head : List.of(at, victims.get(victims.size() - 1).head())) {
            for (int other : clause.attached(head, "with", "alongside")) {
                int before = groups.edges().leftEdge(other) - 1;
                boolean joint = Words.in(sentence, before, "alongside")
                        || Words.in(sentence, before, "with") && Words.in(sentence, before - 1, "along", "together");
                if (joint && other > at) {
                    all.addAll(clause.arguments(other, "along_with"));
                }
            }
        }
        return all;
    }

    /** "12 people, all members of one family, were killed": the 12. */
    private int described(int subject) {
        int first = subject < 0 ? 0 : groups.edges().leftEdge(subject);
        // "nearly all farmers"
        int mark = Words.tag(sentence, first - 1, "RB") ? first - 2 : first - 1;
        boolean beside = mark > 0
                && Words.in(sentence, first, "all", "most", "mostly", "both", "many")
                && Words.in(sentence, mark, ",", "–", "—", "(");
        return beside && groups.read(mark - 1).filter(g -> g.number() != null).isPresent() ? mark - 1 : subject;
    }

    /** "On Sunday, May 5th, six people were killed": the people hang on the date that the parser took for the subject. */
    private int subject(int verb) {
        int subject = described(clause.subject(verb));
        if (subject < 0 || groups.read(subject).isPresent() || !Cues.isDate(sentence, subject)) {
            return subject;
        }
        return tree.children(subject, "appos", "nmod").stream()
                .filter(child ->
                        groups.read(child).filter(g -> g.number() != null).isPresent())
                .findFirst()
                .orElse(subject);
    }

    /** "The mayor, along with his driver, was shot dead." */
    private List<Argument> accompanied(List<Argument> victims, int verb) {
        int head = victims.isEmpty() ? verb : victims.get(0).head();
        for (int i = head + 1; i + 1 < verb; i++) {
            boolean with = Words.in(sentence, i, "along", "together") && Words.in(sentence, i + 1, "with");
            int other = with ? groups.edges().chunkHead(i + 2) : -1;
            if (other > i && other < verb) {
                List<Argument> all = new ArrayList<>(victims);
                all.addAll(clause.arguments(other, "along_with"));
                return all;
            }
        }
        return victims;
    }

    /** The noun that a phrase from here on ends with, past its number: "between 24 and 31 miners". */
    private int behind(int from) {
        var number = groups.edges().mentionAt(from);
        return groups.edges().chunkHead(number == null ? from : number.last() + 1);
    }

    private List<Argument> state(int at) {
        int head = tree.head(at);
        if (tree.is(at, "amod") && head > at) {
            return List.of(new Argument(clause.held(at, head), "modifier"));
        }
        boolean among = Words.in(sentence, at - 1, "the") && Words.in(sentence, at - 2, "among");
        int listed = among && Words.in(sentence, at + 1, "were", "was", "are", "is") ? behind(at + 2) : -1;
        if (listed >= 0) {
            return clause.arguments(listed, "among");
        }
        if (Words.tag(sentence, at, "CD")
                || groups.read(at).isPresent()
                        && tree.child(at, "nummod", "det").isPresent()) {
            return List.of(new Argument(at, "nominal"));
        }
        if (tree.child(at, "nsubj").isPresent() || tree.child(at, "cop").isPresent()) {
            return clause.arguments(clause.subject(at), "copula");
        }
        if (tree.is(at, "xcomp") || tree.is(at, "advcl")) {
            int object = head >= 0 ? clause.object(head) : -1;
            return clause.arguments(object >= 0 && object < at ? object : clause.subject(at), "complement");
        }
        if (tree.is(at, "amod") || tree.is(at, "acl") || tree.is(at, "conj")) {
            int target = tree.is(at, "conj") ? clause.subject(at) : head;
            return clause.arguments(target, "modifier");
        }
        return List.of();
    }
}
