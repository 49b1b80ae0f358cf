package org.dateline.jobs.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the files behind paths: files, directories with all below them, globs, in any of Hadoop's file systems. */
final class InputFiles {
    /** A small file costs a task at least as much as this many bytes. */
    private static final long OPEN_COST = 64 << 10;

    private static final Logger LOG = LoggerFactory.getLogger(InputFiles.class);

    private InputFiles() {}

    /**
     * @return the files in the order of their paths, each once, however often it is named. Below a directory and in globs, names that
     *     start with a dot or an underscore (_SUCCESS, .crc) are left out, as everywhere in Hadoop.
     * @throws NoInputException if a path names nothing, or only folders without files
     */
    static List<InputFile> list(List<String> paths, Configuration conf) throws IOException {
        if (paths.isEmpty()) {
            throw new NoInputException("No input given: name files, directories or globs");
        }
        SortedMap<String, FileNames.Found> files = new TreeMap<>();
        for (String given : paths) {
            Path path = path(given);
            FileSystem system = path.getFileSystem(conf);
            for (FileStatus status : matches(system, path)) {
                Path root = status.isFile() ? status.getPath().getParent() : status.getPath();
                collect(system, root, status, files);
            }
        }
        if (files.isEmpty()) {
            throw new NoInputException("No files in " + String.join(", ", paths));
        }
        return FileNames.name(List.copyOf(files.values()));
    }

    private static Path path(String given) {
        try {
            return new Path(given);
        } catch (IllegalArgumentException e) {
            throw new NoInputException("Not a path: '" + given + "' (" + e.getMessage() + ")", e);
        }
    }

    private static FileStatus[] matches(FileSystem system, Path path) throws IOException {
        // A path that exists is taken as it is, though its name may hold characters of globs.
        if (system.exists(path)) {
            return new FileStatus[] {system.getFileStatus(path)};
        }
        FileStatus[] found = system.globStatus(path, match -> !hidden(match));
        if (found == null || found.length == 0) {
            throw new NoInputException("No such file or directory, nor a glob that matches any: " + path);
        }
        return found;
    }

    private static void collect(
            FileSystem system, Path root, FileStatus status, SortedMap<String, FileNames.Found> files)
            throws IOException {
        if (status.isFile()) {
            files.putIfAbsent(
                    status.getPath().toString(), new FileNames.Found(root, status.getPath(), status.getLen()));
            return;
        }
        if (LocalDisk.isLoop(system, status.getPath())) {
            LOG.warn("{} leads back to a folder above it, and is not followed", status.getPath());
            return;
        }
        FileStatus[] children = system.listStatus(status.getPath());
        for (FileStatus child : children) {
            if (!hidden(child.getPath())) {
                collect(system, root, child, files);
            }
        }
        for (Path unseen : LocalDisk.leftOut(system, status.getPath(), children)) {
            if (!hidden(unseen)) {
                files.put(unseen.toString(), new FileNames.Found(root, unseen, 0));
            }
        }
    }

    private static boolean hidden(Path path) {
        return path.getName().startsWith(".") || path.getName().startsWith("_");
    }

    /** Files that go through one planning task: many small ones, or a large one alone. */
    static List<List<InputFile>> groups(List<InputFile> files, long groupBytes) {
        List<List<InputFile>> groups = new ArrayList<>();
        List<InputFile> group = new ArrayList<>();
        long bytes = 0;
        for (InputFile file : files) {
            if (bytes > 0 && bytes + cost(file, groupBytes) > groupBytes) {
                groups.add(group);
                group = new ArrayList<>();
                bytes = 0;
            }
            group.add(file);
            bytes += cost(file, groupBytes);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** How many tasks the reading of these files is worth. */
    static int tasks(List<InputFile> files, long unitBytes, int atLeast) {
        long cost = files.stream().mapToLong(file -> cost(file, unitBytes)).sum();
        return (int) Math.min(100_000, Math.max(atLeast, cost / unitBytes + 1));
    }

    private static long cost(InputFile file, long unitBytes) {
        return Math.max(Math.min(OPEN_COST, unitBytes), file.length());
    }
}
