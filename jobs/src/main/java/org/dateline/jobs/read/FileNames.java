package org.dateline.jobs.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;

/**
 * What input files are called in the tables: their path below the input that the user named, so that a release says
 * nothing of the machine it was made on. Where two inputs hold files of one name, all are called by their path below the
 * folder that the inputs share.
 */
final class FileNames {
    private FileNames() {}

    /** A file found below a path that the user named: the folder itself, or the folder of a file. */
    record Found(Path root, Path file, long length) {}

    /** @return the files in the given order, each with a name of its own */
    static List<InputFile> name(List<Found> files) {
        List<InputFile> named = files.stream()
                .map(file -> input(file, below(file.root(), file.file())))
                .toList();
        Set<String> names = new HashSet<>();
        if (named.stream().allMatch(file -> names.add(file.name()))) {
            return named;
        }
        Path shared = files.get(0).file().getParent();
        for (Found file : files) {
            while (shared != null && !isBelow(shared, file.file())) {
                shared = shared.getParent();
            }
        }
        Path folder = shared;
        return files.stream()
                .map(file -> input(file, folder == null ? file.file().toString() : below(folder, file.file())))
                .toList();
    }

    private static InputFile input(Found file, String name) {
        return new InputFile(file.file().toString(), name, file.length());
    }

    private static boolean isBelow(Path folder, Path file) {
        for (Path at = file.getParent(); at != null; at = at.getParent()) {
            if (at.equals(folder)) {
                return true;
            }
        }
        return false;
    }

    private static String below(Path folder, Path file) {
        StringBuilder name = new StringBuilder(file.getName());
        for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
            name.insert(0, at.getName() + "/");
        }
        return name.toString();
    }
}
