package org.dateline.jobs.table;

import org.dateline.udfs.casualty.CasualtyType;
import org.dateline.udfs.nlp.Coded;

/** GDELT's count types, as far as a casualty type has an equivalent. */
public enum GdeltCountType implements Coded {
    KILL,
    WOUND,
    KIDNAP,
    ARREST,
    SEIZE,
    AFFECT;

    /** @return the equivalent; null where GDELT has none (missing; killed or wounded together) */
    public static GdeltCountType of(CasualtyType type) {
        return switch (type) {
            case KILLED -> KILL;
            case WOUNDED -> WOUND;
            case ABDUCTED -> KIDNAP;
            case ARRESTED -> ARREST;
            case CAPTURED -> SEIZE;
            case DISPLACED, AFFECTED -> AFFECT;
            case KILLED_OR_WOUNDED, MISSING -> null;
        };
    }

    /** Upper case, as GDELT writes them. */
    @Override
    public String value() {
        return name();
    }
}
