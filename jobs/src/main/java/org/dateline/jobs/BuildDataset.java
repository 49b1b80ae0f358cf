package org.dateline.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.dateline.jobs.clean.ArticleIds;
import org.dateline.jobs.clean.CleanRecords;
import org.dateline.jobs.clean.HostLinesRemoval;
import org.dateline.jobs.dedupe.Deduplicate;
import org.dateline.jobs.extract.ExtractArticles;
import org.dateline.jobs.publish.FileFacts;
import org.dateline.jobs.publish.FileHashes;
import org.dateline.jobs.publish.OutputFolder;
import org.dateline.jobs.publish.Publish;
import org.dateline.jobs.publish.Release;
import org.dateline.jobs.publish.RunFacts;
import org.dateline.jobs.publish.Tabulate;
import org.dateline.jobs.publish.Versions;
import org.dateline.jobs.read.NoInputException;
import org.dateline.jobs.read.PlanColumns;
import org.dateline.jobs.read.ReadArchive;

/** The whole flow, from archives to a release. */
public final class BuildDataset {
    private final SparkSession spark;
    private final ReadArchive archive;
    private final String output;
    private String gazetteer;

    /** @param output folder of the releases, in any of Hadoop's file systems */
    public BuildDataset(SparkSession spark, ReadArchive archive, String output) {
        this.spark = spark;
        this.archive = archive;
        this.output = output;
    }

    /** Lays a file in GeoNames columns over the embedded gazetteer. */
    public BuildDataset gazetteer(String file) {
        this.gazetteer = file;
        return this;
    }

    /**
     * @return the new release, to which the output's pointer points
     * @throws NoInputException if an input or the gazetteer's file does not exist
     * @throws IllegalStateException if records are not accounted for, or more rows break their definitions than can be
     *     set aside; then nothing is published
     */
    public Release run() throws IOException {
        requireGazetteer();
        OutputFolder releases = new OutputFolder(output, spark.sparkContext().hadoopConfiguration());
        Map<String, String> versions = versions();
        Stages.prepare(spark);
        try (Stages stages = new Stages(spark, output)) {
            Dataset<Row> plan = archive.plan(spark).persist(StorageLevel.DISK_ONLY());
            stages.scaleTo(plan.agg(sum(col(PlanColumns.UNIT_END).minus(col(PlanColumns.UNIT_START)))));

            Dataset<Row> records = stages.keep("Read and clean", () -> CleanRecords.run(archive.read(spark, plan)));
            Column rejected = col("reject_reason").isNotNull();
            Dataset<Row> pages = records.where(rejected.unary_$bang());
            Dataset<Row> articles =
                    stages.keep("Drop the lines of hosts", () -> ArticleIds.add(new HostLinesRemoval().run(pages)));
            Dataset<Row> clustered = stages.keep("Find duplicates", () -> new Deduplicate().run(articles));
            Dataset<Row> heads = clustered.where(ExtractArticles.readable());
            Dataset<Row> extracted =
                    stages.keep("Extract", () -> new ExtractArticles(gazetteer).run(heads, heads.count()));

            stages.name("Publish");
            return new Publish(spark, releases)
                    .run(
                            Tabulate.tables(clustered, extracted, records.where(rejected), versions.get("pipeline")),
                            records(plan),
                            new RunFacts(inputs(plan), versions));
        }
    }

    /** A missing file is said before hours of work, not when the first executor asks for it. */
    private void requireGazetteer() throws IOException {
        if (gazetteer != null) {
            Path file = new Path(gazetteer);
            FileSystem files = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (!files.exists(file) || files.getFileStatus(file).isDirectory()) {
                throw new NoInputException("No such gazetteer file: " + gazetteer);
            }
        }
    }

    private Map<String, String> versions() throws IOException {
        Map<String, String> versions = Versions.of(spark);
        if (gazetteer != null) {
            FileFacts layer = FileHashes.of(spark, Map.of(gazetteer, gazetteer)).get(0);
            versions.put("gazetteer_layer", layer.sha256());
        }
        return versions;
    }

    private static Dataset<Row> records(Dataset<Row> plan) {
        return plan.groupBy(PlanColumns.ARCHIVE_FILE)
                .agg(sum(PlanColumns.RECORDS_IN).as("records"));
    }

    private static List<FileFacts> inputs(Dataset<Row> plan) {
        return plan
                .where(col(PlanColumns.FILE_SHA256).isNotNull())
                .select(PlanColumns.ARCHIVE_FILE, PlanColumns.FILE_BYTES, PlanColumns.FILE_SHA256)
                .collectAsList()
                .stream()
                .map(file -> new FileFacts(file.getString(0), file.getLong(1), file.getString(2)))
                .toList();
    }
}
