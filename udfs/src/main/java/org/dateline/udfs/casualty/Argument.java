package org.dateline.udfs.casualty;

/**
 * A token that heads the victims of a predicate.
 *
 * @param head token index
 * @param rule which relation led to it
 */
record Argument(int head, String rule) {}
