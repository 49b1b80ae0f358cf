package org.dateline.udfs.text;

import org.dateline.udfs.nlp.Coded;

/** How the body was found. */
public enum ExtractMethod implements Coded {
    /** The container of the page's tree that scored best. */
    HTML_CONTAINER,
    /** The articleBody of the page's JSON-LD, as the tree held no body. */
    JSON_LD,
    /** A field with mark-up, freed of it. */
    FIELD_MARKUP,
    /** A field of plain text. */
    FIELD_PLAIN,
    /** A file of plain text. */
    PLAIN_TEXT
}
