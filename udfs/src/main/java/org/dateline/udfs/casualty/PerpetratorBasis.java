package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** Why the perpetrator is named. */
public enum PerpetratorBasis implements Coded {
    STATED_AGENT,
    CLAIMED_RESPONSIBILITY,
    BLAMED,
    NONE
}
