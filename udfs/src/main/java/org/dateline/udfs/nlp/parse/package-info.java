/**
 * Takes words with their tags and gives the heads and relations that CoreNLP's neural dependency parser gives, from the same
 * model files and several times faster. The network is the one of Chen and Manning (2014), "A Fast and Accurate Dependency
 * Parser using Neural Networks", and so is the transition system. The result depends on nothing but the words and tags.
 */
package org.dateline.udfs.nlp.parse;
