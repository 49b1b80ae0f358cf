package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;
import org.dateline.udfs.quantity.QuantityMention;

/** Finds predicates of harm with their victims, sentence by sentence. One instance reads one document. */
final class HarmFinder {
    private static final Set<String> OF_LOSS = Set.of("@kin", "@troops");

    private final List<Harm> found = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private int sets;

    /** All that was found so far, in reading order of the sentences. */
    List<Harm> found() {
        return found;
    }

    /** Deadly deeds for which no victim was found. */
    List<Deed> deeds() {
        return deeds;
    }

    void read(Field field, Sentence sentence) {
        List<Trigger> triggers = TriggerFinder.find(sentence);
        if (triggers.isEmpty()) {
            return;
        }
        NounGroupReader groups = new NounGroupReader(sentence);
        Optional<Dependencies> tree = sentence.dependencies();
        ClauseArguments arguments =
                tree.map(t -> new ClauseArguments(sentence, t, groups)).orElse(null);
        ShallowArguments shallow = new ShallowArguments(sentence, groups);
        Ownership ownership = new Ownership(sentence, triggers);
        int before = found.size();
        for (Trigger trigger : triggers) {
            if (isResult(trigger, triggers) || isCountedOf(sentence, trigger, triggers, groups)) {
                continue;
            }
            if (trigger.entry().frame() == Frame.TOLL || trigger.entry().frame() == Frame.COUNTED) {
                toll(field, sentence, trigger, groups);
                continue;
            }
            List<Argument> victims = arguments == null ? List.of() : arguments.of(trigger);
            List<Argument> near = shallow.numbered(trigger);
            if (near.isEmpty() && victims.size() == 1 && victims.get(0).rule().equals("reduced_passive")) {
                // "Mother of boy killed": the nearer noun.
                near = shallow.of(trigger).stream()
                        .filter(a -> a.rule().equals("left_neighbour"))
                        .toList();
            }
            if (!near.isEmpty()
                    && !hasHead(victims, near.get(0).head(), groups)
                    && !isInside(near.get(0).head(), victims, tree, groups)) {
                victims = near;
            }
            // An object that is no person: "burned two buses".
            boolean thing = victims.stream().anyMatch(v -> v.rule().equals("object"));
            if (!add(field, sentence, trigger, victims, groups, ownership)
                    && !thing
                    && !add(field, sentence, trigger, shallow.of(trigger), groups, ownership)
                    && !add(field, sentence, trigger, shallow.after(trigger), groups, ownership)
                    && !add(field, sentence, trigger, shallow.opening(trigger), groups, ownership)
                    && Deed.is(sentence, trigger)) {
                deeds.add(new Deed(field, sentence));
            }
        }
        dropRepeats(before);
        new SubsetFinder(groups).addParts(found, before);
        new EllipsisFinder(groups).addParts(found, before);
    }

    private static boolean hasHead(List<Argument> victims, int head, NounGroupReader groups) {
        return victims.stream()
                .anyMatch(v -> v.head() == head
                        || groups.read(v.head())
                                .map(g -> g.head() == head || g.first() <= head && head <= g.last())
                                .orElse(false));
    }

    /** "19 people of two families were killed": the nearer phrase only says which people the parser's phrase means. */
    private static boolean isInside(
            int near, List<Argument> victims, Optional<Dependencies> tree, NounGroupReader groups) {
        return tree.isPresent()
                && victims.stream()
                        .anyMatch(v -> v.head() < near
                                && v.rule().endsWith("subject")
                                && tree.get().dominates(v.head(), near)
                                && groups.read(v.head())
                                        .filter(NounGroup::isNew)
                                        .isPresent());
    }

    /** "shot dead", "shot him dead": the adjective belongs to the verb. */
    private static boolean isResult(Trigger trigger, List<Trigger> triggers) {
        if (trigger.entry().frame() != Frame.STATE) {
            return false;
        }
        return triggers.stream()
                .anyMatch(t -> t.entry().isVerb()
                        && t.type() == CasualtyType.KILLED
                        && t.token() < trigger.token()
                        && trigger.token() - t.token() <= 2);
    }

    /** "the number of people killed rose to 12": the figure stands for these people. */
    private static boolean isCountedOf(
            Sentence sentence, Trigger trigger, List<Trigger> triggers, NounGroupReader groups) {
        return triggers.stream()
                .filter(t -> t.entry().frame() == Frame.COUNTED && t.token() < trigger.token())
                .filter(t -> trigger.token() - t.token() <= TriggerFinder.COUNTED_REACH)
                .anyMatch(t -> TollReader.read(sentence, t, groups).isPresent());
    }

    private boolean add(
            Field field,
            Sentence sentence,
            Trigger trigger,
            List<Argument> victims,
            NounGroupReader groups,
            Ownership ownership) {
        int set = sets++;
        Set<Integer> heads = new HashSet<>();
        // "22 Dawn and other fighters" have one number.
        Set<QuantityMention> numbers = new HashSet<>();
        boolean any = false;
        for (Argument argument : victims) {
            Optional<NounGroup> group = argument.rule().equals("counting_noun")
                    ? groups.counted(argument.head())
                    : groups.read(argument.head());
            boolean coordinated = argument.rule().endsWith("_and");
            if (group.isEmpty()
                    || Words.in(sentence, group.get().head(), "survivor", "survivors")
                    || Words.in(sentence, group.get().first(), "each", "every")
                    || !ownership.belongs(group.get(), trigger, coordinated)
                    || isAgent(field, sentence, trigger, argument, group.get())
                    || trigger.entry().company().equals("@person") && !isPerson(group.get())
                    || trigger.entry().company().equals("@people")
                            && (group.get().entry() == null
                                    || VictimNouns.of(sentence, group.get().head())
                                            .isEmpty())
                    || OF_LOSS.contains(trigger.entry().company()) && !isLost(sentence, trigger, argument, group.get())
                    || coordinated && Coordination.isBehindState(trigger, victims.get(0), group.get())
                    || coordinated && Coordination.isTitle(sentence, trigger, group.get())
                    || coordinated && isOtherHarm(sentence, trigger, group.get().head())
                    || isGuess(sentence, group.get())
                            && (!trigger.entry().company().isEmpty() || trigger.type() == CasualtyType.WOUNDED)
                    || group.get().number() != null && !numbers.add(group.get().number())
                    || !heads.add(group.get().head())) {
                continue;
            }
            SubsetKind part = group.get().partOf()
                    ? SubsetKind.OF_WHOM
                    : isAmong(sentence, trigger, group.get()) ? SubsetKind.AMONG : null;
            String rule = trigger.entry().lemma() + "/" + argument.rule();
            CasualtyType type = rule.endsWith("/with_wounds") && isShot(sentence, trigger, group.get())
                    ? CasualtyType.KILLED_OR_WOUNDED
                    : trigger.type();
            found.add(new Harm(field, sentence, trigger, group.get(), type, rule, set, part, -1, null));
            any = true;
        }
        return any;
    }

    /** "Among the injured are two girls": part of those told of before. */
    private static boolean isAmong(Sentence sentence, Trigger trigger, NounGroup group) {
        return group.head() != trigger.token()
                && Words.in(sentence, trigger.token() - 1, "the", "those")
                && Words.in(sentence, trigger.token() - 2, "among");
    }

    /** "found three people with gunshot wounds": all who were hit, whether they lived or not. */
    private static boolean isShot(Sentence sentence, Trigger trigger, NounGroup group) {
        Long best = group.count().best();
        return trigger.entry().frame() == Frame.INJURY
                && best != null
                && best > 1
                && Words.in(sentence, trigger.token() - 1, "gunshot", "bullet", "stab");
    }

    /** "five dead and ten injuries": the second phrase counts something else. */
    private static boolean isOtherHarm(Sentence sentence, Trigger trigger, int head) {
        return sentence.token(head).isNoun()
                && PredicateLexicon.of(Words.lower(sentence, head)).stream()
                        .anyMatch(e -> e.isNoun() && e.frame() != Frame.VICTIM && e.type() != trigger.type());
    }

    /** A name by its place alone needs a verb whose victims are people: cars are hit and damaged, but not murdered. */
    private static boolean isGuess(Sentence sentence, NounGroup group) {
        // "the head of the school", or of a nail
        if (Words.in(sentence, group.head(), "head", "heads")) {
            return true;
        }
        return group.name() != null && !PersonNames.is(sentence, group.head());
    }

    /** "lost her husband and two sons", but no match to her sister and no customers. */
    /** "lost her son", "lost 12 soldiers": whose loss is their death. */
    private static boolean isLost(Sentence sentence, Trigger trigger, Argument argument, NounGroup group) {
        return argument.rule().startsWith("object")
                && (trigger.entry().company().equals("@kin")
                        ? Cues.between(sentence, group.first(), group.last() + 1, "kin")
                        : group.number() != null && Cues.is(sentence, group.head(), "troops"));
    }

    private static boolean isPerson(NounGroup group) {
        // "Nine are missing": a bare number counts people, unlike "1987 revenues".
        boolean bareNumber =
                group.number() != null && group.head() == group.number().last();
        boolean aged = group.age() != null;
        return group.entry() != null
                || group.name() != null
                || group.reference() == Reference.PRONOUN
                || aged
                || bareNumber;
    }

    /** One harm for each group: "shot and killed" is one death. Outcomes count more than "shot" or "victim". */
    private void dropRepeats(int from) {
        for (int i = found.size() - 1; i >= from; i--) {
            Harm harm = found.get(i);
            for (int j = from; j < found.size(); j++) {
                Harm other = found.get(j);
                boolean same = i != j && other.group().head() == harm.group().head();
                // "four of the wounded later died"
                boolean former = harm.isPart() && harm.type() == CasualtyType.WOUNDED;
                boolean open =
                        former || harm.type() == CasualtyType.KILLED_OR_WOUNDED && Opening.isBodily(other.type());
                if (same
                        && (open && other.type() != harm.type() && (!former || other.type() == CasualtyType.KILLED)
                                || other.type() == harm.type() && j < i)) {
                    found.remove(i);
                    break;
                }
            }
        }
    }

    /** "Gunmen shot at ...": attackers beside an active verb whose object was not found. */
    private static boolean isAgent(
            Field field, Sentence sentence, Trigger trigger, Argument argument, NounGroup group) {
        boolean weak =
                argument.rule().equals("reduced_passive") || argument.rule().equals("left_neighbour");
        boolean active = !Words.in(sentence, trigger.token() - 1, "was", "were", "been", "being", "is", "are");
        // "The clash left a student killed."
        boolean left = Words.in(sentence, group.first() - 1, "left", "leaves", "leaving", "leave");
        return weak
                && active
                && !left
                && trigger.entry().frame() == Frame.PATIENT
                && (Cues.is(sentence, group.head(), Cues.ATTACKER) && group.number() == null
                        || PredicateFit.isAble(sentence, trigger.token())
                        || field == Field.TEXT
                                && Words.tag(sentence, trigger.token(), "VBD", "VBP")
                                && group.number() == null
                                && !isReduced(sentence, trigger)
                        || Words.in(sentence, trigger.token() + 1, "dead")
                                && Words.tag(sentence, trigger.token() + 2, "DT", "CD")
                        || Words.in(sentence, trigger.token() + 1, "at")
                                && Words.in(sentence, trigger.token(), "shot")
                                && (group.number() == null || Words.in(sentence, trigger.token() + 2, "least", "most"))
                        || Words.tag(sentence, group.head(), "PRP"));
    }

    /** "A man shot and killed in the park has been identified": without an object it is a participle, whatever its tag. */
    private static boolean isReduced(Sentence sentence, Trigger trigger) {
        int next = trigger.last() + 1;
        while (Words.tag(sentence, next, "VBN", "VBD", "RB") || Words.in(sentence, next, "and")) {
            next++;
        }
        return Words.tag(sentence, next, "IN") && !Words.in(sentence, next, "at");
    }

    private void toll(Field field, Sentence sentence, Trigger trigger, NounGroupReader groups) {
        TollReader.read(sentence, trigger, groups).ifPresent(toll -> {
            NounGroup group = groups.number(toll.number());
            found.add(new Harm(
                    field,
                    sentence,
                    trigger,
                    group,
                    trigger.type(),
                    "toll/figure",
                    sets++,
                    null,
                    -1,
                    toll.supersedes()));
        });
    }
}
