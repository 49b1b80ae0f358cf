package org.dateline.udfs.text;

import org.dateline.udfs.nlp.Coded;

/** Where a publication date was found. */
public enum PubDateBasis implements Coded {
    META_TAG,
    JSON_LD,
    NITF,
    NEWSML,
    URL,
    DATELINE,
    FIELD,
    /** The day of archiving: not a publication date, only its upper bound; never reliable. */
    ARCHIVE_RECORD,
    NONE
}
