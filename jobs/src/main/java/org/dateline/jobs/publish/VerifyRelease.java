package org.dateline.jobs.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.check.ConstraintCheck;
import org.dateline.jobs.check.Violation;
import org.dateline.jobs.files.Storage;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Proves a release: files against the manifest, then schema, contents, and every row against its definition. */
public final class VerifyRelease {
    private final SparkSession spark;
    private final Path folder;
    private final Storage storage;
    private final List<String> passed = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    /**
     * @param path a release, or an output folder, whose latest release is meant
     * @throws IOException if it is neither
     */
    public VerifyRelease(SparkSession spark, String path) throws IOException {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        this.spark = spark;
        this.folder = OutputFolder.resolve(path, configuration);
        this.storage = new Storage(folder, configuration);
    }

    /** @return what was found; damage is a finding, never an exception */
    public VerificationReport run() throws IOException {
        Path path = new Path(folder, Manifest.NAME);
        if (storage.exists(path)) {
            verify(Manifest.parse(storage.read(path)));
        } else {
            findings.add(Manifest.NAME + " is missing: this release was never finished");
        }
        return new VerificationReport(folder.toString(), passed, findings);
    }

    private void verify(Manifest manifest) throws IOException {
        if (!manifest.schemaVersion().equals(Table.SCHEMA_VERSION)) {
            findings.add("The release has schema version %s; this Dateline knows version %s"
                    .formatted(manifest.schemaVersion(), Table.SCHEMA_VERSION));
            return;
        }
        if (!manifest.releaseId().equals(folder.getName())) {
            findings.add("The manifest is that of " + manifest.releaseId());
        }
        FileCheck files = FileCheck.run(spark, storage, folder, manifest);
        conclude("files are those of the manifest", files.findings());

        Map<Table, Dataset<Row>> sound = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            TableFacts facts = facts(manifest, table);
            if (facts == null) {
                findings.add("The manifest does not name the table " + table.name());
            } else if (files.damaged(table.name())) {
                findings.add("The rows of " + table.name() + " were not checked, because its files are damaged");
            } else {
                conclude(
                        table.name() + " has the schema of its definition",
                        SchemaCheck.run(spark.sparkContext().hadoopConfiguration(), folder, table, facts));
                sound.put(table, Release.read(spark, folder, table));
                contents(table, facts, sound.get(table));
            }
        }
        List<Violation> violations = new ConstraintCheck(sound).run();
        conclude(
                "values, ids, references and offsets of all rows",
                violations.stream().map(Violation::toString).toList());
    }

    private static TableFacts facts(Manifest manifest, Table table) {
        return manifest.tables().stream()
                .filter(facts -> facts.name().equals(table.name()))
                .findFirst()
                .orElse(null);
    }

    private void contents(Table table, TableFacts facts, Dataset<Row> rows) {
        ContentHash.Result found = ContentHash.of(table, rows);
        List<String> wrong = new ArrayList<>();
        if (found.rows() != facts.rows()) {
            wrong.add("%s has %d rows, not %d".formatted(table.name(), found.rows(), facts.rows()));
        } else if (!found.sha256().equals(facts.contentSha256())) {
            wrong.add("%s has other contents than the manifest says".formatted(table.name()));
        }
        conclude("%s holds the %d rows of the manifest".formatted(table.name(), facts.rows()), wrong);
    }

    private void conclude(String what, List<String> wrong) {
        if (wrong.isEmpty()) {
            passed.add(what);
        }
        findings.addAll(wrong);
    }
}
