package org.dateline.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.files.ProcessFreeLocalFileSystem;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.keep.Cache;
import org.dateline.jobs.keep.KeyedStage;
import org.dateline.jobs.keep.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names the stages of a run and keeps what they give in a folder below the output. Written results, unlike cached ones,
 * outlive executors and bound the memory and the plans of the stages that follow. The folder is deleted at the end; what
 * a killed run left of its own is deleted by the next.
 */
final class Stages implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";
    private static final String BROADCAST = "spark.sql.autoBroadcastJoinThreshold";
    /** Queries as Spark walks through them, not as programs. */
    private static final Map<String, String> INTERPRETED =
            Map.of("spark.sql.codegen.wholeStage", "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");
    /** Some 5,000 articles. Programs save about a millisecond an article, and cost ten seconds (docs/PERFORMANCE.md). */
    private static final long MOST_INTERPRETED_BYTES = 6L << 20;

    /** Spark guesses sizes as if all columns were alike, and of articles the text is nearly all: a guess of 1 MB may be 50. */
    private static final long MOST_GUESSED_BROADCAST = 1 << 20;

    private static final long BYTES_PER_PARTITION = 32L << 20;
    private static final long MOST_PARTITIONS = 20_000;
    private static final String WORK = ".work-";

    private final SparkSession spark;
    private final Path folder;
    private final Cache cache;

    /** @param cache null to compute everything */
    Stages(SparkSession spark, String output, Cache cache) throws IOException {
        this.spark = spark;
        this.cache = cache;
        this.folder = new Path(output, WORK + spark.sparkContext().applicationId());
        removeLeftovers(new Path(output));
        keepCheckpoints();
    }

    private void removeLeftovers(Path output) throws IOException {
        Storage storage = new Storage(output, spark.sparkContext().hadoopConfiguration());
        for (Path leftover : storage.foldersIn(output)) {
            if (leftover.getName().startsWith(WORK)) {
                storage.delete(leftover);
            }
        }
    }

    /**
     * On a cluster, intermediate results go to the output's file system too, where the loss of an executor does not reach
     * them. In one JVM there is no such loss, and the executor's own disk is faster.
     */
    private void keepCheckpoints() {
        SparkContext context = spark.sparkContext();
        if (!context.isLocal() && context.getCheckpointDir().isEmpty()) {
            context.setCheckpointDir(new Path(folder, "checkpoints").toString());
        }
    }

    /**
     * What every stage relies on, whatever the session was started with; and, unless the user set it, what keeps texts out of
     * the driver, through which broadcasts go. Where sizes are known while a query runs, Spark broadcasts as usual. Until
     * {@link #scaleTo} knows that the input is large, no programs are generated for queries.
     */
    static void prepare(SparkSession spark) {
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        spark.conf().set("spark.sql.datetime.java8API.enabled", "false");
        ProcessFreeLocalFileSystem.use(spark.sparkContext());
        SparkConf given = spark.sparkContext().getConf();
        if (INTERPRETED.keySet().stream().noneMatch(given::contains)) {
            INTERPRETED.forEach(spark.conf()::set);
        }
        if (!given.contains(BROADCAST)) {
            spark.conf()
                    .set(
                            "spark.sql.adaptive.autoBroadcastJoinThreshold",
                            spark.conf().get(BROADCAST));
            spark.conf().set(BROADCAST, Long.toString(MOST_GUESSED_BROADCAST));
        }
    }

    /**
     * Sets the width of shuffles by the size of the input, unless the user did, and lets Spark generate programs for queries
     * where the input is large.
     *
     * @param inputBytes one row with one number
     */
    void scaleTo(Dataset<Row> inputBytes) {
        name("Look through the archive");
        Row sum = inputBytes.head();
        long bytes = sum.isNullAt(0) ? 0 : sum.getLong(0);
        if (bytes > MOST_INTERPRETED_BYTES) {
            INTERPRETED.keySet().forEach(spark.conf()::unset);
        }
        if (spark.sparkContext().getConf().contains(PARTITIONS)) {
            return;
        }
        long wanted = bytes / BYTES_PER_PARTITION + 1;
        long cores = spark.sparkContext().defaultParallelism();
        spark.conf().set(PARTITIONS, Long.toString(Math.min(MOST_PARTITIONS, Math.max(2 * cores, wanted))));
    }

    /** Names the jobs that follow, in the Spark UI and the log. */
    void name(String stage) {
        LOG.info("{} ...", stage);
        spark.sparkContext().setJobGroup(stage, stage, true);
    }

    /**
     * Computes a stage, keeps it, and gives it back as read from the disk.
     *
     * @param plan what the stage gives; asked for under the stage's name, for some compute while they plan
     */
    Dataset<Row> keep(String stage, Supplier<Dataset<Row>> plan) {
        name(stage);
        Dataset<Row> rows = plan.get();
        Path path = new Path(folder, stage.toLowerCase(Locale.ROOT).replace(' ', '-'));
        rows.write().mode(SaveMode.ErrorIfExists).option("compression", "zstd").parquet(path.toString());
        return Storage.rows(spark, rows.schema(), path);
    }

    /** Gives the results of a stage: from the cache as far as it has them. */
    Dataset<Row> reuse(String stage, KeyedStage keyed) throws IOException {
        if (cache == null) {
            return keep(stage, () -> computed(keyed));
        }
        name(stage);
        return cache.reuse(keyed);
    }

    private static Dataset<Row> computed(KeyedStage keyed) {
        Wanted wanted = keyed.wanted();
        Row weight = wanted.rows().agg(coalesce(sum(wanted.weight()), lit(0L))).first();
        return keyed.run(wanted.rows(), weight.getLong(0));
    }

    @Override
    public void close() {
        spark.sparkContext().clearJobGroup();
        try {
            folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
