/**
 * Takes paths of archives (directories, files, globs; WARC, ARC, HTML, JSON Lines, CSV, Parquet, NITF, NewsML-G2, plain
 * text; gzipped or not) and gives one row for each input record: its raw content, or why there is none.
 * Files are planned and read on the executors, in units that split large files at record boundaries.
 * Every input record gives exactly one row, a damaged record never passes for a sound one, and no damage ends a run.
 */
package org.dateline.jobs.read;
