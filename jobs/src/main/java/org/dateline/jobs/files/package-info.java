/**
 * Takes paths of any of Hadoop's file systems and gives small operations on their files and folders.
 * Knows nothing of what the files mean: reading, the cache and the releases stand on it.
 * Failures are {@link java.io.IOException}s that name the path.
 */
package org.dateline.jobs.files;
