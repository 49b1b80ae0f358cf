package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** What is counted. */
public enum CountUnit implements Coded {
    PERSON,
    FAMILY,
    HOUSEHOLD,
    BODY,
    PERCENT
}
