package org.dateline.jobs.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.dateline.jobs.SparkForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFreeLocalFileSystemTest {
    @TempDir
    private java.nio.file.Path folder;

    @Test
    void filesAndFoldersGetTheirPermissionsWithoutAProcess() throws IOException {
        java.nio.file.Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            FileSystem files = files();
            files.mkdirs(path("a/b"), new FsPermission("750"));
            try (OutputStream out = files.create(path("a/b/c.txt"))) {
                out.write(1);
            }
            files.setPermission(path("a/b/c.txt"), new FsPermission("604"));
            recording.stop();
            recording.dump(events);
        }
        assertThat(permissions("a/b")).isEqualTo("rwxr-x---");
        assertThat(permissions("a/b/c.txt")).isEqualTo("rw----r--");
        // Hadoop asks the shell once for each JVM what it can do.
        assertThat(RecordingFile.readAllEvents(events))
                .filteredOn(event -> event.getEventType().getName().equals("jdk.ProcessStart"))
                .extracting(event -> event.getString("command"))
                .noneMatch(command -> command.startsWith("chmod"));
    }

    private FileSystem files() throws IOException {
        ProcessFreeLocalFileSystem.use(SparkForTests.session().sparkContext());
        Configuration configuration = SparkForTests.session().sessionState().newHadoopConf();
        FileSystem files = path("a").getFileSystem(configuration);
        assertThat(files).isInstanceOf(ProcessFreeLocalFileSystem.class);
        return files;
    }

    private Path path(String name) {
        return new Path(folder.resolve(name).toUri());
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
