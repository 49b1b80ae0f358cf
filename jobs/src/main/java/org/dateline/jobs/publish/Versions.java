package org.dateline.jobs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Versions of all that has a part in the tables. What has no version of its own is named by its hash. */
public final class Versions {
    private static final String PROPERTIES = "/org/dateline/jobs/version.properties";

    /** Those that have a part in what is read and found, and come with Dateline. */
    private static final List<String> LIBRARIES =
            List.of("corenlp", "jsoup", "jwarc", "opennlp", "langdetect", "icu4j");

    private Versions() {}

    /** @return pipeline, code (all of Dateline's classes and resources), libraries, models, gazetteer, lexicons, spark, scala, java */
    public static Map<String, String> of(SparkSession spark) throws IOException {
        Properties built = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(PROPERTIES)) {
            if (in == null) {
                throw new IOException(PROPERTIES + " is not on the class path");
            }
            built.load(in);
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, String> versions = new TreeMap<>();
        versions.put("pipeline", built.getProperty("version"));
        for (String library : LIBRARIES) {
            versions.put(library, built.getProperty(library + ".version"));
        }
        versions.put("code", ResourceFolder.sha256(loader, "org/dateline"));
        versions.put("models", ResourceFolder.sha256(loader, "edu/stanford/nlp/models"));
        versions.put("gazetteer", ResourceFolder.sha256(loader, "org/dateline/gazetteer"));
        versions.put("lexicons", ResourceFolder.sha256(loader, "org/dateline/lexicon"));
        versions.put("spark", spark.version());
        versions.put("scala", scala.util.Properties.versionNumberString());
        versions.put("java", Runtime.version().toString());
        return versions;
    }
}
