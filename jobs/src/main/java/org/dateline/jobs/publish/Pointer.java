package org.dateline.jobs.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.dateline.jobs.files.Storage;

/**
 * The file {@code LATEST} of an output folder: the id of the current release and a line feed. A file and no symbolic
 * link, because HDFS and object stores have none.
 */
final class Pointer {
    private static final String NAME = "LATEST";

    private final Storage storage;
    private final Path folder;

    Pointer(Storage storage, Path folder) {
        this.storage = storage;
        this.folder = folder;
    }

    /** @return the current release's id; empty where there is no release yet */
    Optional<String> read() throws IOException {
        Path pointer = new Path(folder, NAME);
        return storage.exists(pointer) ? Optional.of(storage.read(pointer).strip()) : Optional.empty();
    }

    /** Replaces the pointer in one step: a reader sees the old id or the new one. */
    void flip(String releaseId) throws IOException {
        Path next = new Path(folder, "_" + NAME + ".next");
        Path pointer = new Path(folder, NAME);
        storage.write(next, releaseId + "\n");
        if (storage.files() instanceof RawLocalFileSystem local) {
            Files.move(
                    local.pathToFile(next).toPath(),
                    local.pathToFile(pointer).toPath(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            Configuration configuration = storage.files().getConf();
            FileContext.getFileContext(storage.files().getUri(), configuration).rename(next, pointer, Rename.OVERWRITE);
        }
    }
}
