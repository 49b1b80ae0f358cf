/**
 * Takes the extractors and gives Spark SQL functions, and the rows of the published tables.
 * Each function is one class with its name, type and a method free of Spark; one list and one extension register them.
 * Offsets leave here as code points, ids as hashes of content.
 */
package org.dateline.udfs.sql;
