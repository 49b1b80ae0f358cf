/**
 * Takes an annotated article and gives its statements: the words reported, the cue that reports them, and the speaker.
 * Cues and quotation marks are found first and only their sentences are parsed; names are resolved by rules of news style.
 * Content spans are exact, never contain the cue or the speaker phrase, and no state outlives a document.
 */
package org.dateline.udfs.statement;
