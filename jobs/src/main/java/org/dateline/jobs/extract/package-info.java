/**
 * Takes articles and gives claims, places and statements.
 * Each text is annotated once, whatever the number of tables made of it or of copies in the archive.
 * Work is spread by article, not by input file.
 */
package org.dateline.jobs.extract;
