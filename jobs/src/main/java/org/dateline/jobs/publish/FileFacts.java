package org.dateline.jobs.publish;

import java.io.Serializable;

/**
 * A file, as a manifest names it.
 *
 * @param path relative to the release, or to the input given, with slashes
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 */
public record FileFacts(String path, long bytes, String sha256) implements Serializable {}
