/**
 * Takes one article with what was extracted from it and shows the two together, in a terminal or as a page.
 * Every mark is a span of the article as it stands; nothing is shown that is not a row of the tables.
 * Marks that overlap are split so that they nest, and the words of the article are never changed.
 */
package org.dateline.jobs.explain;
