package org.dateline.udfs.text;

/**
 * An input that gave no article.
 *
 * @param reason the code for the table of rejects
 * @param message for a person: what was found, with the value that decided
 */
public record Unreadable(UnreadableReason reason, String message) implements CleanOutcome {}
