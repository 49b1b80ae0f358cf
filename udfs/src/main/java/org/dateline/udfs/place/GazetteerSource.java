package org.dateline.udfs.place;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * Which gazetteer to use, as a description that can be sent to other JVMs; each loads it once, when first asked.
 *
 * @param file a file in the 19 columns of GeoNames, plain or gzipped, that is merged with the embedded gazetteer; null for
 *     the embedded one alone. It must be readable under this path wherever {@link #load} is called.
 * @param name what the ids of that file belong to ("whosonfirst"); null with no file
 */
public record GazetteerSource(String file, String name) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The gazetteer that Dateline carries. */
    public static final GazetteerSource EMBEDDED = new GazetteerSource(null, null);

    public GazetteerSource {
        if ((file == null) != (name == null)) {
            throw new IllegalArgumentException(
                    "A gazetteer file needs a name, and a name a file: " + file + ", " + name);
        }
    }

    /**
     * A file under the name that its ids get in tables: the file's own, up to the first dot ("whosonfirst.tsv.gz" gives
     * "whosonfirst").
     *
     * @param file null for the embedded gazetteer alone
     */
    public static GazetteerSource of(String file) {
        return file == null
                ? EMBEDDED
                : new GazetteerSource(
                        file, Path.of(file).getFileName().toString().replaceFirst("(?<=.)\\..*", ""));
    }

    /** The gazetteer, shared by all callers in this JVM. */
    public Gazetteer load() {
        return file == null ? Gazetteer.embedded() : Gazetteer.with(Path.of(file), name);
    }
}
