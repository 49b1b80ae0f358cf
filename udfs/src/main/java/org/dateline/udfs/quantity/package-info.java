/**
 * Takes the tokens of a sentence and gives the numbers of people in them: digits, words, bounds, ranges and vague words
 * by a published table. The words and their readings are the tables number-words, vague-quantities, quantity-modifiers and
 * not-people. A number that counts time, money, distance, age or things is never returned.
 */
package org.dateline.udfs.quantity;
