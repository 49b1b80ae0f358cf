/**
 * Takes the finished tables of a run and gives a release: a new folder with tables, documents and, last, its manifest.
 * {@code LATEST}, a file in the output folder, names the current release and is replaced in one step, so that no reader
 * sees half a release and a killed run changes nothing.
 * The same rows give the same bytes in files of the same names, whatever the number of partitions that made them.
 */
package org.dateline.jobs.publish;
