/**
 * Takes clean articles and gives the same rows with the cluster of printings that each belongs to.
 * Exact copies collapse first, near-duplicates are found by MinHash bands and verified, and a cluster of any size costs
 * time linear in its members. The columns depend on the set of articles alone, not on their order or partitions.
 */
package org.dateline.jobs.dedupe;
