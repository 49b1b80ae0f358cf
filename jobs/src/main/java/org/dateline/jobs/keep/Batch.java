package org.dateline.jobs.keep;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;

/**
 * A folder of results. Batches are numbered as they come; one that several were merged into names the range it covers.
 *
 * @param folder where it is
 * @param first the lowest number it covers
 * @param last the highest number it covers
 * @param bytes size of its files
 */
record Batch(Path folder, long first, long last, long bytes) {
    private static final Pattern NAME = Pattern.compile("batch-(\\d{6,18})-(\\d{6,18})");

    static Path path(Path parent, long first, long last) {
        return new Path(parent, String.format(Locale.ROOT, "batch-%06d-%06d", first, last));
    }

    /** @return the batch that a folder's name tells of, of unknown size; empty for other folders */
    static Optional<Batch> named(Path folder) {
        Matcher name = NAME.matcher(folder.getName());
        return name.matches()
                ? Optional.of(new Batch(folder, Long.parseLong(name.group(1)), Long.parseLong(name.group(2)), 0))
                : Optional.empty();
    }

    Batch of(long size) {
        return new Batch(folder, first, last, size);
    }

    boolean covers(Batch other) {
        return !equals(other) && first <= other.first && other.last <= last;
    }
}
