package org.dateline.udfs.casualty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One victim of the document, gathered from the phrases that speak of him or her. */
final class Person {
    private static final int GROWN_UP = 18;

    private static final Set<VictimCategory> UNIFORMED = EnumSet.of(VictimCategory.MILITARY, VictimCategory.POLICE);

    private final List<String> names = new ArrayList<>();
    private final List<Reading> mentions = new ArrayList<>();
    private char sex = '-';
    private Integer age;
    private boolean child;
    private boolean adult;
    private VictimCategory category = VictimCategory.UNSPECIFIED;

    List<Reading> mentions() {
        return mentions;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Whether any phrase names or newly mentions the person, or tells the age; "he" and "the victim" do not tell one apart. */
    boolean isIntroduced() {
        return age != null || mentions.stream().anyMatch(m -> m.harm().group().isNew());
    }

    /** Whether any phrase says who it is: more than a pronoun or "the victim". */
    boolean isDescribed() {
        return mentions.stream().anyMatch(m -> {
            boolean pronoun = m.harm().group().reference() == Reference.PRONOUN;
            boolean victim = m.harm().trigger().entry().frame() == Frame.VICTIM;
            return m.harm().group().isNew() || !pronoun && !victim;
        });
    }

    /** Whether the text sets the person apart from another victim: "a second man", "his son was also shot". */
    boolean isAnother() {
        return mentions.stream().anyMatch(m -> m.isAdditional());
    }

    /** Whether the person is said to have been injured and not to have died: "was wounded", more than "taken to hospital". */
    boolean isInjured() {
        return outcome() == CasualtyType.WOUNDED
                && mentions.stream().anyMatch(m -> {
                    PredicateEntry entry = m.harm().trigger().entry();
                    boolean own = entry.isVerb() && entry.company().isEmpty() || entry.frame() == Frame.STATE;
                    return own && m.harm().type() == CasualtyType.WOUNDED;
                });
    }

    /** The worst that is told of the person. */
    CasualtyType outcome() {
        return has(CasualtyType.KILLED)
                ? CasualtyType.KILLED
                : has(CasualtyType.WOUNDED) ? CasualtyType.WOUNDED : CasualtyType.KILLED_OR_WOUNDED;
    }

    boolean has(CasualtyType type) {
        return mentions.stream().anyMatch(m -> m.harm().type() == type);
    }

    void add(Reading reading) {
        NounGroup group = reading.harm().group();
        mentions.add(reading);
        if (group.name() != null) {
            names.add(group.name());
        }
        sex = sex == '-' ? group.sex() : sex;
        age = age == null ? group.age() : age;
        child |= isChild(group);
        adult |= isAdult(group);
        category = category == VictimCategory.UNSPECIFIED ? categoryOf(group) : category;
    }

    /** Whether both are told of side by side: "a man and a man were hurt" are two. */
    boolean isBeside(Reading reading) {
        return mentions.stream().anyMatch(m -> m.harm().set() == reading.harm().set());
    }

    /** "kill mother, shoot sister": two to whom by one sentence different things happened. */
    boolean isSetBeside(Person other) {
        if (age != null && age.equals(other.age)) {
            return false;
        }
        return mentions.stream()
                .filter(m -> m.harm().group().reference() == Reference.SINGLE)
                .anyMatch(m -> other.mentions.stream()
                        .filter(o -> o.harm().group().reference() == Reference.SINGLE)
                        .anyMatch(o -> o.harm().sentence() == m.harm().sentence()
                                && o.harm().type() != m.harm().type()
                                && o.harm().trigger().entry().isVerb()
                                && m.harm().trigger().entry().isVerb()
                                && !headOf(o).equals(headOf(m))));
    }

    /** "her son" or "another woman" and, later, the same words. */
    boolean isCalledSo(Reading reading) {
        boolean possessed = isPossessed(reading);
        return mentions.stream()
                .filter(m -> headOf(m).equals(headOf(reading)) || isSecondOfTwo(m) && isSecondOfTwo(reading))
                .anyMatch(m -> possessed ? isPossessed(m) : m.isAdditional());
    }

    /** "One was killed and another wounded": told again in the same way, it is the same other. */
    private static boolean isSecondOfTwo(Reading reading) {
        NounGroup group = reading.harm().group();
        return reading.isAdditional() && Words.in(reading.harm().sentence(), group.first() - 1, "and");
    }

    private static boolean isPossessed(Reading reading) {
        return Words.tag(reading.harm().sentence(), reading.harm().group().first(), "PRP$");
    }

    private static String headOf(Reading reading) {
        return Words.lemma(
                reading.harm().sentence().token(reading.harm().group().head()));
    }

    boolean sharesName(Person other) {
        return other.names.stream().anyMatch(a -> names.stream().anyMatch(b -> sameName(a, b)));
    }

    /** Whether both are of one age, or children, and told of in sentences of their own: "a boy of 6 died ... an injured child". */
    boolean isAlike(Person other) {
        boolean aged = age != null && age.equals(other.age);
        boolean young = child && other.child && (age == null || other.age == null);
        return (aged || young)
                && mentions.stream()
                        .noneMatch(m -> other.mentions.stream()
                                .anyMatch(o -> o.harm().sentence() == m.harm().sentence()));
    }

    /** Whether both may be one, by all that is known of them. */
    boolean fits(Person other) {
        boolean sexes = sex == '-' || other.sex == '-' || sex == other.sex;
        boolean ages = age == null || other.age == null || Math.abs(age - other.age) <= 1;
        boolean grown = adult && other.child || child && other.adult;
        boolean called = names.isEmpty() || other.names.isEmpty() || sharesName(other);
        return sexes && ages && !grown && called && !clash(category, other.category);
    }

    /** Whether the phrase may speak of this person: no name, sex or age speaks against it. */
    boolean fits(NounGroup group) {
        if (sex != '-' && group.sex() != '-' && sex != group.sex()) {
            return false;
        }
        if (age != null && group.age() != null && Math.abs(age - group.age()) > 1) {
            return false;
        }
        if (adult && isChild(group) || child && isAdult(group)) {
            return false;
        }
        if (clash(category, categoryOf(group))) {
            return false;
        }
        return group.name() == null || names.isEmpty() || names.stream().anyMatch(n -> sameName(n, group.name()));
    }

    private static VictimCategory categoryOf(NounGroup group) {
        return group.entry() == null
                ? VictimCategory.UNSPECIFIED
                : group.entry().category();
    }

    /** A soldier is no journalist; but an "officer" may be of the army or the police. */
    private static boolean clash(VictimCategory one, VictimCategory two) {
        boolean open = one == VictimCategory.UNSPECIFIED || two == VictimCategory.UNSPECIFIED || one == two;
        return !open && UNIFORMED.contains(one) != UNIFORMED.contains(two);
    }

    private static boolean isChild(NounGroup group) {
        boolean young = group.age() != null && group.age() < GROWN_UP - 2;
        return young || group.entry() != null && group.entry().demographic() == VictimDemographic.CHILD;
    }

    private static boolean isAdult(NounGroup group) {
        if (group.age() != null) {
            return group.age() > GROWN_UP + 1;
        }
        VictimDemographic demographic =
                group.entry() == null ? null : group.entry().demographic();
        return demographic == VictimDemographic.MAN || demographic == VictimDemographic.WOMAN;
    }

    /** "Ana Ruiz" and "Ruiz"; but "Ana Ruiz" and "Pedro Ruiz" are two. */
    static boolean sameName(String a, String b) {
        List<String> one = Arrays.asList(a.toLowerCase(Locale.ROOT).split(" "));
        List<String> two = Arrays.asList(b.toLowerCase(Locale.ROOT).split(" "));
        List<String> shorter = one.size() <= two.size() ? one : two;
        List<String> longer = shorter == one ? two : one;
        if (shorter.size() == 1) {
            return longer.contains(shorter.get(0));
        }
        boolean surname = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
        return shorter.get(0).equals(longer.get(0))
                || longer.containsAll(shorter)
                || surname && isVariant(shorter.get(0), longer.get(0));
    }

    /** "M. Doe" and "Mary Doe", "Jon Doe" and "John Doe". */
    private static boolean isVariant(String one, String two) {
        boolean initial = one.charAt(0) == two.charAt(0);
        boolean point = one.contains(".") || two.contains(".");
        int same = 0;
        while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        return initial && (point || same >= Math.max(2, Math.min(one.length(), two.length()) - 2));
    }
}
