/**
 * Takes rows that a stage is to compute something from, and gives what it computes, from earlier runs where they did it.
 * Results are kept beside the releases, by a key over all that they are made of, in batches that are whole or not there.
 * A release never depends on what is kept: damaged or foreign results are dropped and computed again.
 */
package org.dateline.jobs.keep;
