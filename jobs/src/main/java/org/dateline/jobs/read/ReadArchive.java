package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The stage that turns paths into raw records and rejects. The driver lists the files (paths and sizes are all it holds);
 * the executors plan them and read them.
 *
 * <p>The plan counts the input records, the reading gives their rows: callers that compare the two keep the plan
 * ({@code persist}) and call {@link #plan} and {@link #read} themselves.
 */
public final class ReadArchive {
    private final List<String> paths;
    private Format format;
    private FieldMapping fields = FieldMapping.DEFAULT;
    private ReadLimits limits = ReadLimits.DEFAULT;

    /** @param paths files, directories, globs, mixed */
    public ReadArchive(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    /** Takes every file to be of this format, instead of recognising it. */
    public ReadArchive format(Format given) {
        this.format = given;
        return this;
    }

    public ReadArchive fields(FieldMapping given) {
        this.fields = given;
        return this;
    }

    public ReadArchive limits(ReadLimits given) {
        this.limits = given;
        return this;
    }

    /**
     * The records one after the other in this JVM, without Spark: for a look into a file, not for an archive.
     *
     * @return rows of {@link RecordColumns#SCHEMA} by position, in the order of the files
     * @throws NoInputException if a path names nothing
     */
    public Iterator<Row> local(Configuration conf) {
        return new UnitRows(planned(list(conf), options(), conf), options(), conf);
    }

    /** Plan and records in one: rows of {@link RecordColumns#SCHEMA}, in no order that callers may rely on. */
    public Dataset<Row> run(SparkSession spark) {
        return read(spark, plan(spark));
    }

    /**
     * Looks through all files once, on the executors.
     *
     * @return rows of {@link PlanColumns#SCHEMA}, spread so that all cores get a share of one large file
     * @throws NoInputException if a path names nothing
     */
    public Dataset<Row> plan(SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> conf = configuration(spark);
        List<InputFile> files = list(conf.value().value());
        List<List<InputFile>> groups = InputFiles.groups(files, limits.unitBytes());
        int tasks = InputFiles.tasks(files, limits.unitBytes(), context.defaultParallelism());
        ReadOptions options = options();
        JavaRDD<Row> units = context.parallelize(groups, Math.max(1, groups.size()))
                .flatMap(group -> planned(group, options, conf.value().value()));
        return spark.createDataFrame(units, PlanColumns.SCHEMA).repartition(tasks);
    }

    /**
     * Reads the units of a plan.
     *
     * @param plan of {@link #plan}, whole or filtered
     * @return rows of {@link RecordColumns#SCHEMA}
     */
    public Dataset<Row> read(SparkSession spark, Dataset<Row> plan) {
        Broadcast<SerializableConfiguration> conf = configuration(spark);
        ReadOptions options = options();
        MapPartitionsFunction<Row, Row> read = units -> {
            UnitRows rows = new UnitRows(units, options, conf.value().value());
            TaskContext.get().addTaskCompletionListener(context -> {
                try {
                    rows.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return rows;
        };
        return plan.mapPartitions(read, Encoders.row(RecordColumns.SCHEMA));
    }

    /** All options that have a part in what is read, for people and for comparison. */
    public String described() {
        return options().toString();
    }

    private ReadOptions options() {
        return new ReadOptions(format, fields, limits);
    }

    private List<InputFile> list(Configuration conf) {
        try {
            return InputFiles.list(paths, conf);
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + paths, e);
        }
    }

    private static Broadcast<SerializableConfiguration> configuration(SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }

    private static Iterator<Row> planned(List<InputFile> group, ReadOptions options, Configuration conf) {
        Planner planner = new Planner(options);
        List<Row> rows = new ArrayList<>();
        for (InputFile input : group) {
            HadoopFile file = new HadoopFile(input, conf);
            String hash = sha256(file);
            for (ReadUnit unit : planner.plan(file)) {
                rows.add(PlanColumns.row(unit, hash));
                hash = null;
            }
        }
        return rows.iterator();
    }

    /** Null for a file that cannot be read, which the plan then says too. */
    private static String sha256(HadoopFile file) {
        MessageDigest digest = Bytes.digest("SHA-256");
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = file.open(0)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return null;
        }
    }
}
