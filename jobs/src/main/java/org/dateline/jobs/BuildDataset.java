package org.dateline.jobs;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.dateline.jobs.clean.ArticleIds;
import org.dateline.jobs.clean.HostLinesRemoval;
import org.dateline.jobs.dedupe.Deduplicate;
import org.dateline.jobs.dedupe.Texts;
import org.dateline.jobs.extract.ExtractArticles;
import org.dateline.jobs.keep.Cache;
import org.dateline.jobs.publish.FileFacts;
import org.dateline.jobs.publish.FileHashes;
import org.dateline.jobs.publish.OutputFolder;
import org.dateline.jobs.publish.OutputInUseException;
import org.dateline.jobs.publish.OutputLock;
import org.dateline.jobs.publish.Publish;
import org.dateline.jobs.publish.Release;
import org.dateline.jobs.publish.RunFacts;
import org.dateline.jobs.publish.Tabulate;
import org.dateline.jobs.publish.Versions;
import org.dateline.jobs.read.NoInputException;
import org.dateline.jobs.read.ReadArchive;

/** The whole flow, from archives to a release. */
public final class BuildDataset {
    private final SparkSession spark;
    private final ReadArchive archive;
    private final String output;
    private String gazetteer;
    private boolean cached;

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

    /** Whether to use and keep the results of earlier builds, or to compute all of them (default). The release is the same. */
    public BuildDataset cache(boolean used) {
        this.cached = used;
        return this;
    }

    /**
     * @return the new release, to which the output's pointer points
     * @throws NoInputException if an input or the gazetteer's file does not exist
     * @throws OutputInUseException if another build writes to the same output
     * @throws IllegalStateException if records are not accounted for, or more rows break their definitions than can be
     *     set aside; then nothing is published
     */
    public Release run() throws IOException {
        requireGazetteer();
        Stages.prepare(spark);
        Dataset<Row> plan = archive.plan(spark);
        SparkContext context = spark.sparkContext();
        try (OutputLock lock = OutputLock.take(output, context.applicationId(), context.hadoopConfiguration())) {
            return locked(plan.persist(StorageLevel.DISK_ONLY()));
        }
    }

    private Release locked(Dataset<Row> plan) throws IOException {
        OutputFolder releases = new OutputFolder(output, spark.sparkContext().hadoopConfiguration());
        Map<String, String> versions = versions();
        Cache cache = cached ? new Cache(spark, output, versions) : null;
        // What a killed build left takes room that this one may need.
        releases.removeUnfinished();
        try (Stages stages = new Stages(spark, output, cache)) {
            stages.scaleTo(PlannedFiles.bytes(plan));
            // With a cache there may be nothing to extract.
            CompletableFuture<Void> models =
                    cached ? CompletableFuture.completedFuture(null) : ExtractArticles.loadAhead(spark, gazetteer);

            Dataset<Row> records = stages.reuse("Read and clean", new CleanFiles(archive, plan));
            Column rejected = col("reject_reason").isNotNull();
            Dataset<Row> pages = records.where(rejected.unary_$bang());
            Dataset<Row> articles =
                    stages.keep("Drop the lines of hosts", () -> ArticleIds.add(new HostLinesRemoval().run(pages)));
            Dataset<Row> texts = stages.keep("Find copies", () -> Texts.of(articles));
            models.join();
            Dataset<Row> extracted =
                    stages.reuse("Extract", new ExtractArticles(Texts.heads(articles, texts), gazetteer));
            Dataset<Row> clustered = stages.keep("Find duplicates", () -> new Deduplicate().run(articles, texts));

            stages.name("Publish");
            Release release = new Publish(spark, releases)
                    .run(
                            Tabulate.tables(clustered, extracted, records.where(rejected), versions.get("pipeline")),
                            PlannedFiles.records(plan),
                            new RunFacts(PlannedFiles.facts(plan), versions));
            if (cache != null) {
                cache.tidy();
            }
            return release;
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
}
