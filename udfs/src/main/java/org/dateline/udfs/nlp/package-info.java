/**
 * Takes the text of an article and gives sentences, tokens, tags, entities and, on demand, parses, as our own records.
 * CoreNLP's components are driven directly, one set per JVM, with limits on size instead of clocks. The result depends on
 * nothing but the text: no state passes from one document to the next, whatever the number of threads.
 */
package org.dateline.udfs.nlp;
