package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** GDELT's count types (Global Knowledge Graph codebook 2.1, V1COUNTS), as far as a casualty type has an equivalent. */
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
