/**
 * Takes texts and gives word shingles, MinHash signatures, bands for candidate search and the Jaccard similarity of two
 * texts. Seeds and formulas are fixed, so that the same text has the same values in every run and on every machine.
 * Nothing here allocates per word: an archive passes through these loops.
 */
package org.dateline.udfs.similar;
