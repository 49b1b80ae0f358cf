package org.dateline.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.files.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The batches of one kind and version in their folder. One run at a time: a second one makes the first fail. */
final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final String OWNER = "_OWNER";

    private final Storage storage;
    private final Seal seal;
    private final Path folder;
    private final String run;
    private final List<Batch> batches = new ArrayList<>();
    private long next = 1;

    /** Takes the folder over: removes what is not whole, or what a merged batch covers. */
    Batches(SparkSession spark, Path folder) throws IOException {
        // Without checksum files, which can be damaged themselves; the seal has better hashes.
        this.storage = new Storage(folder, spark.sparkContext().hadoopConfiguration());
        this.seal = new Seal(spark, storage);
        this.folder = folder;
        this.run = spark.sparkContext().applicationId();
        storage.files().mkdirs(folder);
        storage.write(new Path(folder, OWNER), run);
        List<Batch> found = new ArrayList<>();
        for (Path path : storage.foldersIn(folder)) {
            Batch.named(path).ifPresentOrElse(found::add, () -> remove(path));
        }
        found.sort(Comparator.comparingLong(Batch::first).thenComparing(Batch::last, Comparator.reverseOrder()));
        found.forEach(this::take);
    }

    /** Ranges are nested or apart: merging takes neighbours. The wider one comes first, and counts if it is whole. */
    private void take(Batch batch) {
        next = Math.max(next, batch.last() + 1);
        if (batches.stream().anyMatch(wider -> wider.covers(batch))) {
            remove(batch.folder());
            return;
        }
        OptionalLong size = seal.size(batch.folder());
        if (size.isPresent()) {
            batches.add(batch.of(size.getAsLong()));
        } else {
            LOG.warn("{} is damaged or was never finished; what it held is computed again", batch.folder());
            remove(batch.folder());
        }
    }

    private void requireOwned() throws IOException {
        if (!storage.read(new Path(folder, OWNER)).equals(run)) {
            throw new IllegalStateException("Another build writes to " + folder + "; one at a time, please");
        }
    }

    List<Batch> all() {
        return List.copyOf(batches);
    }

    /** The number of the next batch. */
    long next() {
        return next;
    }

    /** Where to write results for a range of numbers; {@link #add} makes a batch of them. */
    Path place(long first, long last) {
        Path place = Batch.path(folder, first, last);
        remove(place);
        return place;
    }

    /** A folder for what only this run needs. It is no batch, so that the next run removes it, should this one not. */
    Path scratch() {
        Path scratch = new Path(folder, "scratch-" + run);
        remove(scratch);
        return scratch;
    }

    /** Makes what was written to a place a batch, in the stead of those it covers. */
    void add(Path place) throws IOException {
        requireOwned();
        Batch written = Batch.named(place).orElseThrow().of(seal.put(place));
        batches.stream().filter(written::covers).forEach(batch -> remove(batch.folder()));
        batches.removeIf(written::covers);
        batches.add(written);
        next = Math.max(next, written.last() + 1);
    }

    void clear() {
        batches.forEach(batch -> remove(batch.folder()));
        batches.clear();
    }

    /** Removes what is kept of the same kind for other versions. */
    void removeOtherVersions() throws IOException {
        for (FileStatus version : storage.files().listStatus(folder.getParent())) {
            if (!version.getPath().getName().equals(folder.getName())) {
                remove(version.getPath());
            }
        }
    }

    void remove(Path path) {
        try {
            storage.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot delete " + path + " of the cache: " + e.getMessage(), e);
        }
    }
}
