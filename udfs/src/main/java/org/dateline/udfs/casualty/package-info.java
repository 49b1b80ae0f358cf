/**
 * Takes an annotated article with its places and statements and gives the casualty claims it makes: how many people were
 * killed, wounded, missing and so on, who they were, who says so and how the figures fit together. Predicates and their
 * argument frames, victims and cue words are tables in data/lexicon; the reading itself works on predicate and argument,
 * with patterns over word classes where the parse fails. Every claim keeps the words it was read from, and a figure that
 * the text does not give is null, never zero.
 */
package org.dateline.udfs.casualty;
