package org.dateline.jobs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: parse, call, exit code. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "From archives of English news to research tables of casualty claims, places and statements.",
        footer = {"", "First steps: dateline build data/sample --output out"},
        subcommands = {
            BuildCommand.class,
            VerifyCommand.class,
            ExplainCommand.class,
            CodebookCommand.class,
            PredictCommand.class
        })
public final class Main {
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of a failure.")
    private boolean verbose;

    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        Failures failures = new Failures();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** The version that was built, and for which Spark. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties built = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("/org/dateline/jobs/version.properties")) {
                built.load(in);
            }
            return new String[] {
                "dateline " + built.getProperty("version") + " (Spark " + built.getProperty("spark.version")
                        + ", CoreNLP " + built.getProperty("corenlp.version") + ")"
            };
        }
    }
}
