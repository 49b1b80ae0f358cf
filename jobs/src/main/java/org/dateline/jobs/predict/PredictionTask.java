package org.dateline.jobs.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.udfs.place.GazetteerSource;

/** What {@code predict} can be asked for, each with the output format of its scorer. */
public enum PredictionTask {
    CASUALTIES((folder, gazetteer) -> new CasualtyPrediction()),
    LOCATIONS((folder, gazetteer) -> new LocationPrediction(gazetteer, false)),
    /** Each sentence read by itself: beside {@link #LOCATIONS} it shows what the rest of an article tells. */
    LOCATIONS_ALONE((folder, gazetteer) -> new LocationPrediction(gazetteer, true)),
    STATEMENTS((folder, gazetteer) -> new StatementPrediction()),
    BODIES((folder, gazetteer) -> new BodyPrediction(folder));

    /** One line in, one line out. Thread-safe; {@code id} is copied by the caller. */
    interface Predictor {
        /** Adds the prediction for {@code record} to {@code out}. */
        void predict(JsonNode record, ObjectNode out) throws Exception;
    }

    private final BiFunction<Path, GazetteerSource, Predictor> predictor;

    PredictionTask(BiFunction<Path, GazetteerSource, Predictor> predictor) {
        this.predictor = predictor;
    }

    /**
     * @param folder of the input file, against which relative paths of pages are resolved
     * @param gazetteer that places are resolved against; only the tasks of locations ask for it
     */
    Predictor predictor(Path folder, GazetteerSource gazetteer) {
        return predictor.apply(folder, gazetteer);
    }

    /** The names as the command line takes them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(PredictionTask::toString).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
