package org.dateline.udfs.casualty;

import org.dateline.udfs.nlp.Coded;

/** How a part is told from its whole. */
public enum SubsetKind implements Coded {
    INCLUDING,
    OF_WHOM,
    AMONG,
    RESIDUAL
}
