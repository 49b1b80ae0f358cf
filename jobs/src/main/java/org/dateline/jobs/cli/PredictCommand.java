package org.dateline.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.jobs.predict.Predict;
import org.dateline.jobs.predict.PredictionTask;
import org.dateline.udfs.place.GazetteerSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        description = "Score Dateline on data of your own: one prediction for each line of a JSON Lines file.")
final class PredictCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TASK", description = "One of: ${COMPLETION-CANDIDATES}.")
    private PredictionTask task;

    @Parameters(
            index = "1",
            paramLabel = "INPUT.jsonl",
            description = "Lines with id, title, text and date; for bodies id, url and file, the path of a page.")
    private Path input;

    @Option(names = "--output", required = true, paramLabel = "OUT.jsonl", description = "Where the predictions go.")
    private Path output;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "For locations: file in GeoNames columns, laid over the embedded gazetteer.")
    private Path gazetteer;

    @Option(names = "--threads", paramLabel = "N", description = "Default: the number of cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(input)) {
            throw new ParameterException(spec.commandLine(), "no such file: " + input);
        }
        if (gazetteer != null && !(task == PredictionTask.LOCATIONS && Files.isReadable(gazetteer))) {
            throw new ParameterException(
                    spec.commandLine(), "--gazetteer takes a readable file, with the task locations: " + gazetteer);
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is 1 or more, not " + threads);
        }
        GazetteerSource places = GazetteerSource.of(gazetteer == null ? null : gazetteer.toString());
        long lines = new Predict(task, places, threads).run(input, output);
        System.out.println(lines + " predictions in " + output);
        return 0;
    }
}
