package org.dateline.jobs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.jobs.files.Storage;

/** Sizes and hashes of many files, computed where the cores are. */
public final class FileHashes {
    private static final int MOST_TASKS = 1_000;

    private FileHashes() {}

    /**
     * @param paths what each file is called in the result, and where it is
     * @return facts of each, in the order of the names
     */
    public static List<FileFacts> of(SparkSession spark, Map<String, String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        SerializableConfiguration configuration =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        List<NamedPath> named = new ArrayList<>();
        new TreeMap<>(paths).forEach((name, path) -> named.add(new NamedPath(name, path)));
        return new JavaSparkContext(spark.sparkContext())
                .parallelize(named, Math.min(named.size(), MOST_TASKS))
                .map(file -> facts(file, configuration.value()))
                .collect();
    }

    private static FileFacts facts(NamedPath file, Configuration configuration) throws IOException {
        Path path = new Path(file.path());
        Storage storage = new Storage(path, configuration);
        long bytes = storage.files().getFileStatus(path).getLen();
        try (InputStream in = storage.files().open(path)) {
            return new FileFacts(file.name(), bytes, DigestUtils.sha256Hex(in));
        }
    }

    private record NamedPath(String name, String path) implements Serializable {}
}
