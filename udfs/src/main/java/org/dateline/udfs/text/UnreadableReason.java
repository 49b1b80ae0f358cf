package org.dateline.udfs.text;

import org.dateline.udfs.nlp.Coded;

/** Why an input gave no article. */
public enum UnreadableReason implements Coded {
    /** No bytes, or a record without text. */
    EMPTY_INPUT,
    /** The content is no HTML and no text: an image, a PDF, an archive. */
    NOT_HTML,
    /** Larger than the cap on bytes before parsing. */
    TOO_LARGE,
    /** No character encoding makes text of the bytes. */
    UNDECODABLE,
    /** The page was read, but holds no article text: a list of links, a player, a form. */
    EMPTY_BODY
}
