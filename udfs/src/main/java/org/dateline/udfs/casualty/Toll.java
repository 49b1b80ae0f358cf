package org.dateline.udfs.casualty;

/**
 * What the document as a whole says of one type of casualty in its main incident.
 *
 * @param low lower bound
 * @param best the figure; null where the text gives none
 * @param high upper bound; null where unbounded
 */
public record Toll(long low, Long best, Long high) {}
