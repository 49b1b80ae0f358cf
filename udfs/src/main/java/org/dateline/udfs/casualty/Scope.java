package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** What the figure covers. */
public enum Scope implements Coded {
    SINGLE_INCIDENT,
    CUMULATIVE_TOLL,
    PERIOD_TOTAL,
    WAR_TOTAL,
    HISTORICAL_REFERENCE,
    GENERIC
}
