package org.dateline.udfs.place;

import org.dateline.udfs.nlp.Coded;

/** What kind of mention of a place this is. */
public enum MentionType implements Coded {
    LITERAL,
    /** Inside the name of an organisation or facility ("Kent Police", "University of Turin"). */
    EMBEDDED,
    DEMONYM,
    METONYM,
    DATELINE,
    BYLINE,
    RELATIVE
}
