package org.dateline.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.dateline.jobs.clean.CleanRecords;
import org.dateline.jobs.keep.KeyedStage;
import org.dateline.jobs.keep.Wanted;
import org.dateline.jobs.read.PlanColumns;
import org.dateline.jobs.read.ReadArchive;
import org.dateline.jobs.read.ReadLimits;

/** Reads and cleans the files of a plan, each known again by its content. */
final class CleanFiles implements KeyedStage {
    private static final long SMALL = 64 << 10;
    private static final long PER_TASK = ReadLimits.DEFAULT.unitBytes();
    /** What a core reads and cleans in one to two minutes. */
    private static final long PER_BATCH = 256L << 20;

    private static final long MOST_TASKS = 100_000;

    private final ReadArchive archive;
    private final Dataset<Row> plan;

    CleanFiles(ReadArchive archive, Dataset<Row> plan) {
        this.archive = archive;
        this.plan = plan;
    }

    @Override
    public String kind() {
        return "read";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("read", archive.described());
    }

    @Override
    public StructType schema() {
        return CleanRecords.SCHEMA;
    }

    /**
     * The units of the plan. A key is made of name, place and content of a file and of what planning made of it: where a file
     * could not be read for a moment, the next plan differs. A file that could not be hashed has no key.
     */
    @Override
    public Wanted wanted() {
        WindowSpec file = Window.partitionBy(PlanColumns.ARCHIVE_FILE);
        Column sha256 = max(PlanColumns.FILE_SHA256).over(file);
        Column all = struct(
                col(PlanColumns.ARCHIVE_FILE),
                min(PlanColumns.FILE_PATH).over(file).as("path"),
                sha256.as("sha256"),
                count(lit(1)).over(file).as("units"),
                sum(PlanColumns.RECORDS_IN).over(file).as("records"),
                min(PlanColumns.REJECT_REASON).over(file).as("reason"),
                min(PlanColumns.REJECT_MESSAGE).over(file).as("message"));
        Column key = when(sha256.isNotNull(), sha2(to_json(all).cast("binary"), 256));
        Column size = greatest(lit(SMALL), least(col(PlanColumns.FILE_BYTES), lit(PER_TASK)));
        return new Wanted(plan, PlanColumns.ARCHIVE_FILE, key, size, PER_BATCH, lit(true));
    }

    @Override
    public Dataset<Row> run(Dataset<Row> units, long bytes) {
        long cores = units.sparkSession().sparkContext().defaultParallelism();
        int tasks = (int) Math.min(MOST_TASKS, Math.max(cores, bytes / PER_TASK + 1));
        Column[] columns = Stream.of(PlanColumns.SCHEMA.fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return CleanRecords.run(
                archive.read(units.sparkSession(), units.select(columns).repartition(tasks)));
    }
}
