package org.dateline.udfs.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What came of those whom a claim leaves as killed or wounded, where another claim of the document tells it of the same
 * people: "the designer was shot" in an article on a murdered designer.
 */
final class TypeRefiner {
    private final List<Reading> readings;

    /** @param readings all that are published of the document */
    TypeRefiner(List<Reading> readings) {
        this.readings = readings;
    }

    /** The type of the reading; KILLED or WOUNDED for the other where all that tells of the same people says so. */
    CasualtyType read(Reading reading) {
        CasualtyType own = reading.harm().type();
        if (own != CasualtyType.KILLED_OR_WOUNDED || !reading.isVouched()) {
            return own;
        }
        Set<CasualtyType> told = EnumSet.noneOf(CasualtyType.class);
        for (Reading other : readings) {
            CasualtyType type = other.harm().type();
            boolean outcome = type == CasualtyType.KILLED || type == CasualtyType.WOUNDED;
            if (outcome && other.isVouched() && other.scope() == reading.scope() && isSame(reading, other)) {
                told.add(type);
            }
        }
        // One who was wounded and then died is dead; of several each may have fared in another way.
        boolean died = reading.harm().group().isSingle() && told.contains(CasualtyType.KILLED);
        return died ? CasualtyType.KILLED : told.size() == 1 ? told.iterator().next() : own;
    }

    private static boolean isSame(Reading reading, Reading other) {
        NounGroup group = reading.harm().group();
        NounGroup known = other.harm().group();
        if (group.isSingle() != known.isSingle()
                || reading.harm().set() == other.harm().set()) {
            return false;
        }
        if (group.name() != null && known.name() != null) {
            return Person.sameName(group.name(), known.name());
        }
        boolean noun =
                group.entry() != null && known.entry() != null && head(reading).equals(head(other));
        if (group.isSingle()) {
            boolean definite = group.reference() == Reference.DEFINITE || known.reference() == Reference.DEFINITE;
            return noun && definite && !reading.isAdditional() && !other.isAdditional();
        }
        Long best = group.count().best();
        return noun && best != null && best.equals(known.count().best());
    }

    private static String head(Reading reading) {
        Harm harm = reading.harm();
        return Words.lemma(harm.sentence().token(harm.group().head()));
    }
}
