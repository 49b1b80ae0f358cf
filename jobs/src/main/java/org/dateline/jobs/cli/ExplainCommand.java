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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Show one article with what was extracted marked in it.",
        footer = {"", "Exit codes: 0 shown, 1 no article in the file or unreadable, 2 wrong use."})
final class ExplainCommand implements Callable<Integer> {
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "One article: an HTML page, one JSON object (title, text, date ...), or plain text.")
    private Path file;

    @Option(names = "--html", paramLabel = "OUT.html", description = "Write a page instead of showing it here.")
    private Path html;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never; auto is off without a terminal and where NO_COLOR is set.")
    private Colour colour = Colour.AUTO;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Explain explain =
                new Explain(new Extractors(new PlaceExtractor(), new StatementExtractor(), new CasualtyExtractor()));
        try {
            if (html == null) {
                out.print(explain.terminal(file, useColour()));
            } else {
                Files.writeString(html, explain.html(file), StandardCharsets.UTF_8);
                out.println(String.format(Locale.ROOT, "Open %s in a browser", html));
            }
            out.flush();
            return 0;
        } catch (IOException e) {
            // A message for the person at the terminal; a missing file names only itself.
            spec.commandLine().getErr().println("dateline: cannot explain " + file + ": " + e.getMessage());
            return 1;
        }
    }

    /** See https://no-color.org: any value that is not empty switches colours off. */
    private boolean useColour() {
        String off = System.getenv("NO_COLOR");
        boolean terminal = System.console() != null && (off == null || off.isEmpty());
        return colour == Colour.ALWAYS || colour == Colour.AUTO && terminal;
    }
}
