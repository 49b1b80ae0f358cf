package org.dateline.udfs.nlp;

/**
 * What a text may cost. Past a limit the text is degraded, not abandoned by a clock, so that the result does not depend
 * on the machine.
 *
 * @param maxParsedTokens longest sentence given to the parser, in tokens
 * @param maxSentenceTokens longest sentence; a longer run is cut there
 * @param maxTaggedChars longest text given to tagger and entity recogniser, in UTF-16 units
 * @param maxChars longest text looked at, in UTF-16 units
 */
public record Limits(int maxParsedTokens, int maxSentenceTokens, int maxTaggedChars, int maxChars) {
    public static final Limits DEFAULT = new Limits(150, 400, 400_000, 4_000_000);
}
