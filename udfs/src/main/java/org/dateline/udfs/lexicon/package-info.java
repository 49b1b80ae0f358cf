/**
 * Takes the name of a word list and gives its rows.
 * All knowledge of words lives in commented files, which this package reads in one way for all extractors.
 * The order of a file is kept, so that nothing depends on hashing.
 */
package org.dateline.udfs.lexicon;
