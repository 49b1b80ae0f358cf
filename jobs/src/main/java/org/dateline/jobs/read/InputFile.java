package org.dateline.jobs.read;

import java.io.Serializable;

/**
 * One file to read.
 *
 * @param path qualified with its file system (file:/..., hdfs://..., s3a://...)
 * @param length in bytes when listed
 */
record InputFile(String path, long length) implements Serializable {}
