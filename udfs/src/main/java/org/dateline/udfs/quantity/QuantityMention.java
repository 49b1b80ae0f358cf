package org.dateline.udfs.quantity;

/**
 * A quantity in a sentence, bounds and modifiers included.
 *
 * @param first token index
 * @param last token index, included
 * @param quantity what it says
 */
public record QuantityMention(int first, int last, Quantity quantity) {}
