package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which phrases of a document surely speak of one and the same victim. {@link Persons} joins whatever nothing speaks
 * against, which is right for counting; here a name, an age, a word that only one victim is called by, or "he" and "the
 * victim" right after must show it.
 */
final class Identities {
    /** Sentences behind a phrase within which "he" and "the victim" take it up. */
    private static final int REACH = 2;

    private static final int TEEN = 13;

    /** Harms to the body that the text vouches for. */
    private final List<Reading> bodily;

    private final List<Person> persons;
    private final Map<Reading, Set<Reading>> sure = new HashMap<>();
    private final boolean alone;

    /** @param readings all that are published of the document, in reading order */
    Identities(List<Reading> readings) {
        this.bodily = readings.stream()
                .filter(r -> r.isVouched() && Opening.isBodily(r.harm().type()))
                .toList();
        List<Reading> singles =
                bodily.stream().filter(r -> r.harm().group().isSingle()).toList();
        this.persons = Persons.of(singles);
        this.alone = persons.size() == 1 && singles.size() == bodily.size();
        persons.forEach(this::link);
    }

    /** Whether the document tells of no other victim. */
    boolean isOnlyOne() {
        return alone;
    }

    /** How many single victims are told of who died. */
    long killed() {
        return persons.stream().filter(p -> p.has(CasualtyType.KILLED)).count();
    }

    /** How many single victims are told of who lived. */
    long wounded() {
        return persons.stream().filter(p -> p.outcome() == CasualtyType.WOUNDED).count();
    }

    /** The phrases that surely speak of the same victim, the given one among them; empty for several victims. */
    Collection<Reading> of(Reading reading) {
        return sure.getOrDefault(reading, Set.of());
    }

    private void link(Person person) {
        List<Reading> mentions = new ArrayList<>(person.mentions());
        for (int i = 0; i < mentions.size(); i++) {
            Set<Reading> own = new HashSet<>(Set.of(mentions.get(i)));
            for (int j = 0; j < i; j++) {
                if (!own.contains(mentions.get(j)) && isSure(person, mentions.get(j), mentions.get(i))) {
                    own.addAll(sure.get(mentions.get(j)));
                }
            }
            own.forEach(m -> sure.put(m, own));
        }
    }

    private boolean isSure(Person person, Reading one, Reading other) {
        NounGroup a = one.harm().group();
        NounGroup b = other.harm().group();
        boolean named = a.name() != null && b.name() != null && Person.sameName(a.name(), b.name());
        boolean aged = a.age() != null && a.age().equals(b.age());
        return named || aged || isCalledAlike(person, one, other) || isTakenUp(one, other) || isTakenUp(other, one);
    }

    /** "a boy", "the child": no other victim is called so. */
    private boolean isCalledAlike(Person person, Reading one, Reading other) {
        boolean child =
                isChild(one) && isChild(other) && !(isSmall(one) && isTeen(other) || isTeen(one) && isSmall(other));
        String head = one.harm().headLemma();
        boolean noun =
                one.harm().group().entry() != null && head.equals(other.harm().headLemma());
        boolean known = isKnown(one) || isKnown(other);
        if (!child && !(noun && known)) {
            return false;
        }
        return persons.stream()
                .filter(p -> p != person)
                .flatMap(p -> p.mentions().stream())
                .noneMatch(m -> child ? isChild(m) : head.equals(m.harm().headLemma()));
    }

    private static boolean isChild(Reading reading) {
        NounGroup group = reading.harm().group();
        return group.age() != null && group.age() < VictimReader.CHILD_BELOW
                || group.entry() != null && group.entry().demographic() == VictimDemographic.CHILD;
    }

    private static boolean isTeen(Reading reading) {
        Integer age = reading.harm().group().age();
        return age != null && age >= TEEN;
    }

    /** "a child", "the toddler", unlike "a boy" */
    private static boolean isSmall(Reading reading) {
        return Cues.is(reading.harm().sentence(), reading.harm().group().head(), "small_child");
    }

    /** "A man was shot. He died": nobody else, and no other phrase that may be of somebody else, is told of between them. */
    private boolean isTakenUp(Reading before, Reading after) {
        return isBare(after)
                && !isEither(before, after)
                && bodily.indexOf(after) - bodily.indexOf(before) == 1
                && before.harm().field() == after.harm().field()
                && after.harm().sentence().index() - before.harm().sentence().index() <= REACH;
    }

    /** "A baby died and a man was hurt. ... the victim": it may be either. */
    private boolean isEither(Reading before, Reading after) {
        int other = bodily.indexOf(before) - 1;
        return after.harm().trigger().entry().frame() == Frame.VICTIM
                && other >= 0
                && bodily.get(other).harm().sentence() == before.harm().sentence()
                && bodily.get(other).harm().group().isSingle()
                && bodily.get(other).harm().type() != before.harm().type();
    }

    /** "he", "the victim", "the woman": words for anybody, unlike "the driver". */
    private static boolean isBare(Reading reading) {
        NounGroup group = reading.harm().group();
        return group.reference() == Reference.PRONOUN
                || group.reference() == Reference.DEFINITE
                        && (reading.harm().trigger().entry().frame() == Frame.VICTIM
                                || group.entry() != null
                                        && group.entry().demographic() != VictimDemographic.UNSPECIFIED);
    }

    private static boolean isKnown(Reading reading) {
        Reference reference = reading.harm().group().reference();
        return reference == Reference.PRONOUN || reference == Reference.DEFINITE;
    }
}
