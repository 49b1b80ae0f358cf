/**
 * Takes JSON Lines with id, title, text and date, and gives one prediction a line in the formats of the public scorers.
 * It runs the same extractors as the main job, in one JVM and without Spark.
 * The output has the order of the input, whatever the number of threads.
 */
package org.dateline.jobs.predict;
