package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** What happened to the people counted. */
public enum CasualtyType implements Coded {
    KILLED,
    WOUNDED,
    KILLED_OR_WOUNDED,
    MISSING,
    CAPTURED,
    ABDUCTED,
    ARRESTED,
    DISPLACED,
    AFFECTED
}
