package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.List;
import org.dateline.udfs.nlp.Sentence;

/** Finds the victims beside the predicate by word classes alone, where the parse gives none. */
final class ShallowArguments {
    private static final int REACH = 6;
    private static final int LONGEST_LIST = 45;
    private static final String[] INSERTIONS = {
        "including", "among", "mostly", "all", "most", "mainly", "many", "both", "one", "some", "at"
    };

    private final Sentence sentence;
    private final NounGroupReader groups;

    ShallowArguments(Sentence sentence, NounGroupReader groups) {
        this.sentence = sentence;
        this.groups = groups;
    }

    List<Argument> of(Trigger trigger) {
        int at = trigger.token();
        return switch (trigger.entry().frame()) {
            case PATIENT ->
                Words.tag(sentence, at, "VBG", "VBZ", "VBP")
                                || Words.tag(sentence, at, "VB") && !Words.tag(sentence, at, "VBN", "VBD")
                                || PredicateFit.isVerbBeforeNumber(sentence, at)
                        ? right(trigger.last())
                        : orRight(left(at), trigger);
            case STATE -> orRight(left(at), trigger);
            case SUBJECT -> left(at).isEmpty() ? opening(at) : left(at);
            case INJURY -> suffered(at);
            default -> List.of();
        };
    }

    /** "another civilian sustained | injuries", "suffered severe | wounds" */
    private List<Argument> suffered(int at) {
        int verb = at - 1;
        while (Words.tag(sentence, verb, "JJ", "DT", "NN", "CD", "RB") && !Words.tag(sentence, verb, "VB")) {
            verb--;
        }
        boolean sustained = Words.tag(sentence, verb, "VBD") && Cues.is(sentence, verb, "suffer");
        return sustained ? left(verb) : List.of();
    }

    /** "A teen shot in the park on Monday has died": the phrase that opens the sentence, before a participle. */
    private List<Argument> opening(int at) {
        int head = groups.edges().chunkHead(0);
        boolean perfect = Words.in(sentence, at - 1, "has", "have");
        boolean person = head >= 0
                && head < at
                && groups.read(head).map(NounGroup::isNew).orElse(false);
        return perfect && person && Words.tag(sentence, head + 1, "VBN", "VBD")
                ? List.of(new Argument(head, "opening"))
                : List.of();
    }

    /** The phrase after a verb whose subject turned out to be the agent: "shot dead the mayor". */
    List<Argument> after(Trigger trigger) {
        boolean verb = trigger.entry().frame() == Frame.PATIENT && Words.tag(sentence, trigger.token(), "VB");
        return verb ? right(trigger.last()) : List.of();
    }

    /**
     * "Two members of the Dawn (D) armed wing were killed", "a guard of the Dawn (D) was killed": the first phrase of the clause
     * that agrees with the verb, where nothing else was found.
     */
    List<Argument> opening(Trigger trigger) {
        int auxiliary = trigger.token() - 1;
        boolean one = Words.in(sentence, auxiliary, "was", "is");
        boolean passive = trigger.entry().frame() == Frame.PATIENT
                && (one || Words.in(sentence, auxiliary, "were", "been", "are"))
                && !Words.tag(sentence, trigger.token(), "VBG");
        List<Argument> found = List.of();
        for (int i = auxiliary - 1; passive && i >= 0; i--) {
            if (Words.tag(sentence, i, "VBD", "VBZ", "VBP", ":") || Words.in(sentence, i, ";", "but", "while")) {
                break;
            }
            NounGroup group = Words.tag(sentence, i, "NN") && !Words.tag(sentence, i + 1, "NN") ? newGroup(i) : null;
            boolean agrees = group != null && (one ? isOne(group) : group.number() != null);
            if (agrees && !Words.tag(sentence, group.first() - 1, "IN", "TO", "VBG", "POS")) {
                boolean clause = Words.tag(sentence, group.first() - 1, "CC");
                if (clause && (one || newGroup(group.first() - 2) != null)) {
                    continue;
                }
                found = List.of(new Argument(i, "clause_opening"));
                if (clause) {
                    // "raided the farm and three men from the north were killed"
                    break;
                }
            }
        }
        return found;
    }

    private NounGroup newGroup(int head) {
        return head < 0 ? null : groups.read(head).filter(NounGroup::isNew).orElse(null);
    }

    /** "a guard", "one member": a person whom a determiner introduces. */
    private boolean isOne(NounGroup group) {
        return group.isSingle()
                && group.entry() != null
                && (Words.in(sentence, group.first(), "a", "an", "another") || group.number() != null);
    }

    private List<Argument> orRight(List<Argument> left, Trigger trigger) {
        return left.isEmpty() ? right(trigger.last()) : left;
    }

    /** A phrase with a number right before the predicate: nearer than anything the parser may have chosen. */
    List<Argument> numbered(Trigger trigger) {
        boolean nounFollows =
                Words.tag(sentence, trigger.last() + 1, "NN") && Words.tag(sentence, trigger.token(), "JJ", "VBN");
        // "the brothers were out at sea; both drowned"
        if (trigger.entry().frame() == Frame.SUBJECT && Words.in(sentence, trigger.token() - 1, "both")) {
            return List.of(new Argument(trigger.token() - 1, "left_neighbour"));
        }
        boolean frame =
                trigger.entry().frame() == Frame.PATIENT || trigger.entry().frame() == Frame.STATE;
        boolean active = Words.tag(sentence, trigger.token(), "VBG", "VBZ", "VBP")
                || PredicateFit.isVerbBeforeNumber(sentence, trigger.token())
                || Words.in(sentence, trigger.token() - 1, "have", "has", "had", "who", "that");
        boolean verb = Words.tag(sentence, trigger.token(), "VB", "NN") && !Words.tag(sentence, trigger.token(), "VBN");
        if (frame && verb) {
            List<Argument> bare = bareFigure(trigger.last() + 1);
            if (!bare.isEmpty()) {
                return bare;
            }
        }
        if (!frame || nounFollows || active || hasObject(trigger)) {
            return List.of();
        }
        List<Argument> next = left(trigger.token());
        List<Argument> beside = next.isEmpty() ? beforeInsertion(trigger.token()) : next;
        int from = beside.isEmpty()
                ? trigger.token()
                : groups.read(beside.get(0).head()).map(NounGroup::first).orElse(trigger.token());
        // "... and 12 others were hurt" opens a clause of its own.
        boolean others = !beside.isEmpty()
                && groups.read(beside.get(0).head())
                        .map(g -> g.count().additional())
                        .orElse(false);
        List<Argument> whole = others ? List.of() : beforeList(from);
        if (!whole.isEmpty() && !isTaken(whole.get(0).head())) {
            return whole;
        }
        return (next.isEmpty() ? beside : outOfPhrase(beside))
                .stream()
                        .filter(a -> groups.read(a.head())
                                .map(g -> g.number() != null)
                                .orElse(false))
                        .toList();
    }

    /** "some rebels killed three officers", "two gunmen killed dozens of men", but not "2 killed 5 injured". */
    private boolean hasObject(Trigger trigger) {
        int next = trigger.last() + 1;
        // "injured up to seven others": the tagger often takes such a verb for a participle.
        int counted = groups.edges().countedHead(next);
        boolean active = Words.tag(sentence, trigger.token(), "VBD")
                || counted >= 0 && Words.tag(sentence, trigger.token(), "VBN") && !isAuxiliary(trigger.token() - 1);
        boolean phrase = counted < 0 && Words.tag(sentence, next, "CD", "DT", "PRP$");
        int object = phrase ? groups.edges().chunkHead(next) : counted;
        return active
                && object >= next
                && (groups.read(object).isPresent() || isThing(trigger, next))
                && PredicateLexicon.of(Words.lower(sentence, object)).isEmpty();
    }

    /** "executed the operation": what verbs do to people and to things. */
    private boolean isThing(Trigger trigger, int next) {
        return trigger.entry().company().equals("@person") && Words.tag(sentence, next, "DT", "PRP$");
    }

    /** "killing 20 - mostly children", "killed 12, ...", "killing 9 and wounding 12": a figure on its own right behind the verb. */
    private List<Argument> bareFigure(int from) {
        return groups.quantities().stream()
                .filter(q -> q.first() == from
                        && (Words.tag(sentence, q.last() + 1, ",", "HYPH", ":", ".")
                                || Words.tag(sentence, q.last() + 1, "CC") && isVerb(q.last() + 2)))
                .map(q -> new Argument(q.last(), "right_neighbour"))
                .toList();
    }

    /** A verb by its tag or by the table: "kill five and capture one" is tagged as a noun. */
    private boolean isVerb(int at) {
        return Words.tag(sentence, at, "VB")
                || PredicateLexicon.of(Words.lower(sentence, at)).stream().anyMatch(PredicateEntry::isVerb);
    }

    /** The phrase that ends just before, adverbs and auxiliaries skipped. */
    private List<Argument> left(int at) {
        for (int i = Cues.beforeDay(sentence, beforeAge(at) - 1); i >= Math.max(0, at - REACH); i--) {
            boolean noun = Words.tag(sentence, i, "NN", "CD", "PRP")
                    || Words.in(sentence, i, "old", "olds", "another")
                    || !sentence.token(i).isVerb()
                            && VictimNouns.of(sentence.token(i)).isPresent();
            if (noun && groups.read(i).isPresent()) {
                int agent = agentOf(groups.read(i).get().first());
                return agent < 0 ? coordinatedLeft(i) : left(agent);
            }
            // "a 56-year-old who had been shot"
            boolean skips = isAuxiliary(i)
                    || Words.in(sentence, i, "who", "that") && isAuxiliary(i + 1)
                    || Words.in(
                            sentence,
                            i,
                            "reported",
                            "confirmed",
                            "believed",
                            "feared",
                            "presumed",
                            "found",
                            "discovered",
                            "left");
            if (!skips) {
                break;
            }
        }
        return List.of();
    }

    /**
     * "Mother shot by her son dies", "a man accused of killing two women was held": the participle whose agent, or whose deed's
     * victim, begins here; -1 where the phrase is neither.
     */
    private int agentOf(int first) {
        boolean deed =
                Words.tag(sentence, first - 1, "VBG") && Words.in(sentence, first - 2, "of", "with", "for", "in");
        if (deed && Words.tag(sentence, first - 3, "VBN", "VBD") && Cues.is(sentence, first - 3, "charge")) {
            return first - 3;
        }
        if (Words.in(sentence, first - 1, "by")) {
            for (int i = first - 2; i >= Math.max(0, first - 2 - REACH); i--) {
                if (Words.tag(sentence, i, "VBN", "VBD")
                        && !PredicateLexicon.of(Words.lower(sentence, i)).isEmpty()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isAuxiliary(int i) {
        return Words.tag(sentence, i, "RB", "MD")
                || Words.in(sentence, i, "was", "were", "been", "be", "is", "are", "have", "has", "had", "being");
    }

    /** "a woman and her son dead": the phrases joined to the one before the predicate. */
    private List<Argument> coordinatedLeft(int head) {
        List<Argument> all = new ArrayList<>();
        all.add(new Argument(head, "left_neighbour"));
        int first = groups.read(head).map(NounGroup::first).orElse(head);
        boolean joined = Words.in(sentence, first - 1, "and") && first >= 2;
        if (joined && Words.tag(sentence, first - 2, "NN", "CD")) {
            groups.read(first - 2)
                    .filter(g -> g.isNew() && !Words.tag(sentence, g.first() - 1, "IN", "VB"))
                    .ifPresent(g -> all.add(new Argument(g.head(), "left_neighbour_and")));
        }
        return all;
    }

    /** "Boy, 12, killed": the age between commas is skipped. */
    private int beforeAge(int at) {
        boolean age =
                Words.in(sentence, at - 1, ",") && Words.tag(sentence, at - 2, "CD") && Words.in(sentence, at - 3, ",");
        return age ? at - 3 : at;
    }

    /** "18 civilians, including six women and two men, were killed": the phrase before the insertion. */
    private List<Argument> beforeInsertion(int at) {
        int close = at - 1;
        while (close > 0 && isAuxiliary(close)) {
            close--;
        }
        if (close <= 0 || !Words.in(sentence, close, ",", "–", "—", "-", ")")) {
            return List.of();
        }
        for (int open = close - 1; open > 0; open--) {
            boolean dash = !Words.in(sentence, close, ",", ")")
                    && Words.lower(sentence, open).equals(Words.lower(sentence, close));
            boolean cue = Words.in(sentence, open, ",", "(", "–", "—") && Words.in(sentence, open + 1, INSERTIONS);
            if (dash || cue) {
                int noun = open - 1;
                return groups.read(noun).isPresent() ? List.of(new Argument(noun, "before_insertion")) : ofPhrase(noun);
            }
        }
        return List.of();
    }

    /** "four clerks, including one who in May | killed himself": the verb belongs to the relative clause, which no comma ends. */
    private boolean isOfPart(int including, int at) {
        int last = at - 1;
        while (isAuxiliary(last)) {
            last--;
        }
        for (int i = last; i > including; i--) {
            if (Words.tag(sentence, i, "VBD", "VBZ", "VBP", "MD", ",")) {
                return false;
            }
            if (Words.in(sentence, i, "who")) {
                return true;
            }
        }
        return false;
    }

    /** "19 civilians, including nine children and four women were killed": the phrase before the list of parts. */
    private List<Argument> beforeList(int from) {
        for (int i = from - 1; i > Math.max(0, from - LONGEST_LIST); i--) {
            boolean finite =
                    Words.tag(sentence, i, "VBD", "VBZ", "VBP") && !Words.in(sentence, i - 1, "whom", "who", "which");
            if (finite || Words.in(sentence, i, ";")) {
                return List.of();
            }
            boolean cue = Words.in(sentence, i, "including") && Words.in(sentence, i - 1, ",", "(", "–", "—", "-");
            if (cue) {
                if (isOfPart(i, from)) {
                    return List.of();
                }
                List<Argument> outer = beforeList(i - 1);
                return !outer.isEmpty() ? outer : numberedAt(i - 2);
            }
        }
        return List.of();
    }

    /** "killing five people, including two boys, and ...": the phrase is the object of another predicate. */
    private boolean isTaken(int head) {
        int before = groups.read(head).map(NounGroup::first).orElse(head) - 1;
        return before >= 0
                && PredicateLexicon.of(Words.lower(sentence, before)).stream().anyMatch(PredicateEntry::isVerb);
    }

    private List<Argument> numberedAt(int noun) {
        boolean numbered = groups.read(noun).map(g -> g.number() != null).orElse(false);
        List<Argument> own = numbered ? List.of(new Argument(noun, "before_insertion")) : List.of();
        List<Argument> outer = ofPhrase(noun);
        return outer.isEmpty() ? own : outer;
    }

    /** "13 civilians of one family were killed": out of the prepositional phrase. */
    private List<Argument> outOfPhrase(List<Argument> beside) {
        List<Argument> outer = beside.size() == 1 ? ofPhrase(beside.get(0).head()) : List.of();
        return outer.isEmpty() ? beside : outer;
    }

    /** "six members of the same family, including ...": back over one prepositional phrase. */
    private List<Argument> ofPhrase(int last) {
        for (int i = last; i > Math.max(0, last - 12); i--) {
            if (Words.tag(sentence, i, "VBD", "VBZ", "VBP", ",", "CC")
                    || Words.in(sentence, i, "after", "when", "while")) {
                return List.of();
            }
            if (Words.in(sentence, i, "of", "from", "in", "at", "across", "belonging")
                    && groups.read(i - 1).map(g -> g.number() != null).orElse(false)) {
                return List.of(new Argument(i - 1, "before_insertion"));
            }
        }
        return List.of();
    }

    private List<Argument> right(int last) {
        // "shot at two men"; "hurt by one-time costs": who or what did it.
        if (Words.in(sentence, last + 1, "by")
                || Words.in(sentence, last + 1, "at") && !Words.in(sentence, last + 2, "least", "most")) {
            return List.of();
        }
        // "shot dead two men"; "Also injured was a vendor."
        boolean skips = Words.in(sentence, last + 1, "dead") || isInverted(last);
        int from = skips ? last + 2 : last + 1;
        if (Words.tag(sentence, from, "PRP") && groups.read(from).isPresent()) {
            // "doctors pronounced | him dead"
            return List.of(new Argument(from, "right_neighbour"));
        }
        int head = groups.edges().chunkHead(from);
        if (head > last && groups.read(head).isPresent()) {
            return List.of(new Argument(head, "right_neighbour"));
        }
        for (int i = last + 1; i < Math.min(last + 4, sentence.size()); i++) {
            if (Words.tag(sentence, i, "CC")) {
                break;
            }
            if (Words.tag(sentence, i, "CD") && groups.read(i).isPresent()) {
                return List.of(new Argument(i, "right_neighbour"));
            }
            if (Words.in(sentence, i, ",", ";")) {
                break;
            }
        }
        return List.of();
    }

    private boolean isInverted(int participle) {
        return Words.in(sentence, participle + 1, "was", "were", "is", "are")
                && (participle == 0 || Words.in(sentence, participle - 1, "also") && participle == 1);
    }
}
