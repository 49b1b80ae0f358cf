package org.dateline.jobs.dedupe;

import org.dateline.udfs.nlp.Coded;

/** What an article is to the head of its cluster. */
public enum DupKind implements Coded {
    /** The head itself; an article without duplicates is the head of a cluster of one. */
    ORIGINAL,
    /** Another printing of the head's very text. */
    EXACT,
    /** Another wording of the head's story. */
    NEAR,
    /** A later state of the head on the same site. */
    REVISION
}
