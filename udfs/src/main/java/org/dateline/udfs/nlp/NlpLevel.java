package org.dateline.udfs.nlp;

/** How far down the degrade ladder a text went. The limits that decide are sizes, never times ({@link Limits}). */
public enum NlpLevel implements Coded {
    /** Every sentence within the limits of every component. */
    FULL,
    /** At least one sentence is too long for the parser; tags and entities are there. */
    NO_PARSE,
    /** The text is too long for tagger and entities: only tokens and sentences. */
    TOKENS_ONLY,
    /** Not looked at: another language, or past the last limit. */
    SKIPPED
}
