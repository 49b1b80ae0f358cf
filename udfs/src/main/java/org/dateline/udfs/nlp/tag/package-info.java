/**
 * Takes words and gives the parts of speech that CoreNLP's maximum entropy tagger gives, from the same model and several times
 * faster. The model is the "left3words" one of Toutanova and others (2003), "Feature-Rich Part-of-Speech Tagging with a Cyclic
 * Dependency Network": features of the words around, and of the two tags before. The result depends on nothing but the words.
 */
package org.dateline.udfs.nlp.tag;
