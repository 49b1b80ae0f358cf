/**
 * Takes paths of archives and gives a release of tables.
 * {@link org.dateline.jobs.BuildDataset} is the whole flow in reading order; each stage is a class of a package below.
 * No stage knows of language: that is the module of functions'.
 */
package org.dateline.jobs;
