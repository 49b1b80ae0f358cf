package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Coded;

/** What the speaker does by saying it. */
public enum CueClass implements Coded {
    SAY,
    ANNOUNCE,
    CLAIM,
    ACCUSE,
    DENY,
    ADMIT,
    WARN_THREATEN,
    DEMAND,
    REQUEST,
    PROMISE,
    PRAISE_SUPPORT,
    CONDEMN,
    ASK,
    ESTIMATE,
    CONFIRM,
    PREDICT
}
