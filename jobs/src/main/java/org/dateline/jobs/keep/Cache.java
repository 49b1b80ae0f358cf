package org.dateline.jobs.keep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.files.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder {@code .cache} of an output folder: what earlier builds computed. Deleting it costs time, and nothing else. */
public final class Cache {
    private static final Logger LOG = LoggerFactory.getLogger(Cache.class);
    private static final String NAME = ".cache";
    /** By this file backup programs know what they need not save (https://bford.info/cachedir/). */
    private static final String TAG = "CACHEDIR.TAG";

    private static final String TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# What Dateline computed, for its next build. It may be deleted at any time when no build runs.\n";
    private static final int FINGERPRINT_LENGTH = 16;

    private final SparkSession spark;
    private final Path folder;
    private final Map<String, String> versions;
    private final List<Kept> opened = new ArrayList<>();

    /**
     * @param output folder of the releases
     * @param versions of all that has a part in any result
     */
    public Cache(SparkSession spark, String output, Map<String, String> versions) {
        this.spark = spark;
        this.folder = new Path(output, NAME);
        this.versions = new TreeMap<>(versions);
    }

    /**
     * @return the same rows as the stage gives for all that is wanted, in another order
     * @throws IllegalStateException if another build writes into the same folder
     */
    public Dataset<Row> reuse(KeyedStage stage) throws IOException {
        Kept kept = new Kept(spark, new Path(new Path(folder, stage.kind()), fingerprint(stage)), stage);
        new Storage(folder, spark.sparkContext().hadoopConfiguration()).write(new Path(folder, TAG), TAG_TEXT);
        opened.add(kept);
        return kept.reuse();
    }

    private String fingerprint(KeyedStage stage) {
        StringBuilder all = new StringBuilder(stage.schema().json());
        versions.forEach(
                (name, value) -> all.append('\n').append(name).append('=').append(value));
        new TreeMap<>(stage.options())
                .forEach((name, value) ->
                        all.append("\n--").append(name).append('=').append(value));
        return DigestUtils.sha256Hex(all.toString()).substring(0, FINGERPRINT_LENGTH);
    }

    /** After a build that succeeded: see {@link Kept#tidy}. The release stands, whatever becomes of the cache. */
    public void tidy() {
        for (Kept kept : opened) {
            try {
                kept.tidy();
            } catch (Exception e) {
                LOG.warn("Cannot tidy up {}; it may be deleted", folder, e);
            }
        }
    }
}
