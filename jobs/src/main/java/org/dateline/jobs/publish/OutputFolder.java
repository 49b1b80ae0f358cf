package org.dateline.jobs.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.files.Storage;

/**
 * The folder that a build writes into: {@code LATEST} and {@code releases/<id>/}. A release that is being written is
 * {@code releases/_building-<run>}; what a killed run left of it is removed by the next. One build at a time: see
 * {@link OutputLock}.
 */
public final class OutputFolder {
    private static final String RELEASES = "releases";
    private static final String BUILDING = "_building-";
    /** Number first, so that releases sort by age; then what they hold. */
    private static final Pattern ID = Pattern.compile("(\\d{5,})-[0-9a-f]{12}");

    private final Path folder;
    private final Storage storage;
    private final Pointer pointer;

    public OutputFolder(String folder, Configuration configuration) throws IOException {
        this.folder = new Path(folder);
        this.storage = new Storage(this.folder, configuration);
        this.pointer = new Pointer(storage, this.folder);
    }

    Storage storage() {
        return storage;
    }

    /** The id of the current release; empty before the first one. */
    public Optional<String> latest() throws IOException {
        return pointer.read();
    }

    /** Where the release of this id is. */
    public Path release(String id) {
        return new Path(new Path(folder, RELEASES), id);
    }

    /**
     * @param path a release, or an output folder, whose latest release is meant
     * @return the folder of the release
     * @throws FileNotFoundException if it is neither
     */
    public static Path resolve(String path, Configuration configuration) throws IOException {
        OutputFolder output = new OutputFolder(path, configuration);
        Optional<String> latest = output.latest();
        if (latest.isPresent()) {
            return output.release(latest.get());
        }
        boolean inReleases = ID.matcher(output.folder.getName()).matches();
        if (output.storage.exists(new Path(output.folder, Manifest.NAME))
                || inReleases && output.storage.exists(output.folder)) {
            return output.folder;
        }
        throw new FileNotFoundException(
                path + " is neither a release (no " + Manifest.NAME + ") nor an output folder (no LATEST)");
    }

    /** Removes what failed and killed runs left of releases. */
    public void removeUnfinished() throws IOException {
        for (Path leftover : storage.foldersIn(new Path(folder, RELEASES))) {
            if (leftover.getName().startsWith(BUILDING)) {
                storage.delete(leftover);
            }
        }
    }

    /** Where a release is written to until it is whole. */
    Path building(String run) {
        return new Path(new Path(folder, RELEASES), BUILDING + run);
    }

    /** The id of a release with this content: a number above all others, and the hash. */
    String nextId(String contentSha256) throws IOException {
        long last = 0;
        for (Path release : storage.foldersIn(new Path(folder, RELEASES))) {
            var id = ID.matcher(release.getName());
            if (id.matches()) {
                last = Math.max(last, Long.parseLong(id.group(1)));
            }
        }
        return String.format(Locale.ROOT, "%05d-%s", last + 1, contentSha256.substring(0, 12));
    }

    /** Gives the finished folder its name, then points to it. */
    Path promote(Path building, String id) throws IOException {
        Path release = release(id);
        storage.move(building, release);
        pointer.flip(id);
        return release;
    }
}
