package org.dateline.jobs.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.BuildDataset;
import org.dateline.jobs.publish.OutputInUseException;
import org.dateline.jobs.publish.Release;
import org.dateline.jobs.read.FieldMapping;
import org.dateline.jobs.read.Format;
import org.dateline.jobs.read.NoInputException;
import org.dateline.jobs.read.ReadArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Read archives of news and publish a release of tables.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The release is published; the pointer LATEST names it.",
            "1:The run failed; the pointer is where it was.",
            "2:Wrong usage, or an input that does not exist.",
            "4:Another build is writing to the same output folder."
        })
final class BuildCommand implements Callable<Integer> {
    /** To be told from a failure: a scheduler may wait and try again. */
    private static final int IN_USE = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Directories, files or globs, plain or gzipped, in any mix of formats.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Folder of the releases. A further build adds a release and moves the pointer to it.")
    private String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format of all inputs (${COMPLETION-CANDIDATES}). Default: each file's content tells.")
    private Format format;

    @Option(
            names = "--field",
            paramLabel = "FIELD=NAME",
            description =
                    "Where a field of JSON Lines, CSV or Parquet is found, such as text=story_body. Fields: title,"
                            + " text, html, date, url, byline, source, language.")
    private List<String> fields = new ArrayList<>();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "File in GeoNames columns, laid over the embedded gazetteer.")
    private String gazetteer;

    @Option(
            names = "--cache",
            description =
                    "Keep what was read and extracted in FOLDER/.cache, and compute only what is new since the last build"
                            + " with --cache. The tables are the same. The folder may be deleted whenever no build runs.")
    private boolean cache;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        ReadArchive archive = archive();
        SparkSession spark = SparkSession.builder()
                .appName("Dateline build")
                // A task whose executor was told to stop must not hold its core for ever.
                .config("spark.task.reaper.enabled", "true")
                // Else executors ask the driver for every generated class before they make it.
                .config("spark.sql.artifact.isolation.enabled", "false")
                .getOrCreate();
        Release release;
        try {
            release = build(spark, archive);
        } catch (OutputInUseException e) {
            spec.commandLine().getErr().println("dateline: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return IN_USE;
        }
        spec.commandLine().getOut().print(summary(release, Duration.ofNanos(System.nanoTime() - start)));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Release build(SparkSession spark, ReadArchive archive) throws IOException {
        try {
            return new BuildDataset(spark, archive, output)
                    .gazetteer(gazetteer)
                    .cache(cache)
                    .run();
        } catch (NoInputException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ReadArchive archive() {
        try {
            return new ReadArchive(inputs).format(format).fields(FieldMapping.of(fields));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static String summary(Release release, Duration time) {
        return release.manifest().summary().text()
                + String.format(
                        "Release   %s%n          %s%nTime      %d min %02d s%n",
                        release.manifest().releaseId(), release.folder(), time.toMinutes(), time.toSecondsPart());
    }
}
