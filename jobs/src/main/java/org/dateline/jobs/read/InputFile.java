package org.dateline.jobs.read;

import java.io.Serializable;

/**
 * One file to read.
 *
 * @param path qualified with its file system (file:/..., hdfs://..., s3a://...)
 * @param name as it appears in the tables, see {@link FileNames}
 * @param length in bytes when listed
 */
record InputFile(String path, String name, long length) implements Serializable {}
