package org.dateline.jobs.keep;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dateline.jobs.files.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The results of one kind and version: uses those of earlier runs, computes the others and keeps them. */
final class Kept {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String KEY = "kept_key";
    private static final String BATCH = "kept_batch";
    private static final String WEIGHT = "kept_weight";
    private static final String PART = "kept_part";
    private static final String MISSING = "kept_missing";
    private static final String NEEDLESS = "kept_needless";
    private static final String CLASHES = "kept_clashes";

    /** Names or keys up to this number go to all executors, some 100 bytes each, rather than wide rows through a shuffle. */
    private static final long MOST_BROADCAST = 300_000;

    private static final long BYTES_PER_FILE = 64L << 20;

    private final SparkSession spark;
    private final Batches batches;
    private final KeyedStage stage;
    private final StructType schema;
    private Dataset<Row> compared;
    private long needed;
    private long needless;

    Kept(SparkSession spark, Path folder, KeyedStage stage) throws IOException {
        this.spark = spark;
        this.batches = new Batches(spark, folder);
        this.stage = stage;
        this.schema = stage.schema();
    }

    /**
     * @return the same rows as the stage gives for all that is wanted, in another order
     * @throws IllegalStateException if another build has taken the folder over meanwhile
     */
    Dataset<Row> reuse() throws IOException {
        Wanted wanted = stage.wanted();
        long before = batches.next();
        Row found = compare(wanted);
        if (found.getLong(4) > 0) {
            LOG.warn("Two builds have written results of the same rows; all of them are computed again");
            batches.clear();
            found = compare(wanted);
        }
        long missing = found.getLong(1);
        needed = found.getLong(0);
        needless = found.getLong(3);
        LOG.info("{} of {} are kept from earlier builds", needed - missing, needed);
        if (missing > 0) {
            compute(wanted, missing, found.getLong(2));
        }
        Column usable = col(KEY).isNotNull().and(wanted.sound()).or(col(BATCH).geq(label(before)));
        return withoutNeedless(read(batches.all()).where(usable)).select(columns(schema));
    }

    /** What is wanted beside what is there, one slim row for each; how many of each sort, as a row. */
    private Row compare(Wanted wanted) {
        release();
        Dataset<Row> want = wanted.rows()
                .select(
                        col(wanted.name()),
                        wanted.key().as(KEY),
                        wanted.weight().as(WEIGHT))
                .groupBy(wanted.name(), KEY)
                .agg(sum(WEIGHT).as(WEIGHT));
        Dataset<Row> have = read(batches.all())
                .where(col(KEY).isNotNull().and(wanted.sound()))
                .groupBy(col(KEY).as("have_key"))
                .agg(min(BATCH).notEqual(max(BATCH)).as("have_clash"));
        compared = want.join(have, col(KEY).equalTo(col("have_key")), "full_outer")
                .select(
                        col(wanted.name()),
                        coalesce(col(KEY), col("have_key")).as(KEY),
                        col(WEIGHT),
                        col("have_key").isNull().as(MISSING),
                        col(wanted.name()).isNull().as(NEEDLESS),
                        coalesce(col("have_clash"), lit(false)).as(CLASHES))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return compared.agg(
                        count_if(col(NEEDLESS).unary_$bang()),
                        count_if(col(MISSING)),
                        coalesce(sum(when(col(MISSING), col(WEIGHT))), lit(0L)),
                        count_if(col(NEEDLESS)),
                        count_if(col(CLASHES)))
                .first();
    }

    private void compute(Wanted wanted, long missing, long weight) throws IOException {
        long cores = spark.sparkContext().defaultParallelism();
        long parts = Math.min(missing, weight / (wanted.batch() * cores) + 1);
        Column part = pmod(xxhash64(col(wanted.name())), lit(parts)).as(PART);
        Dataset<Row> names = compared.where(col(MISSING)).select(col(wanted.name()), col(KEY), part);
        Dataset<Row> rows = wanted.rows();
        if (missing < needed) {
            rows = rows.join(few(names.select(wanted.name()), missing), new String[] {wanted.name()}, "left_semi");
        }
        if (parts == 1) {
            keep(stage.run(rows, weight), names, wanted.name());
            return;
        }
        Path scratch = batches.scratch();
        rows.withColumn(PART, part)
                .repartition(col(PART), pmod(xxhash64(lit(1), col(wanted.name())), lit(cores)))
                .write()
                .partitionBy(PART)
                .option("compression", "zstd")
                .parquet(scratch.toString());
        for (long i = 0; i < parts; i++) {
            Path folder = new Path(scratch, PART + "=" + i);
            if (scratch.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(folder)) {
                Dataset<Row> some = Storage.rows(spark, rows.schema(), folder);
                keep(stage.run(some, weight / parts + 1), names.where(col(PART).equalTo(i)), wanted.name());
                LOG.info("{} of {} batches are done", i + 1, parts);
            }
        }
        batches.remove(scratch);
    }

    private void keep(Dataset<Row> results, Dataset<Row> names, String name) throws IOException {
        long number = batches.next();
        Path place = batches.place(number, number);
        write(results.join(broadcast(names.select(name, KEY)), name).withColumn(BATCH, lit(label(number))), place);
        batches.add(place);
    }

    private void write(Dataset<Row> rows, Path place) {
        rows.select(columns(storedSchema()))
                .write()
                .option("compression", "zstd")
                .parquet(place.toString());
    }

    private Dataset<Row> read(List<Batch> of) {
        if (of.isEmpty()) {
            return spark.createDataFrame(List.of(), storedSchema());
        }
        return Storage.rows(
                spark, storedSchema(), of.stream().map(Batch::folder).toArray(Path[]::new));
    }

    /** Tells the batches of one run from those of another, even where two runs wrote into the same folder; sorts by number. */
    private String label(long number) {
        return String.format(
                Locale.ROOT, "%018d %s", number, spark.sparkContext().applicationId());
    }

    private StructType storedSchema() {
        return schema.add(KEY, DataTypes.StringType).add(BATCH, DataTypes.StringType);
    }

    private Dataset<Row> withoutNeedless(Dataset<Row> rows) {
        if (needless == 0) {
            return rows;
        }
        Dataset<Row> keys = compared.where(col(NEEDLESS)).select(KEY);
        return rows.join(few(keys, needless), new String[] {KEY}, "left_anti");
    }

    private static Dataset<Row> few(Dataset<Row> rows, long count) {
        return count <= MOST_BROADCAST ? broadcast(rows) : rows;
    }

    private static Column[] columns(StructType schema) {
        return Arrays.stream(schema.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
    }

    /**
     * Tidies up after a build that succeeded: removes other versions, and merges batches, so that a build every night leaves
     * a number of them that grows with the logarithm of their size. Where more than half of the results were of no use to
     * this build, all of those are dropped.
     */
    void tidy() throws IOException {
        batches.removeOtherVersions();
        boolean drop = needless > needed;
        List<Batch> merged = drop ? batches.all() : Merging.of(batches.all());
        if (!merged.isEmpty()) {
            long bytes = merged.stream().mapToLong(Batch::bytes).sum();
            Path place = batches.place(merged.get(0).first(), batches.next());
            Dataset<Row> rows = read(merged).withColumn(BATCH, lit(label(batches.next())));
            write((drop ? withoutNeedless(rows) : rows).coalesce((int) (bytes / BYTES_PER_FILE) + 1), place);
            batches.add(place);
        }
        release();
    }

    private void release() {
        if (compared != null) {
            compared.unpersist();
        }
    }
}
