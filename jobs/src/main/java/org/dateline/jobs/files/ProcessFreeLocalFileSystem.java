package org.dateline.jobs.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.spark.SparkContext;

/**
 * Hadoop's local file system, with permissions set by Java. Without its native library, which few installations have, Hadoop starts
 * a process (chmod) for every file and folder that it makes, which costs more than writing a small file.
 */
public final class ProcessFreeLocalFileSystem extends LocalFileSystem {
    private static final String LOCAL = "fs.file.impl";

    public ProcessFreeLocalFileSystem() {
        super(new Raw());
    }

    /** Lets Spark use it for local paths, unless the user chose another one. */
    public static void use(SparkContext spark) {
        if (spark.getConf().contains("spark.hadoop." + LOCAL)) {
            return;
        }
        Configuration configuration = spark.hadoopConfiguration();
        configuration.set(LOCAL, ProcessFreeLocalFileSystem.class.getName());
        // Spark itself has put Hadoop's own into the cache by now.
        configuration.setBoolean(LOCAL + ".disable.cache", true);
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            boolean plain = !permission.getStickyBit()
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!plain) {
                super.setPermission(path, permission);
                return;
            }
            String symbols = Stream.of(
                            permission.getUserAction(), permission.getGroupAction(), permission.getOtherAction())
                    .map((FsAction action) -> action.SYMBOL)
                    .collect(Collectors.joining());
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(symbols));
        }
    }
}
