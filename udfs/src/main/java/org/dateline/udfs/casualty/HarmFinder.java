package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.udfs.nlp.Dependencies;
import org.dateline.udfs.nlp.Field;
import org.dateline.udfs.nlp.Sentence;

/** Finds predicates of harm with their victims, sentence by sentence. One instance reads one document. */
final class HarmFinder {
    private final List<Harm> found = new ArrayList<>();
    private int sets;

    /** All that was found so far, in reading order of the sentences. */
    List<Harm> found() {
        return found;
    }

    void read(Field field, Sentence sentence) {
        List<Trigger> triggers = TriggerFinder.find(sentence);
        if (triggers.isEmpty()) {
            return;
        }
        NounGroupReader groups = new NounGroupReader(sentence);
        Optional<Dependencies> tree = sentence.dependencies();
        ClauseArguments arguments = tree.map(t -> new ClauseArguments(sentence, t, groups)).orElse(null);
        ShallowArguments shallow = new ShallowArguments(sentence, groups);
        int before = found.size();
        for (Trigger trigger : triggers) {
            if (trigger.entry().frame() == Frame.TOLL) {
                toll(field, sentence, trigger, groups);
                continue;
            }
            List<Argument> victims = arguments == null ? List.of() : arguments.of(trigger);
            if (!add(field, sentence, trigger, victims, groups)) {
                add(field, sentence, trigger, shallow.of(trigger), groups);
            }
        }
        new SubsetFinder(groups).addParts(found, before);
    }

    private boolean add(
            Field field, Sentence sentence, Trigger trigger, List<Argument> victims, NounGroupReader groups) {
        int set = sets++;
        Set<Integer> heads = new HashSet<>();
        boolean any = false;
        for (Argument argument : victims) {
            Optional<NounGroup> group = argument.rule().equals("counting_noun")
                    ? groups.counted(argument.head())
                    : groups.read(argument.head());
            if (group.isEmpty() || !heads.add(group.get().head())) {
                continue;
            }
            SubsetKind part = group.get().partOf() ? SubsetKind.OF_WHOM : null;
            String rule = trigger.entry().lemma() + "/" + argument.rule();
            found.add(new Harm(field, sentence, trigger, group.get(), trigger.type(), rule, set, part, -1, null));
            any = true;
        }
        return any;
    }

    private void toll(Field field, Sentence sentence, Trigger trigger, NounGroupReader groups) {
        TollReader.read(sentence, trigger.token(), groups).ifPresent(toll -> {
            NounGroup group = groups.number(toll.number());
            found.add(new Harm(
                    field,
                    sentence,
                    trigger,
                    group,
                    CasualtyType.KILLED,
                    "toll/figure",
                    sets++,
                    null,
                    -1,
                    toll.supersedes()));
        });
    }
}
