package org.dateline.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.jobs.explain.Explain;
import org.dateline.udfs.Extractors;
import org.dateline.udfs.casualty.CasualtyExtractor;
import org.dateline.udfs.place.PlaceExtractor;
import org.dateline.udfs.statement.StatementExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show one article with what was extracted marked in it.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:The article is shown.",
            "1:There is no such article in the file, or it cannot be read.",
            "2:Wrong usage, or a file that does not exist."
        })
final class ExplainCommand implements Callable<Integer> {
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A file of any format that build reads, plain or gzipped.")
    private Path file;

    @Option(
            names = {"-a", "--article"},
            paramLabel = "N",
            description = "Which article of the file, counted from 1. Default: the first.")
    private int number = 1;

    @Option(names = "--html", paramLabel = "OUT.html", description = "Write a page instead of showing it here.")
    private Path html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never; auto is off without a terminal and where NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    (Files.exists(file) ? "explain takes one file, not " : "no such file: ") + file);
        } else if (number < 1) {
            throw new ParameterException(spec.commandLine(), "articles are counted from 1");
        }
        Explain explain = new Explain(
                new Extractors(new PlaceExtractor(), new StatementExtractor(), new CasualtyExtractor()), file, number);
        PrintWriter out = spec.commandLine().getOut();
        if (html == null) {
            out.print(explain.terminal(useColour()));
        } else {
            Files.writeString(html, explain.html(), StandardCharsets.UTF_8);
            out.println(String.format(Locale.ROOT, "Open %s in a browser", html));
        }
        out.flush();
        if (number > 1 || !explain.last()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("This is article " + number + " of " + file
                    + (explain.last() ? ", the last." : "; --article " + (number + 1) + " shows the next."));
            err.flush();
        }
        return 0;
    }

    /** See https://no-color.org: any value that is not empty switches colours off. */
    private boolean useColour() {
        String off = System.getenv("NO_COLOR");
        boolean terminal = System.console() != null && (off == null || off.isEmpty());
        return colour == Colour.ALWAYS || colour == Colour.AUTO && terminal;
    }
}
