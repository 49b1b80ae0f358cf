package org.dateline.jobs.publish;

import java.util.List;

/**
 * A table, as a manifest describes it.
 *
 * @param name of the table
 * @param rows number of rows
 * @param contentSha256 of the rows, whatever the layout of the files ({@link ContentHash})
 * @param files that hold them, in the order of their paths
 */
public record TableFacts(String name, long rows, String contentSha256, List<FileFacts> files) {
    public TableFacts {
        files = List.copyOf(files);
    }
}
