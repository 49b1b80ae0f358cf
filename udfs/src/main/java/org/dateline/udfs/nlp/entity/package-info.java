/**
 * Takes words with their tags and gives the entity classes that CoreNLP's conditional random field gives, from the same model
 * and several times faster: the names of features are never built, only their hashes. Features and inference are those of
 * Finkel, Grenager and Manning (2005) as CoreNLP's NERFeatureFactory has them for the three-class English model.
 */
package org.dateline.udfs.nlp.entity;
