package org.dateline.jobs.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A stage during which another build takes the folder over. */
record Overtaken(KeyedStage stage, Path owner) implements KeyedStage {
    @Override
    public String kind() {
        return stage.kind();
    }

    @Override
    public Map<String, String> options() {
        return stage.options();
    }

    @Override
    public StructType schema() {
        return stage.schema();
    }

    @Override
    public Wanted wanted() {
        return stage.wanted();
    }

    @Override
    public Dataset<Row> run(Dataset<Row> rows, long weight) {
        try {
            Files.deleteIfExists(owner.resolveSibling("._OWNER.crc"));
            Files.writeString(owner, "another");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stage.run(rows, weight);
    }
}
