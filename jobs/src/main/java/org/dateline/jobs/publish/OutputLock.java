package org.dateline.jobs.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.dateline.jobs.files.Storage;

/**
 * One build at a time writes to an output folder: the file {@code .lock} in it. On disks the operating system holds the
 * lock and lets go of it when the process ends, however it ends, so that it is never stale; the file stays. Elsewhere (HDFS,
 * object stores) the file is the lock: made where there is none, and deleted at the end. What a killed build leaves of it
 * cannot be told from a running build, and is for a person to delete.
 */
public final class OutputLock implements AutoCloseable {
    private static final String NAME = ".lock";

    /** Lets go of a lock. */
    private interface Release {
        void run() throws IOException;
    }

    private final Release release;

    private OutputLock(Release release) {
        this.release = release;
    }

    /**
     * @param output folder of the releases, made if it is not there
     * @param run names the build to others that find the folder in use
     * @throws OutputInUseException if another build holds it
     */
    public static OutputLock take(String output, String run, Configuration configuration) throws IOException {
        Storage storage = new Storage(new Path(output), configuration);
        Path folder = storage.files().makeQualified(new Path(output));
        if (!storage.files().mkdirs(folder)) {
            throw new IOException("Cannot make the output folder " + folder);
        }
        Path file = new Path(folder, NAME);
        return storage.files() instanceof RawLocalFileSystem local
                ? onDisk(local.pathToFile(file).toPath(), folder)
                : elsewhere(storage, file, run);
    }

    private static OutputLock onDisk(java.nio.file.Path file, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // A build in this JVM holds it: the same to the user as one in another process.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new OutputInUseException(
                    "Another build is writing to " + folder + ": let it end, or name another output folder");
        }
        return new OutputLock(channel::close);
    }

    private static OutputLock elsewhere(Storage storage, Path file, String run) throws IOException {
        try (OutputStream out = storage.files().create(file, false)) {
            out.write(
                    (run + " on " + InetAddress.getLocalHost().getHostName() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw new OutputInUseException(
                    "Another build (" + storage.read(file).strip() + ") is writing to " + file.getParent()
                            + ". If it was killed, delete " + file + " and build again");
        }
        return new OutputLock(() -> storage.delete(file));
    }

    @Override
    public void close() {
        try {
            release.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the lock of the output folder", e);
        }
    }
}
