package org.dateline.jobs.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The file system that holds a file or folder: any that Hadoop knows, on disks without Hadoop's checksum files. Those would
 * lie among the tables, outlive a change of their file, and cannot stand beside a name with a colon.
 */
public final class Storage {
    private final FileSystem files;

    public Storage(Path path, Configuration configuration) throws IOException {
        FileSystem found = path.getFileSystem(configuration);
        this.files = found instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : found;
    }

    /** Rows of folders of Parquet files. Spark would take some characters of a path for wildcards. */
    public static Dataset<Row> rows(SparkSession spark, StructType schema, Path... folders) {
        String[] paths = Stream.of(folders)
                .map(folder -> folder.toString().replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0"))
                .toArray(String[]::new);
        return spark.read().schema(schema).parquet(paths);
    }

    public FileSystem files() {
        return files;
    }

    public boolean exists(Path path) throws IOException {
        return files.exists(path);
    }

    /** All files below a folder, at any depth, in the order of their paths. */
    public List<FileStatus> below(Path folder) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        addBelow(folder, found);
        found.sort(Comparator.comparing(status -> status.getPath().toString()));
        return found;
    }

    /** Hadoop's own listing asks for permissions too, on disks by a process for each file. */
    private void addBelow(Path folder, List<FileStatus> found) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            if (status.isDirectory()) {
                addBelow(status.getPath(), found);
            } else {
                found.add(status);
            }
        }
    }

    /** The folders in a folder, in the order of their names; none if it does not exist. */
    public List<Path> foldersIn(Path folder) throws IOException {
        if (!files.exists(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            if (status.isDirectory()) {
                found.add(status.getPath());
            }
        }
        found.sort(Comparator.comparing(Path::getName));
        return found;
    }

    /** Writes a small file, over one that is there. */
    public void write(Path path, String text) throws IOException {
        try (OutputStream out = files.create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public String read(Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Moves a file or folder to a place where nothing is yet. */
    public void move(Path from, Path to) throws IOException {
        files.mkdirs(to.getParent());
        if (files.exists(to)) {
            throw new IOException(to + " exists already");
        }
        if (!files.rename(from, to)) {
            throw new IOException("Cannot move " + from + " to " + to);
        }
    }

    /** Deletes a file, or a folder with all in it; what is not there is no error. */
    public void delete(Path path) throws IOException {
        if (!files.delete(path, true) && files.exists(path)) {
            throw new IOException("Cannot delete " + path);
        }
    }

    /** The path of a file relative to a folder above it, with slashes. */
    public String relative(Path folder, Path file) throws IOException {
        String above = files.makeQualified(folder).toUri().getPath() + "/";
        String path = files.makeQualified(file).toUri().getPath();
        if (!path.startsWith(above)) {
            throw new FileNotFoundException(path + " is not in " + above);
        }
        return path.substring(above.length());
    }
}
