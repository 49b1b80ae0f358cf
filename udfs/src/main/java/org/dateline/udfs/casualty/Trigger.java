package org.dateline.udfs.casualty;

/**
 * A predicate found in a sentence.
 *
 * @param token index of the word
 * @param last index of the last word that belongs to it ("gunned down", "shot dead")
 * @param entry the row of the table
 * @param type what happened, company considered ("shot" is any harm, "shot dead" is killed)
 */
record Trigger(int token, int last, PredicateEntry entry, CasualtyType type) {}
