package org.dateline.jobs.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: parse, call, exit code. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        description = "From archives of English news to research tables.",
        subcommands = {PredictCommand.class})
public final class Main {
    private Main() {}

    /** Runs the command line and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}
