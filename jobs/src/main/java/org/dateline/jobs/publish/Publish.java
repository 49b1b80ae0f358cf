package org.dateline.jobs.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.check.ConstraintCheck;
import org.dateline.jobs.check.FileLedger;
import org.dateline.jobs.check.LedgerCheck;
import org.dateline.jobs.check.RunSummary;
import org.dateline.jobs.check.SetAside;
import org.dateline.jobs.check.Violation;
import org.dateline.jobs.concurrent.SideBySide;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns the tables of a run into a new release and points to it, all or nothing. */
public final class Publish {
    private static final Logger LOG = LoggerFactory.getLogger(Publish.class);

    private final SparkSession spark;
    private final OutputFolder output;
    private final Storage storage;

    public Publish(SparkSession spark, OutputFolder output) {
        this.spark = spark;
        this.output = output;
        this.storage = output.storage();
    }

    /**
     * @param tables all of {@link Tables#ALL}, with the columns of their definitions; each evaluated once
     * @param inputRecords how many records each input file holds
     *     ({@link org.dateline.jobs.check.InputRecords#SCHEMA})
     * @param facts what the run was made from
     * @return the new release, to which {@code LATEST} points now
     * @throws IllegalStateException if more rows break their definitions than can be set aside, or records are not
     *     accounted for; nothing is published then
     */
    public Release run(Map<Table, Dataset<Row>> tables, Dataset<Row> inputRecords, RunFacts facts) throws IOException {
        try (Closeable tidy = output::removeUnfinished) {
            return checked(stage(tables), inputRecords, facts);
        }
    }

    private Release checked(Path staged, Dataset<Row> inputRecords, RunFacts facts) throws IOException {
        Path building = staged;
        Map<Table, Dataset<Row>> written = Release.read(spark, building, Tables.ALL);
        List<Violation> violations = new ConstraintCheck(written).run();
        if (!violations.isEmpty()) {
            building = setAside(building, written, violations);
            written = Release.read(spark, building, Tables.ALL);
            require(new ConstraintCheck(written).run());
        }
        List<FileLedger> ledger =
                LedgerCheck.ledger(inputRecords, written.get(Tables.ARTICLES), written.get(Tables.REJECTS));
        LedgerCheck.require(ledger);
        return finish(building, ledger, facts);
    }

    /** Describes the written tables, gives the folder its manifest and its name, and points to it. */
    Release finish(Path building, List<FileLedger> ledger, RunFacts facts) throws IOException {
        Map<Table, Dataset<Row>> written = Release.read(spark, building, Tables.ALL);
        List<TableFacts> described = describe(building, written);
        String contentSha256 = Manifest.contentSha256(described);
        Manifest manifest = new Manifest(
                output.nextId(contentSha256),
                Table.SCHEMA_VERSION,
                contentSha256,
                facts.versions(),
                facts.inputs(),
                RunSummary.of(ledger, rows(described), written),
                described,
                writeDocuments(building, contentSha256, described));
        storage.write(new Path(building, Manifest.NAME), manifest.json());
        return new Release(output.promote(building, manifest.releaseId()), manifest);
    }

    /** Writes the tables into a folder that is no release yet. */
    Path stage(Map<Table, Dataset<Row>> tables) throws IOException {
        output.removeUnfinished();
        Path building = output.building(spark.sparkContext().applicationId());
        write(tables, building);
        spark.sparkContext().setJobDescription("Check the release");
        return building;
    }

    private void write(Map<Table, Dataset<Row>> tables, Path building) throws IOException {
        List<Callable<Void>> writers = new ArrayList<>();
        for (Table table : Tables.ALL) {
            Dataset<Row> rows = tables.get(table);
            if (rows == null) {
                throw new IllegalArgumentException("No rows given for the table " + table.name());
            }
            writers.add(() -> {
                spark.sparkContext().setJobDescription("Write " + table.name());
                new TableWriter(table, storage).write(rows, building);
                return null;
            });
        }
        SideBySide.run(writers);
    }

    /** Writes once more, without the rows that break their definitions: sound runs pay nothing for it. */
    private Path setAside(Path building, Map<Table, Dataset<Row>> written, List<Violation> violations)
            throws IOException {
        spark.sparkContext().setJobDescription("Set broken rows aside");
        LOG.warn("Rows break the definitions of their tables:\n{}", ConstraintCheck.describe(violations));
        Path sound = building.suffix("-sound");
        SetAside aside = new SetAside(written, violations, (name, rows) -> {
            Path kept = new Path(building, "_aside-" + name);
            rows.write().parquet(kept.toString());
            return Storage.rows(spark, rows.schema(), kept);
        });
        write(aside.tables(), sound);
        storage.delete(building);
        spark.sparkContext().setJobDescription("Check the release");
        return sound;
    }

    private static void require(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalStateException("Nothing is published, for rows still break the definitions of their tables"
                    + " after others were set aside:\n" + ConstraintCheck.describe(violations));
        }
    }

    private static Map<String, Long> rows(List<TableFacts> described) {
        Map<String, Long> rows = new LinkedHashMap<>();
        described.forEach(table -> rows.put(table.name(), table.rows()));
        return rows;
    }

    private List<TableFacts> describe(Path building, Map<Table, Dataset<Row>> written) throws IOException {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Table table : written.keySet()) {
            for (FileStatus file : storage.below(new Path(building, table.name()))) {
                paths.put(
                        storage.relative(building, file.getPath()),
                        file.getPath().toString());
            }
        }
        List<FileFacts> files = FileHashes.of(spark, paths);
        List<Callable<TableFacts>> described = new ArrayList<>();
        written.forEach((table, rows) -> described.add(() -> {
            ContentHash.Result content = ContentHash.of(table, rows);
            List<FileFacts> own = files.stream()
                    .filter(file -> file.path().startsWith(table.name() + "/"))
                    .toList();
            return new TableFacts(table.name(), content.rows(), content.sha256(), own);
        }));
        return SideBySide.run(described);
    }

    private List<FileFacts> writeDocuments(Path building, String contentSha256, List<TableFacts> tables)
            throws IOException {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Map.Entry<String, String> document :
                Documents.of(contentSha256, tables).entrySet()) {
            Path path = new Path(building, document.getKey());
            storage.write(path, document.getValue());
            paths.put(document.getKey(), path.toString());
        }
        return FileHashes.of(spark, paths);
    }
}
