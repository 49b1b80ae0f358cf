package org.dateline.jobs.predict;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.udfs.place.GazetteerSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "null", "3", "broken"})
    void lineThatIsNoObjectIsNamed(String line) throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), "\n" + line + "\n");
        Predict predict = new Predict(PredictionTask.BODIES, GazetteerSource.EMBEDDED, 1);
        assertThatThrownBy(() -> predict.run(input, folder.resolve("out.jsonl")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(input + " line 2: ");
    }
}
