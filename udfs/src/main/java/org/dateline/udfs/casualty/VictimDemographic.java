package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** Who was hurt, by age and sex. */
public enum VictimDemographic implements Coded {
    CHILD,
    WOMAN,
    MAN,
    ELDERLY,
    MIXED,
    UNSPECIFIED
}
