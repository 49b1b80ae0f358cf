/**
 * Takes one annotated article and gives all that was extracted from it.
 * The three extractors share one annotation and refer to each other's results by position.
 * Nothing here or below, outside {@code sql}, knows of Spark.
 */
package org.dateline.udfs;
