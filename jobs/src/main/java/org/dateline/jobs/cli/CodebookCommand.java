package org.dateline.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.jobs.publish.JsonText;
import org.dateline.jobs.table.Codebook;
import org.dateline.jobs.table.CodebookJson;
import org.dateline.jobs.table.Ddl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Print the codebook: every table and column with type, unit, values, definition and example.")
final class CodebookCommand implements Callable<Integer> {
    enum Format {
        MARKDOWN,
        JSON,
        SQL
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.MARKDOWN;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file instead.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        String text = switch (format) {
            case MARKDOWN -> Codebook.markdown();
            case JSON -> JsonText.of(CodebookJson.of());
            case SQL -> Ddl.sql();
        };
        if (output != null) {
            Files.writeString(output, text, StandardCharsets.UTF_8);
            return 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
        return 0;
    }
}
