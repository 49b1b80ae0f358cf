package org.dateline.udfs.quantity;

/** A plain number in a sentence: token indices ({@code last} included) and its value. */
record Numeral(int first, int last, long value) {}
