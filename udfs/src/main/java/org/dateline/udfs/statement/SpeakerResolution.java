package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Coded;

/** How the canonical name was found. */
public enum SpeakerResolution implements Coded {
    EXPLICIT,
    PRONOUN,
    NOMINAL,
    CONTINUATION_PARAGRAPH,
    ALTERNATING_TURN,
    METONYM,
    UNRESOLVED
}
