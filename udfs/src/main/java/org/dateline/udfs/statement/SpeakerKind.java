package org.dateline.udfs.statement;

import org.dateline.udfs.nlp.Coded;

/** What kind of speaker it is. */
public enum SpeakerKind implements Coded {
    NAMED_PERSON,
    ORGANISATION,
    UNNAMED_ROLE,
    COLLECTIVE,
    DOCUMENT,
    UNKNOWN
}
