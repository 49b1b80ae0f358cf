package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** What kind of mention of a place this is. */
public enum MentionType implements Coded {
    LITERAL,
    DEMONYM,
    METONYM,
    DATELINE,
    BYLINE,
    RELATIVE
}
