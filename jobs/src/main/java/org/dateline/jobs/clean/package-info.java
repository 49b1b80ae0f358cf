/**
 * Takes raw records and gives articles: text, headline, dates, address, language.
 * What single pages cannot tell, lines that repeat across the pages of a host, is counted over the archive.
 * Every record gives one row, an article or a reject with its reason.
 */
package org.dateline.jobs.clean;
