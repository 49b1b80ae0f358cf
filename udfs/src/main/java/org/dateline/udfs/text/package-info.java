/**
 * Takes the bytes of a page, or the fields of a record, and gives a clean article: text, title, byline, dateline, date,
 * address, language. Encodings are told by byte order mark, header and content; the body is told from boilerplate by the
 * shape of the page's tree, with word lists as hints only. Every input gives exactly one outcome, an article or a reason
 * why there is none, and the same input always gives the same one.
 */
package org.dateline.udfs.text;
