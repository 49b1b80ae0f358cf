package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Coded;

/** How the words are reported. */
public enum StatementType implements Coded {
    DIRECT,
    INDIRECT,
    MIXED
}
