package org.dateline.jobs.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dateline.jobs.publish.VerificationReport;
import org.dateline.jobs.publish.VerifyRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check a release: its manifest, the hash of every file, the schema, the constraints, and that the"
                + " words of every row stand at its offsets.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The release is sound.",
            "1:The check itself failed.",
            "2:There is no release.",
            "3:Something is wrong; the report says what."
        })
final class VerifyCommand implements Callable<Integer> {
    /** Exit code of a release that is not sound. */
    static final int UNSOUND = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "RELEASE",
            description = "A release, or the output folder of a build, whose latest release is meant.")
    private String release;

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder()
                .appName("Dateline verify")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        VerificationReport report = verifier(spark).run();
        spec.commandLine().getOut().print(report.text());
        spec.commandLine().getOut().flush();
        return report.sound() ? 0 : UNSOUND;
    }

    private VerifyRelease verifier(SparkSession spark) throws IOException {
        try {
            return new VerifyRelease(spark, release);
        } catch (FileNotFoundException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
