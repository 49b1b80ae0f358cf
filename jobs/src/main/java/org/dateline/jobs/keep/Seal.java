package org.dateline.jobs.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.jobs.files.Storage;

/**
 * The file written last into a folder of results: a line for each file with its hash, size and name. A folder is whole if
 * its files are those of the seal, byte for byte; what a kill, a full disk or a failing one left behind is not.
 */
final class Seal {
    private static final String NAME = "_SEAL";
    private static final int MOST_TASKS = 1_000;

    private final SparkSession spark;
    private final Storage storage;

    Seal(SparkSession spark, Storage storage) {
        this.spark = spark;
        this.storage = storage;
    }

    /**
     * Closes a folder that all is written to.
     *
     * @return the size of its files
     */
    long put(Path folder) throws IOException {
        for (FileStatus file : storage.files().listStatus(folder)) {
            if (file.getPath().getName().startsWith(".")) {
                storage.delete(file.getPath());
            }
        }
        List<FileStatus> found = contents(folder);
        storage.write(new Path(folder, NAME), lines(found));
        return bytes(found);
    }

    /** @return the size of a whole folder; nothing for one without a seal, or with other files than the seal says */
    OptionalLong size(Path folder) {
        try {
            String sealed = storage.read(new Path(folder, NAME));
            List<FileStatus> found = contents(folder);
            return sealed.equals(lines(found)) ? OptionalLong.of(bytes(found)) : OptionalLong.empty();
        } catch (IOException e) {
            // Not there, or not to be read: in either case the folder is of no use.
            return OptionalLong.empty();
        }
    }

    /** What is in a folder beside markers, by name. Checksum files would be among it: they change how a file is read. */
    private List<FileStatus> contents(Path folder) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        for (FileStatus file : storage.files().listStatus(folder)) {
            String name = file.getPath().getName();
            if (!name.startsWith("_")) {
                found.add(file);
            }
        }
        found.sort(Comparator.comparing(file -> file.getPath().getName()));
        return found;
    }

    private static long bytes(List<FileStatus> found) {
        return found.stream().mapToLong(FileStatus::getLen).sum();
    }

    private String lines(List<FileStatus> found) {
        if (found.isEmpty()) {
            return "";
        }
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        List<Sealed> sealed = found.stream()
                .map(file -> new Sealed(file.getPath().toString(), file.getLen()))
                .toList();
        return new JavaSparkContext(spark.sparkContext())
                        .parallelize(sealed, Math.min(sealed.size(), MOST_TASKS))
                        .map(file -> file.line(configuration.value()))
                        .collect()
                        .stream()
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private record Sealed(String path, long bytes) implements Serializable {
        /** Equal to no line of a seal for a file that cannot be read. */
        String line(Configuration configuration) {
            Path file = new Path(path);
            try (InputStream in = file.getFileSystem(configuration).open(file)) {
                return DigestUtils.sha256Hex(in) + " " + bytes + " " + file.getName();
            } catch (IOException e) {
                return "unreadable " + file.getName() + ": " + e;
            }
        }
    }
}
