package org.dateline.jobs.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** What Hadoop's listing does not say of folders on disks. Elsewhere there are no such things. */
final class LocalDisk {
    private LocalDisk() {}

    /**
     * Hadoop leaves out, without a word, what stands in a folder and cannot be looked at: names that the platform's encoding
     * cannot write, links that lead nowhere.
     *
     * @param listed what Hadoop says is in the folder
     * @return paths of the rest, each another one; there is no file that Java can open under them
     */
    static List<Path> leftOut(FileSystem system, Path folder, FileStatus[] listed) {
        String[] names = system instanceof LocalFileSystem local
                ? local.pathToFile(folder).list()
                : null;
        if (names == null || names.length <= listed.length) {
            return List.of();
        }
        Set<String> seen =
                Arrays.stream(listed).map(status -> status.getPath().getName()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>(seen);
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            if (seen.remove(name)) {
                continue;
            }
            String another = name;
            // Where letters cannot be told, two names may look the same.
            while (!taken.add(another)) {
                another += "\uFFFD";
            }
            paths.add(new Path(folder, new Path(null, null, another)));
        }
        return paths;
    }

    /** Whether a folder is a link to one of those above it: all that is below is there already, again and again. */
    static boolean isLoop(FileSystem system, Path folder) throws IOException {
        if (!(system instanceof LocalFileSystem local)) {
            return false;
        }
        File file = local.pathToFile(folder);
        if (!Files.isSymbolicLink(file.toPath())) {
            return false;
        }
        java.nio.file.Path target = file.toPath().toRealPath();
        for (File above = file.getParentFile(); above != null; above = above.getParentFile()) {
            if (above.toPath().toRealPath().equals(target)) {
                return true;
            }
        }
        return false;
    }
}
